/** Search on the built site, in a real browser: every literal hit, no other, marked to the letter. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seededRandom } from '../seeded-random.ts'
import {
  type Answer,
  address,
  search as ask,
  contains,
  type Entry,
  entriesOf,
  key,
  plain,
  totals,
} from './ask-search.ts'
import { openSite } from './site.ts'

/** Kinds of questions: word, phrase, number, unit, Latin, quotation marks, punctuation, one character, doubled words. */
const QUERIES = [
  '研发投入',
  '达到',
  '3.5%',
  '以上',
  'GDP',
  '“',
  '”“',
  '“放管服”改革',
  '放管服改革',
  '"放管服"改革',
  '、',
  '区',
  '构建构建',
  '建 设',
  '２０１９年',
  '1.',
  '万元,',
]
const RANDOM_QUERIES = 200
const SEED = 20261122

let site: Awaited<ReturnType<typeof openSite>>
let page: Page
let entries: Entry[]

beforeAll(async () => {
  site = await openSite()
  page = await site.newPage()
  await page.goto(address(site.url, 'search/'))
  entries = await entriesOf(site.url)
}, 120_000)
afterAll(async () => {
  await site.close()
})

function randomQueries(count: number): string[] {
  const random = seededRandom(SEED)
  const below = (limit: number) => Math.floor(random() * limit)
  return Array.from({ length: count }, () => {
    const characters = [...(entries[below(entries.length)]?.text ?? '')]
    const start = below(characters.length)
    return characters.slice(start, start + 1 + below(12)).join('')
  }).filter((query) => query.trim() !== '')
}

const search = (query: string, options?: object): Promise<Answer> => ask(page, query, options)
const keysOf = ({ results }: Answer) => results.map(key).sort()
const holding = (isWanted: (text: string) => boolean) =>
  entries.filter(({ text }) => isWanted(text)).map(key)

async function expectLiteral(query: string): Promise<void> {
  const answer = await search(query)
  const truth = holding((text) => contains(text, query))
  expect(keysOf(answer), query).toEqual(truth.sort())
  expect(answer.mode, query).toBe('exact')
  expect(await totals(page, [query]), query).toEqual([truth.length])
  for (const { text, marks } of answer.results) {
    const marked = marks.map(([start, end]) => plain([...text].slice(start, end).join(''), query))
    expect(marked, `${query} in ${text}`).toEqual(
      Array.from({ length: plain(text, query).split(plain(query)).length - 1 }, () => plain(query)),
    )
  }
}

describe('one string', () => {
  test.each(QUERIES)('“%s” finds exactly what contains it', async (query) => {
    await expectLiteral(query)
  })

  test(`each of ${RANDOM_QUERIES} random strings finds exactly what contains it`, async () => {
    for (const query of randomQueries(RANDOM_QUERIES)) await expectLiteral(query)
  }, 180_000)

  test('every character of the corpus finds exactly what contains it', async () => {
    const characters = new Set(entries.flatMap(({ text }) => [...text]).filter((one) => one.trim()))
    expect(characters.size).toBeGreaterThan(1000)
    const found = await totals(page, [...characters])
    ;[...characters].forEach((character, at) => {
      const truth = holding((text) => contains(text, character))
      expect(found[at], character).toBe(truth.length)
    })
  }, 120_000)

  test('what no text contains finds nothing', async () => {
    for (const query of ['鱻', '”””', ' '])
      expect(await search(query), query).toEqual({ total: 0, mode: 'exact', results: [] })
  })

  test('gives no more results than asked for, and the full number', async () => {
    const all = await search('的')
    const few = await search('的', { limit: 3 })
    expect(few.results).toEqual(all.results.slice(0, 3))
    expect(few.total).toBe(all.total)
  })
})

describe('several terms', () => {
  test.each([
    ['研发 投入', ['研发', '投入'], []],
    ['投入　研发 GDP', ['研发', '投入', 'gdp'], []],
    ['创新 -研发', ['创新'], ['研发']],
    ['创新 －“研发” -企业', ['创新'], ['研发', '企业']],
    ['-的', [], ['的']],
    ['"研发投入" 比重', ['研发投入', '比重'], []],
    ['"研发 投入" -"GDP"', ['研发投入'], ['gdp']],
  ])('%s', async (query, terms, without) => {
    const answer = await search(query)
    const truth = holding(
      (text) =>
        terms.every((term) => contains(text, term)) &&
        !without.some((term) => contains(text, term)),
    )
    expect(truth.length).toBeGreaterThan(0)
    expect(keysOf(answer)).toEqual(truth.sort())
    expect(answer.mode).toBe('exact')
    for (const { text, marks } of answer.results)
      for (const [start, end] of marks)
        expect(terms.join()).toContain(plain([...text].slice(start, end).join('')).slice(0, 2))
  })

  test('falls back to what contains the parts, and says so', async () => {
    expect(await search('研发投入 幼儿园建设 xyz')).toEqual({
      total: 0,
      mode: 'exact',
      results: [],
    })
    const near = await search('投入研发 GDP')
    expect(near.mode).toBe('near')
    const truth = holding((text) => ['gdp', '投入', '研发'].every((part) => contains(text, part)))
    expect(keysOf(near)).toEqual(truth.sort())
    const less = await search('投入研发 -GDP')
    expect([less.mode, keysOf(less)]).toEqual([
      'near',
      holding(
        (text) => ['投入', '研发'].every((part) => contains(text, part)) && !contains(text, 'gdp'),
      ).sort(),
    ])
  })
})
