/** The search dialog in a real browser, on a document page: opened by keys, asked as one types, closed without a trace. */
import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  ask,
  chosen,
  DOCUMENT,
  openDialog as dialogOf,
  isOpen,
  options,
  openPage as pageOf,
  said,
  status,
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

describe('opening and closing', () => {
  test('nothing of it is loaded before it is asked for', async () => {
    const page = await site.newPage()
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(`${site.url}${DOCUMENT}`, { waitUntil: 'networkidle' })
    expect(requests.filter((url) => /dialog|pagefind|excerpt/i.test(url))).toEqual([])
    await page.keyboard.press('/')
    await page.waitForSelector('dialog[open]')
    await page.context().close()
  })

  test.each(['/', 'Control+k', 'Meta+k'])(
    '%s opens it, Escape gives the focus back',
    async (key) => {
      const page = await openPage()
      await page.locator('a#rd-intensity').focus()
      await page.keyboard.press(key)
      await page.waitForSelector('dialog[open]')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
        'combobox',
      )
      await page.keyboard.press('Escape')
      expect(await isOpen(page)).toBe(0)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('rd-intensity')
      await page.context().close()
    },
  )

  test('in a field a slash is a slash, and Ctrl-K opens it all the same', async () => {
    const page = await openPage()
    await page.locator('.find input').focus()
    await page.keyboard.press('/')
    expect(await page.locator('.find input').inputValue()).toBe('/')
    expect(await isOpen(page)).toBe(0)
    await page.keyboard.press('Control+k')
    await page.waitForSelector('dialog[open]')
    await page.keyboard.type('a/b')
    expect(await page.locator('dialog input').inputValue()).toBe('a/b')
    await page.context().close()
  })

  test('a key sent to the page itself opens it, too', async () => {
    const page = await openPage()
    await page.evaluate(() =>
      document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true })),
    )
    await page.waitForSelector('dialog[open]')
    await page.context().close()
  })

  test('a click on the masthead’s field opens it with the words that stand there', async () => {
    const page = await openPage()
    await page.locator('.find input').focus()
    await page.keyboard.type('研发投入')
    await page.locator('.find input').click()
    await page.waitForSelector('dialog[open]')
    await said(page, '“研发投入”')
    await page.mouse.click(5, 5)
    expect(await isOpen(page)).toBe(0)
    await page.context().close()
  })

  test('on a phone 检索 opens it as a sheet', async () => {
    const page = await openPage(DOCUMENT, { viewport: { width: 390, height: 844 } })
    await page.click('nav a[href$="/search/"]')
    await page.waitForSelector('dialog[open]')
    const box = await page.locator('dialog').boundingBox()
    expect(box).toMatchObject({ x: 0, y: 0, width: 390, height: 844 })
    await page.click('dialog form button')
    expect(await isOpen(page)).toBe(0)
    await page.context().close()
  })

  test('on the search page Ctrl-K leads to its own field', async () => {
    const page = await openPage('search/')
    await page.keyboard.press('Control+k')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q')
    expect(await page.locator('dialog').count()).toBe(0)
    await page.context().close()
  })

  test('without JavaScript the masthead’s form leads to the search page', async () => {
    const page = await openPage(DOCUMENT, { javaScriptEnabled: false })
    await page.fill('.find input', '研发')
    await page.press('.find input', 'Enter')
    expect(new URL(page.url()).searchParams.get('q')).toBe('研发')
    expect(await page.locator('.find kbd').isVisible()).toBe(false)
    await page.context().close()
  })
})

