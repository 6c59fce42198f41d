/** The search page in a real browser: what it shows, how it is used, and what it says when there is nothing to show. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SUB_PATH, SUB_PATH_SITE } from '../site/folders.ts'
import { address as addressIn, search as ask, rowsOf } from './ask-search.ts'
import { openSite } from './site.ts'

let site: Awaited<ReturnType<typeof openSite>>
let page: Page
let passages: { text: string }[]

beforeAll(async () => {
  site = await openSite()
  page = await site.newPage()
  passages = await rowsOf<{ text: string }>(site.url, 'passages')
}, 120_000)
afterAll(async () => {
  await site.close()
})

const address = (path: string) => addressIn(site.url, path)
const search = (query: string, options?: object) => ask(page, query, options)

describe('search page', () => {
  const open = async (search: string, selector = '[data-area]:not([hidden])') => {
    await page.goto(address(`search/${search}`))
    await page.waitForSelector(selector)
  }
  const marks = () => page.locator('[data-results] mark').allTextContents()

  test('shows results with marks on exactly the words, and links to their anchors', async () => {
    await open('?q=研发投入')
    const expected = await search('研发投入', { limit: 30 })
    const list = page.locator('ol[data-results]')
    expect(await list.getAttribute('data-total')).toBe(`${expected.total}`)
    expect(await list.getAttribute('data-mode')).toBe('exact')
    expect(new Set(await marks())).toEqual(new Set(['研发投入']))
    const shown = await page
      .locator('[data-result]')
      .evaluateAll((items) =>
        items.map((item) => [
          item.getAttribute('data-kind'),
          item.getAttribute('data-document'),
          item.querySelector('a')?.href.split('#')[1],
        ]),
      )
    expect(shown.sort()).toEqual(
      expected.results.map(({ kind, document, anchor }) => [kind, document, anchor]).sort(),
    )
  })

  test('quotes words verbatim, cut or not', async () => {
    await open('?q=的')
    const texts = passages.map((passage) => passage.text)
    const quoted = await page.locator('[data-kind="passage"] .quote a').evaluateAll((links) =>
      links.flatMap((link) =>
        link.innerHTML.split(/<span[^>]*><\/span>/).map((html) => {
          const piece = document.createElement('p')
          piece.innerHTML = html
          return piece.textContent ?? ''
        }),
      ),
    )
    expect(quoted.length).toBeGreaterThan(0)
    for (const words of quoted)
      expect(
        texts.some((text) => text.includes(words)),
        words,
      ).toBe(true)
  })

  test('leads to the place, told which words to mark there', async () => {
    const addresses = async (query: string) => {
      await open(query)
      const links = page.locator('[data-result] .quote a, [data-result] .number a:visible')
      return links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    }
    for (const [query, marks] of [
      ['?q=“研发”投入', ['“研发”投入']],
      ['?q=研发+投入+-GDP', ['研发', '投入']],
      ['?q="研发投入"+比重', ['研发投入', '比重']],
      ['?q=增长+≥7%25', ['增长']],
      ['?q=≥7%25', []],
    ] as const) {
      const links = await addresses(query)
      expect(links.length).toBeGreaterThan(0)
      for (const link of links) {
        const { pathname, searchParams, hash } = new URL(link)
        expect(pathname).toMatch(/^\/documents\/[^/]+\/$/)
        expect(searchParams.getAll('mark')).toEqual(marks)
        expect(hash).not.toBe('')
      }
    }
  })

  test('shows thirty, then more below, and always the full number', async () => {
    await open('?q=的')
    const expected = await search('的')
    const total = Number(await page.locator('[data-results]').getAttribute('data-total'))
    expect(total).toBe(expected.total)
    expect(total).toBeGreaterThan(60)
    const shown = () =>
      page
        .locator('[data-result] .quote a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[1]))
    expect(await shown()).toHaveLength(30)
    const count = (n: number) =>
      page.waitForFunction(
        (wanted) => document.querySelectorAll('[data-result]').length === wanted,
        n,
      )
    for (let at = 60; at < total + 30; at += 30) {
      expect(await page.locator('[data-more]').textContent()).toContain(`${total - at + 30} 条`)
      await page.click('[data-more]')
      await count(Math.min(at, total))
    }
    expect(await page.locator('[data-more]').isVisible()).toBe(false)
    expect((await shown()).sort()).toEqual(expected.results.map(({ anchor }) => anchor).sort())
  })

  test('takes what is typed after a pause, and keeps it in the address and the history', async () => {
    await open('', '[data-advice="start"]:not([hidden])')
    await page.locator('[data-input]').pressSequentially('3.5%')
    await page.waitForSelector('[data-result]')
    expect(new URL(page.url()).searchParams.get('q')).toBe('3.5%')
    await page.goBack()
    await page.waitForSelector('[data-area]', { state: 'hidden' })
    expect(await page.locator('[data-input]').inputValue()).toBe('')
  })

  test('says when nothing matches, when results are near, and when filters leave none', async () => {
    const status = page.locator('[role="status"]')
    await open('?q=鱻鱻', '[data-advice="none"]:not([hidden])')
    expect(await status.textContent()).toBe('没有找到“鱻鱻”。')
    await open('?q=GDP投入研发')
    expect(await page.locator('[data-results]').getAttribute('data-mode')).toBe('near')
    expect(await status.textContent()).toContain('近似结果')
    await open('?q=的&document=none', '[data-advice="filtered"]:not([hidden])')
    expect(await page.locator('[data-result]').count()).toBe(0)
    await page.click('[data-clear]')
    await page.waitForSelector('[data-result]')
  })

  test('can be used from the keyboard', async () => {
    await open('?q=研发投入')
    const focusedHref = () =>
      page.evaluate(() => document.activeElement?.closest('a')?.getAttribute('href') ?? null)
    await page.locator('[data-result]').first().waitFor()
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q')
    await page.keyboard.press('ArrowDown')
    const first = await focusedHref()
    expect(first).toMatch(/#/)
    await page.keyboard.press('ArrowDown')
    expect(await focusedHref()).not.toBe(first)
    await page.keyboard.press('Escape')
    expect(await focusedHref()).toBeNull()
  })

  test('arrows pass over results that are folded away', async () => {
    await open('?q=的')
    const links = page.locator('.hit .quote a')
    const shown = await links.evaluateAll((all) =>
      all.flatMap((link) => (link.checkVisibility() ? (link.getAttribute('href') ?? '') : [])),
    )
    expect(shown.length).toBeLessThan(await links.count())
    await page.locator('[data-input]').focus()
    for (const href of shown) {
      await page.keyboard.press('ArrowDown')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href)
    }
  })

  test('does not say that nothing matches when the site cannot be reached, and tries again', async () => {
    const fresh = await site.newPage()
    await fresh.goto(address('search/?q=研发投入'))
    await fresh.waitForSelector('[data-result]')
    await fresh.context().setOffline(true)
    await fresh.fill('[data-input]', '幼儿园')
    await fresh.waitForSelector('[data-advice="failed"]:not([hidden])')
    expect(await fresh.locator('[data-result]:visible').count()).toBe(0)
    await fresh.context().setOffline(false)
    await fresh.click('[data-retry]')
    await fresh.waitForSelector('[data-result]')
    expect(await fresh.locator('mark').first().textContent()).toBe('幼儿园')
    await fresh.close()
  })

  test('does not take a file that got lost on the way for an empty one', async () => {
    const fresh = await site.newPage()
    await fresh.route('**/*.pf_index', (route) => route.abort())
    await fresh.goto(address('search/?q=幼儿园'))
    await fresh.waitForSelector('[data-advice="failed"]:not([hidden])')
    await fresh.unroute('**/*.pf_index')
    await fresh.click('[data-retry]')
    await fresh.waitForSelector('[data-result]')
    await fresh.close()
  })

  test('asks nothing of any other site', async () => {
    const foreign: string[] = []
    const fresh = await site.newPage()
    fresh.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(site.url).origin) foreign.push(request.url())
    })
    await fresh.goto(address('search/?q=研发投入'))
    await fresh.waitForSelector('[data-result]')
    expect(foreign).toEqual([])
    await fresh.close()
  })

  test('without JavaScript points to the table of targets', async () => {
    const still = await site.newPage({ javaScriptEnabled: false })
    await still.goto(address('search/'))
    const advice = still.locator('noscript, .noscript').first()
    expect(await advice.textContent()).toContain('Ctrl+F')
    await still.close()
  })

  test('has raised no error and missed no file up to here', () => {
    expect(site.errors).toEqual([])
  })
})

test('under a sub-path finds the same, with links that lead there', async () => {
  const under = await openSite(SUB_PATH_SITE, SUB_PATH)
  try {
    const fresh = await under.newPage()
    await fresh.goto(`${under.url}search/?q=研发投入`)
    await fresh.waitForSelector('[data-result]')
    const total = Number(await fresh.locator('[data-results]').getAttribute('data-total'))
    await page.goto(address('search/'))
    expect(total).toBe((await search('研发投入')).total)
    const link = fresh.locator('[data-result] a').first()
    expect(await link.getAttribute('href')).toMatch(
      new RegExp(`^${under.url}documents/[^/]+/\\?mark=[^#]+#`),
    )
    await link.click()
    await fresh.waitForURL(/documents/)
    expect(await fresh.locator(new URL(fresh.url()).hash).count()).toBe(1)
    expect(under.errors).toEqual([])
  } finally {
    await under.close()
  }
})
