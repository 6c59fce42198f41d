/** Keys of one character: listed in a dialog, switched off there, and off on every page from then on (WCAG 2.1.4). */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violations } from './axe.ts'
import { type OpenSite, openSite } from './site.ts'

const TONGGUAN = 'documents/tongguan-five-development-2018/'
const WIDE = { viewport: { width: 1440, height: 900 } }
const LIST = 'dialog.key-list[open]'

let site: OpenSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

async function open(path: string): Promise<Page> {
  const page = await site.newPage(WIDE)
  await page.goto(`${site.url}${path}`)
  return page
}

async function switchKeys(page: Page): Promise<void> {
  await page.click('footer nav button')
  await page.locator(`${LIST} input`).click()
}

/** What happens in a page when all single keys are pressed, one after the other. */
async function press(page: Page): Promise<string[]> {
  const seen: string[] = []
  for (const key of ['n', 'p', ']', '[', 'c', 'N', '/', '?']) {
    const before = page.url()
    await page.keyboard.press(key)
    await page.waitForTimeout(150)
    const inField = await page.evaluate(() => document.activeElement?.matches('input') ?? false)
    const isOpen = await page.locator('dialog[open], .card:popover-open').count()
    if (page.url() !== before || isOpen > 0 || inField) seen.push(key)
    await page.keyboard.press('Escape')
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  }
  return seen
}

describe('the list of keys', () => {
  it.each(['', TONGGUAN, 'search/'])('opens by ? and by the foot of /%s', async (path) => {
    const page = await open(path)
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await page.keyboard.press('?')
    const list = page.locator(LIST)
    await list.waitFor()
    expect(await list.innerText()).toContain('下一个目标')
    await page.keyboard.press('Escape')
    expect(await list.count()).toBe(0)
    const button = page.locator('footer nav button')
    await button.focus()
    await page.keyboard.press('Enter')
    await list.waitFor()
    expect(await violations(page)).toEqual([])
    await list.locator('button').click()
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.context().close()
  })

  it('opens where a document tells its keys', async () => {
    const page = await open(TONGGUAN)
    await page.click('.steps [data-key-list]')
    await page.locator(LIST).waitFor()
    await page.context().close()
  })
})

describe('the switch', () => {
  it('turns off all single keys here and on the next pages, and on again', async () => {
    const page = await open(TONGGUAN)
    expect(await press(page)).toEqual(['n', 'p', ']', '[', 'c', '/', '?'])
    await switchKeys(page)
    expect(await page.locator(`${LIST} [role=status]`).innerText()).toBe('单键已停用。')
    await page.keyboard.press('Escape')
    expect(await press(page)).toEqual([])
    const told = () => page.locator('[data-step="next"]').getAttribute('aria-keyshortcuts')
    expect(await told()).toBe('')
    expect(await page.locator('.steps kbd:visible').count()).toBe(0)

    await page.goto(`${site.url}documents/lanzhou-chengguan-2023/?mark=发展`)
    await page.waitForSelector('.marksbar')
    expect(await page.locator('.marksbar [title*="N"]').count()).toBe(0)
    const position = await page.locator('.marksbar .position').innerText()
    await page.keyboard.press('n')
    expect(await page.locator('.marksbar .position').innerText()).toBe(position)
    expect(await press(page)).toEqual([])
    await page.keyboard.press('Control+k')
    await page.waitForSelector('dialog.search-dialog[open]')

    await page.goto(`${site.url}search/`)
    expect(await press(page)).toEqual([])
    expect(await page.locator('.keys kbd:visible').allInnerTexts()).toEqual(['↑', '↓', 'Esc'])
    await switchKeys(page)
    expect(await page.locator('.keys kbd:visible').count()).toBe(4)
    await page.goto(`${site.url}${TONGGUAN}`)
    expect(await told()).toBe('n ]')
    expect(await press(page)).toHaveLength(7)
    await page.context().close()
  })

  it('holds for the page where the browser keeps nothing, and says so', async () => {
    const page = await site.newPage(WIDE)
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    })
    await page.goto(`${site.url}${TONGGUAN}`)
    await switchKeys(page)
    expect(await page.locator(`${LIST} [role=status]`).innerText()).toContain('只在这一页有效')
    await page.keyboard.press('Escape')
    expect(await press(page)).toEqual([])
    await page.context().close()
  })
})

it('meets no error on the way', () => {
  expect(site.errors).toEqual([])
})
