/** The search page in a real browser: what it shows, how it is used, and what it says when there is nothing to show. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SUB_PATH, SUB_PATH_SITE } from '../site/folders.ts'
import { address as addressIn, search as ask, type Passage } from './ask-search.ts'
import { openSite } from './site.ts'

let site: Awaited<ReturnType<typeof openSite>>
let page: Page
let passages: Passage[]

beforeAll(async () => {
  site = await openSite()
  page = await site.newPage()
  passages = (await (await fetch(address('data/passages.json'))).json()) as Passage[]
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
    const expected = await search('研发投入', { limit: 50 })
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

  test('shows fifty, then more below, and always the full number', async () => {
    await open('?q=的')
    const total = Number(await page.locator('[data-results]').getAttribute('data-total'))
    expect(total).toBeGreaterThan(50)
    expect(await page.locator('[data-result]').count()).toBe(50)
    await page.click('[data-more]')
    await page.waitForFunction(() => document.querySelectorAll('[data-result]').length > 50)
    expect(await page.locator('[data-result]').count()).toBe(Math.min(100, total))
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

  test('filters with counts that come true', async () => {
    await open('?q=发展')
    const option = page.locator('[data-facet="document"] label').first()
    const count = Number(await option.locator('b').textContent())
    await option.click()
    await page.waitForFunction(
      (n) => document.querySelector('[data-results]')?.getAttribute('data-total') === `${n}`,
      count,
    )
    expect(new URL(page.url()).searchParams.getAll('document')).toHaveLength(1)
    await page.goBack()
    await page.waitForFunction(
      (n) => document.querySelector('[data-results]')?.getAttribute('data-total') !== `${n}`,
      count,
    )
  })

  test('says when nothing matches, when results are near, and when filters leave none', async () => {
    const status = page.locator('[role="status"]')
    await open('?q=鱻鱻', '[data-advice="none"]:not([hidden])')
    expect(await status.textContent()).toBe('没有找到“鱻鱻”。')
    await open('?q=GDP+投入+研发')
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
    expect(await link.getAttribute('href')).toMatch(new RegExp(`^${SUB_PATH}/documents/[^/]+/#`))
    await link.click()
    await fresh.waitForURL(/documents/)
    expect(await fresh.locator(new URL(fresh.url()).hash).count()).toBe(1)
    expect(under.errors).toEqual([])
  } finally {
    await under.close()
  }
})
