/** Filters and orders on the search page, in a real browser. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SEARCH_FACETS } from '../../src/model/search-record.ts'
import { address, search as ask } from './ask-search.ts'
import { openSite } from './site.ts'

let site: Awaited<ReturnType<typeof openSite>>
let page: Page

beforeAll(async () => {
  site = await openSite()
  page = await site.newPage()
}, 120_000)
afterAll(async () => {
  await site.close()
})

const search = (query: string, options?: object) => ask(page, query, options)

async function open(question: string): Promise<void> {
  await page.goto(address(site.url, `search/${question}`))
  await page.waitForSelector('[data-area]:not([hidden])')
}

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
  const counts = async (facet: string) => {
    const all = await labels(facet).evaluateAll((elements) =>
      elements.map((label): [string, number] => [
        label.querySelector('input')?.value ?? '',
        Number(label.querySelector('b')?.textContent),
      ]),
    )
    return Object.fromEntries(all)
  }
  const [ofDepartment = 0] = Object.values(await counts('department'))
  await labels('department').first().click()
  await hasTotal(ofDepartment)
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
