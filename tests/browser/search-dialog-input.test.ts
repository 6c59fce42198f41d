/** How the search dialog is written into: with an input method, from recent questions, by readers of every kind. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SUB_PATH, SUB_PATH_SITE } from '../site/folders.ts'
import { violations } from './axe.ts'
import {
  ask,
  chosen,
  DOCUMENT,
  openDialog as dialogOf,
  options,
  openPage as pageOf,
  said,
} from './dialog-page.ts'
import { type OpenSite, openSite } from './site.ts'

let site: OpenSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

const openPage = (path?: string, given?: BrowserContextOptions) => pageOf(site, path, given)
const openDialog = (given?: BrowserContextOptions) => dialogOf(site, given)

describe('with an input method', () => {
  test('nothing is asked until the composition ends, and then once', async () => {
    const page = await openDialog()
    await page.evaluate(() => {
      const said: string[] = []
      Object.assign(window, { said })
      const line = document.querySelector('dialog [role=status]') as HTMLElement
      new MutationObserver(() => said.push(line.textContent ?? '')).observe(line, {
        childList: true,
        characterData: true,
        subtree: true,
      })
    })
    const heard = () => page.evaluate(() => (window as unknown as { said: string[] }).said)
    const client = await page.context().newCDPSession(page)
    for (const text of ['y', 'yan', "yan'fa"]) {
      await client.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
      await page.waitForTimeout(60)
    }
    expect(await page.locator('dialog input').inputValue()).toBe("yan'fa")
    expect(await heard()).toEqual([])
    await client.send('Input.insertText', { text: '研发' })
    await said(page, '“研发”')
    await page.waitForTimeout(100)
    expect((await heard()).filter((words) => words.includes('共'))).toHaveLength(1)
    expect((await heard()).join()).not.toContain('yan')
    await page.context().close()
  })

  test('keys that choose characters choose nothing else', async () => {
    const page = await openDialog()
    await ask(page, '研发')
    const press = (init: { key: string; isComposing?: boolean; keyCode?: number }) =>
      page.locator('dialog input').evaluate((input, given) => {
        const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...given })
        input.dispatchEvent(event)
        return event.defaultPrevented
      }, init)
    for (const key of ['ArrowDown', 'Enter']) {
      expect(await press({ key, isComposing: true })).toBe(false)
      expect(await press({ key, keyCode: 229 })).toBe(false)
    }
    expect(await chosen(page)).toBeNull()
    expect(await press({ key: 'ArrowDown' })).toBe(true)
    await page.context().close()
  })
})

describe('before anything is typed', () => {
  const recent = (page: Page) => page.locator('dialog [data-recent]').allTextContents()

  test('recent questions are kept over a reload, and can be taken away, one and all', async () => {
    const page = await openDialog()
    expect(await recent(page)).toEqual([])
    for (const words of ['研发', '城镇', '绿色']) {
      await page.fill('dialog input', words)
      await page.keyboard.press('Enter')
      await page.waitForURL(/search\//)
      await page.goto(`${site.url}${DOCUMENT}`)
      await page.keyboard.press('/')
      await page.waitForSelector('dialog[open]')
    }
    await page.reload()
    await page.keyboard.press('/')
    await page.waitForSelector('dialog[open]')
    expect(await recent(page)).toEqual(['绿色', '城镇', '研发'])
    await page.getByRole('button', { name: '删去“城镇”' }).click()
    expect(await recent(page)).toEqual(['绿色', '研发'])
    await page.locator('dialog input').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Delete')
    expect(await recent(page)).toEqual(['研发'])
    await page.getByRole('button', { name: '全部删去' }).click()
    expect(await recent(page)).toEqual([])
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await page.context().close()
  })

  test('arrows walk through questions, letters lead back to the field', async () => {
    const page = await openDialog()
    await page.keyboard.press('ArrowDown')
    const first = await page.evaluate(() => document.activeElement?.textContent)
    expect(first).toBe(await page.locator('dialog [data-choice]').first().textContent())
    await page.keyboard.press('ArrowUp')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('g')
    expect(await page.locator('dialog input').inputValue()).toBe('g')
    await page.fill('dialog input', '')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await said(page, `“${first}”`)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    await page.context().close()
  })

  test('works where nothing may be kept', async () => {
    const page = await site.newPage()
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError')
        },
      })
    })
    await page.goto(`${site.url}departments/`)
    await page.keyboard.press('/')
    await page.waitForSelector('dialog[open]')
    await ask(page, '研发')
    await page.context().close()
  })
})

describe.each([
  ['light', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
  ['dark', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
  ['at 390 px', { viewport: { width: 390, height: 844 } }],
  ['at 390 px, dark', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }],
] as const)('%s', (_, given) => {
  test('axe finds nothing in it, empty, with results and without; nothing is cut off', async () => {
    const page = await openPage(DOCUMENT, given)
    await page.evaluate(() =>
      localStorage.setItem('zhushu-recent', JSON.stringify(['研发', '很长的问题'.repeat(20)])),
    )
    await page.keyboard.press('/')
    await page.waitForSelector('dialog[open]')
    for (const words of ['', '研发', '高企', 'fgf', '鱻鱻']) {
      await page.fill('dialog input', words)
      if (words !== '') await said(page, `“${words}”`)
      await page.keyboard.press('ArrowDown')
      expect(await violations(page), words).toEqual([])
      const overflow = await page
        .locator('dialog, dialog .body')
        .evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth))
      expect(overflow).toEqual([0, 0])
    }
    await page.context().close()
  })
})

test('under a sub-path its links lead there', async () => {
  const under = await openSite(SUB_PATH_SITE, SUB_PATH)
  try {
    const page = await under.newPage()
    await page.goto(`${under.url}${DOCUMENT}`)
    await page.keyboard.press('/')
    await page.waitForSelector('dialog[open]')
    await ask(page, '放管服')
    const hrefs = await options(page).evaluateAll((all) =>
      all.map((one) => (one as HTMLAnchorElement).href),
    )
    for (const href of hrefs) expect(href.startsWith(under.url), href).toBe(true)
    await options(page).first().click()
    await page.waitForURL(/glossary/)
    expect(under.errors).toEqual([])
  } finally {
    await under.close()
  }
})

test('has raised no error and missed no file up to here', () => {
  expect(site.errors).toEqual([])
})
