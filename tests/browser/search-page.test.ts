/** The search page in a real browser: what it shows, how it is used, and what it says when there is nothing to show. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SEARCH_FACETS } from '../../src/model/search-record.ts'
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

  const hasTotal = (n: number) =>
    page.waitForFunction(
      (wanted) =>
        document.querySelector('[data-results]')?.getAttribute('data-total') === `${wanted}`,
      n,
    )

  test.each(SEARCH_FACETS)('filters by %s with a count that comes true', async (facet) => {
    await open('?q=展')
    const all = Number(await page.locator('[data-results]').getAttribute('data-total'))
    const option = page.locator(`[data-facet="${facet}"] label`).first()
    const count = Number(await option.locator('b').textContent())
    expect(count).toBeGreaterThan(0)
    await option.click()
    await hasTotal(count)
    const [value, ...others] = new URL(page.url()).searchParams.getAll(facet)
    expect(others).toEqual([])
    expect((await search('展', { filters: { [facet]: value } })).total).toBe(count)
    await page.goBack()
    await hasTotal(all)
    expect(await page.locator(`[data-facet="${facet}"] input:checked`).count()).toBe(0)
  })

  test('counts a department in each role, whatever is chosen', async () => {
    await open('?q=的')
    const labels = (facet: string) => page.locator(`[data-facet="${facet}"] label`)
    const counts = (facet: string) =>
      labels(facet).evaluateAll((all) =>
        Object.fromEntries(
          all.map((label) => [
            label.querySelector('input')?.value,
            Number(label.querySelector('b')?.textContent),
          ]),
        ),
      )
    await labels('department').first().click()
    await page.waitForURL(/department=/)
    const roles = await counts('role')
    expect(Object.keys(roles)).toEqual(['lead', 'support'])
    await labels('role').first().click()
    await hasTotal(roles.lead ?? 0)
    expect(await counts('role')).toEqual(roles)
  })

  test('puts results in another order, and keeps it in the address and the history', async () => {
    await open('?q=增长+≥1%25')
    const values = () => page.locator('[data-result] .number b').allTextContents()
    const chosen = () => page.locator('[data-order] input:checked').getAttribute('value')
    const best = await values()
    await page.click('[data-order] label:has([value="value"])')
    await page.waitForURL(/sort=value/)
    await page.waitForFunction(
      () => document.querySelector('[data-results]')?.closest('[data-area]')?.ariaBusy === 'false',
    )
    const sizes = (await values()).map((value) => Number(value.split('–').at(-1)))
    const expected = await search('增长 ≥1%', { sort: 'value', limit: 30 })
    expect(sizes.length).toBe(expected.results.length)
    expect(sizes).not.toEqual(best.map(Number))
    await page.goBack()
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-order] [value="relevance"]')?.checked,
    )
    expect(await values()).toEqual(best)
    expect(new URL(page.url()).searchParams.has('sort')).toBe(false)
    await page.goForward()
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-order] [value="value"]')?.checked,
    )
    expect(await chosen()).toBe('value')
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

  test('does not say that nothing matches when the site cannot be reached, and tries again', async () => {
    const fresh = await site.newPage()
    await fresh.goto(address('search/?q=研发投入'))
    await fresh.waitForSelector('[data-result]')
    await fresh.context().setOffline(true)
    await fresh.fill('[data-input]', '鱻鱻')
    await fresh.waitForSelector('[data-advice="failed"]:not([hidden])')
    expect(await fresh.locator('[data-result]:visible').count()).toBe(0)
    await fresh.context().setOffline(false)
    await fresh.click('[data-retry]')
    await fresh.waitForSelector('[data-advice="none"]:not([hidden])')
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
