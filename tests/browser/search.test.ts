/** Search on the built site, in a real browser: every literal hit, no other, marked to the letter. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seededRandom } from '../seeded-random.ts'
import { type Answer, address, search as ask, type Passage, plain } from './ask-search.ts'
import { openSite } from './site.ts'

/** Kinds of questions: word, phrase, number, unit, Latin, quotation marks, punctuation, one character, doubled words. */
const QUERIES = [
  '研发投入',
  '达到',
  '3.5%',
  '以上',
  'GDP',
  '“',
  '、',
  '区',
  '构建构建',
  '２０１９年',
  '1.',
  '万元,',
]
const RANDOM_QUERIES = 200
const SEED = 20261122

let site: Awaited<ReturnType<typeof openSite>>
let page: Page
let passages: Passage[]

beforeAll(async () => {
  site = await openSite()
  page = await site.newPage()
  await page.goto(address(site.url, 'search/'))
  const response = await fetch(address(site.url, 'data/passages.json'))
  passages = (await response.json()) as Passage[]
}, 120_000)
afterAll(async () => {
  await site.close()
})

function randomQueries(count: number): string[] {
  const random = seededRandom(SEED)
  const below = (limit: number) => Math.floor(random() * limit)
  return Array.from({ length: count }, () => {
    const characters = [...(passages[below(passages.length)]?.text ?? '')]
    const start = below(characters.length)
    return characters.slice(start, start + 1 + below(12)).join('')
  }).filter((query) => plain(query) !== '')
}

const search = (query: string, options?: object): Promise<Answer> => ask(page, query, options)
const key = ({ document, id }: Pick<Passage, 'document' | 'id'>) => `${document} ${id}`

async function expectLiteral(query: string): Promise<void> {
  const answer = await search(query, { filters: { kind: 'passage' } })
  const truth = passages.filter((passage) => plain(passage.text).includes(plain(query)))
  expect(answer.results.map(key).sort(), query).toEqual(truth.map(key).sort())
  expect(answer.total, query).toBe(truth.length)
  if (truth.length > 0) expect(answer.mode, query).toBe('exact')
  // Of the rest the page only knows what the index says, so the index alone must be right.
  const one = await search(query, { filters: { kind: 'passage' }, limit: 1 })
  expect(one.total, query).toBe(truth.length)
  for (const { text, marks } of answer.results) {
    const marked = marks.map(([start, end]) => plain([...text].slice(start, end).join('')))
    expect(marked, `${query} in ${text}`).toEqual(
      Array.from({ length: plain(text).split(plain(query)).length - 1 }, () => plain(query)),
    )
  }
}

describe('window.zhushu.search', () => {
  test.each(QUERIES)('finds exactly the passages that contain “%s”', async (query) => {
    await expectLiteral(query)
  })

  test(`finds exactly the passages that contain each of ${RANDOM_QUERIES} random strings`, async () => {
    for (const query of randomQueries(RANDOM_QUERIES)) await expectLiteral(query)
  }, 180_000)

  test('gives no more results than asked for, and the full number', async () => {
    const all = await search('的')
    const few = await search('的', { limit: 3 })
    expect(few.results).toEqual(all.results.slice(0, 3))
    expect(few.total).toBe(all.total)
  })

  test('adds up filters and takes several values of one as alternatives', async () => {
    const { results } = await search('发展')
    const documents = [...new Set(results.map((result) => result.document))].slice(0, 2)
    const { results: filtered } = await search('发展', {
      filters: { document: documents, kind: 'passage' },
    })
    expect(filtered.map(key).sort()).toEqual(
      results
        .filter((r) => r.kind === 'passage' && documents.includes(r.document))
        .map(key)
        .sort(),
    )
  })

  test('refuses a filter that does not exist', async () => {
    await expect(search('发展', { filters: { colour: 'red' } })).rejects.toThrow(
      'There is no filter “colour”. Filters: kind, region, document, topic, department.',
    )
  })

  test('falls back to passages that contain the parts, and says so', async () => {
    const answer = await search('研发投入 幼儿园建设 xyz')
    expect(answer).toEqual({ total: 0, mode: 'exact', results: [] })
    const near = await search('GDP 投入 研发')
    expect(near.mode).toBe('near')
    expect(near.total).toBeGreaterThan(0)
    for (const { text } of near.results)
      for (const part of ['gdp', '投入', '研发']) expect(plain(text)).toContain(part)
  })
})
