/** The search dialog in a real browser, on a document page: opened by keys, asked as one types, closed without a trace. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SUB_PATH, SUB_PATH_SITE } from '../site/folders.ts'
import { openSite } from './site.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const DOCUMENT = 'documents/tongguan-five-development-2018/'

let site: Awaited<ReturnType<typeof openSite>>
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

async function openPage(path = DOCUMENT, options?: BrowserContextOptions): Promise<Page> {
  const page = await site.newPage(options)
  await page.goto(`${site.url}${path}`)
  return page
}

/** A document page with the dialog open. */
async function openDialog(options?: BrowserContextOptions): Promise<Page> {
  const page = await openPage(DOCUMENT, options)
  await page.keyboard.press('/')
  await page.waitForSelector('dialog[open]')
  return page
}

/** Types, and waits until the dialog says something of these words. */
async function ask(page: Page, words: string, about = words): Promise<void> {
  await page.fill('dialog input', '')
  await page.locator('dialog input').pressSequentially(words)
  await said(page, `“${about}”`)
}
const said = (page: Page, words: string) =>
  page.waitForFunction(
    (part) => document.querySelector('dialog [role=status]')?.textContent?.includes(part),
    words,
  )
const status = (page: Page) => page.locator('dialog [role=status]').textContent()
const options = (page: Page) => page.locator('dialog [role=option]')
/** What the input says is chosen. */
const chosen = (page: Page) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant')
    const option = id ? document.getElementById(id) : null
    return option?.getAttribute('aria-selected') === 'true' ? option.textContent : null
  })
const isOpen = (page: Page) => page.locator('dialog[open]').count()

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
    await page.evaluate(AXE)
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

/** What axe finds, as `rule: selectors`. */
async function violations(page: Page): Promise<string[]> {
  const result = await page.evaluate(() =>
    (
      globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> }
      }
    ).axe.run(),
  )
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}

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