describe('asking', () => {
  test('results come as one types, marked, grouped by document, and the last leads to all', async () => {
    const page = await openDialog()
    await ask(page, '研发')
    expect(new Set(await page.locator('dialog mark').allTextContents())).toEqual(new Set(['研发']))
    expect(await page.locator('dialog [data-result]').count()).toBe(8)
    expect(await page.locator('dialog .results').count()).toBeGreaterThan(0)
    const total = /共 (\d+) 条/.exec((await status(page)) ?? '')?.[1]
    expect(await options(page).last().textContent()).toBe(`全部 ${total} 条结果`)
    await page.keyboard.press('ArrowUp')
    expect(await chosen(page)).toBe(`全部 ${total} 条结果`)
    await page.keyboard.press('Enter')
    await page.waitForURL(/search\/\?q=/)
    expect(new URL(page.url()).searchParams.get('q')).toBe('研发')
    await page.context().close()
  })

  test('letters find what they spell', async () => {
    const page = await openDialog()
    for (const letters of ['fgf', 'fangguan', 'fang guan fu']) {
      await ask(page, letters)
      expect(await options(page).first().locator('b').textContent()).toBe('放管服')
    }
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/glossary\/#fangguanfu$/)
    expect(await page.locator('#fangguanfu').count()).toBe(1)
    await page.context().close()
  })

  test('other names are offered and asked here', async () => {
    const page = await openDialog()
    await ask(page, '高企')
    await page.click('dialog [data-ask="高新技术企业"]')
    await said(page, '“高新技术企业”')
    expect(await isOpen(page)).toBe(1)
    expect(await page.locator('dialog [data-ask="高企"]').count()).toBe(1)
    await page.context().close()
  })

  test('traditional characters find simplified text, and it says so', async () => {
    const page = await openDialog()
    await ask(page, '研發投入')
    expect(await status(page)).toContain('“研发投入”共')
    expect(new Set(await page.locator('dialog mark').allTextContents())).toEqual(
      new Set(['研发投入']),
    )
    await page.context().close()
  })

  test('arrows walk round, Enter opens the chosen result at its place', async () => {
    const page = await openDialog()
    await ask(page, '研发投入')
    const count = await options(page).count()
    const seen = new Set<string | null>()
    for (let n = 0; n < count; n += 1) {
      await page.keyboard.press('ArrowDown')
      seen.add(
        await page.evaluate(
          () => document.activeElement?.getAttribute('aria-activedescendant') ?? null,
        ),
      )
      expect(await chosen(page)).not.toBeNull()
    }
    expect(seen.size).toBe(count)
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('dialog [aria-selected=true]').count()).toBe(1)
    const result = page.locator('dialog [data-result]').first()
    const href = await result.getAttribute('href')
    while ((await page.locator('dialog [data-result][aria-selected=true]').count()) === 0)
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(href ?? '')
    expect(await isOpen(page)).toBe(0)
    await page.context().close()
  })

  test('Enter with nothing chosen asks the search page', async () => {
    const page = await openDialog()
    await page.keyboard.type('城镇')
    await page.keyboard.press('Enter')
    await page.waitForURL(/search\/\?q=/)
    expect(new URL(page.url()).searchParams.get('q')).toBe('城镇')
    await page.context().close()
  })

  test('a later question overtakes an earlier one', async () => {
    const page = await openPage()
    // Nothing is read ahead.
    await page.evaluate(() => {
      window.requestIdleCallback = () => 0
    })
    let isLate = false
    let late = 0
    await page.route(/pagefind\//, async (route) => {
      if (isLate) {
        late += 1
        await new Promise((resolve) => setTimeout(resolve, 600))
      }
      await route.continue()
    })
    await page.keyboard.press('/')
    await page.waitForSelector('dialog[open]')
    await page.waitForLoadState('networkidle')
    // The files that the first question needs come late.
    isLate = true
    await page.fill('dialog input', '研发')
    await expect.poll(() => late).toBeGreaterThan(0)
    isLate = false
    await page.fill('dialog input', '鱻鱻')
    await said(page, '鱻鱻')
    await page.waitForTimeout(800)
    expect(await status(page)).toBe('原文没有“鱻鱻”。')
    expect(await options(page).count()).toBe(0)
    expect(await page.locator('dialog').textContent()).toContain('可少写几个字')
    await page.context().close()
  })

  test('says what to do when the index cannot be loaded, and tries again', async () => {
    const page = await openPage()
    const { errors } = site
    const before = errors.length
    await page.route(/pagefind\//, (route) => route.abort())
    await page.keyboard.press('/')
    await page.waitForSelector('dialog[open]')
    await page.keyboard.type('研发')
    await said(page, '没能装载')
    await page.unroute(/pagefind\//)
    await page.click('dialog .body button:visible')
    await said(page, '“研发”共')
    errors.splice(before)
    await page.context().close()
  })
})

test('has raised no error and missed no file up to here', () => {
  expect(site.errors).toEqual([])
})
