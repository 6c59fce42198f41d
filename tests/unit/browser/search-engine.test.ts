import { describe, expect, test } from 'vitest'
import type { Pagefind } from '../../../src/browser/pagefind-api.ts'
import { partCounts, runSearch } from '../../../src/browser/search-engine.ts'
import { facetOptions } from '../../../src/browser/search-facets.ts'
import { statusSentence } from '../../../src/browser/search-status.ts'
import { SEARCH_FACETS, type SearchRecord } from '../../../src/model/search-record.ts'
import { searchTokens } from '../../../src/text/search-tokens.ts'

function record(id: string, text: string, topic: string, document = 'a'): SearchRecord {
  return {
    id,
    kind: id.startsWith('t') ? 'target' : 'passage',
    document,
    url: `/documents/${document}/#${id}`,
    anchor: id,
    text,
    number: null,
    caption: null,
    filters: {
      kind: [id.startsWith('t') ? 'target' : 'passage'],
      region: [],
      document: [document],
      topic: [topic],
      department: [],
    },
  }
}

const RECORDS = [
  record('p1', '全社会研发投入占GDP的比重达到3.5%以上', 'innovation'),
  record('p2', '研发经费投入增长35%', 'innovation', 'b'),
  record('t1', '研发投入增长5%', 'economy', 'b'),
  record('p3', '深化“放管服”改革', 'economy'),
]

/** Pagefind's behaviour as far as search relies on it. Hits without quotation marks come last record first. */
function pagefindOf(records: readonly SearchRecord[], lie: string[] = []): Pagefind {
  const hit = (found: SearchRecord) => ({ id: found.id, data: async () => ({ record: found }) })
  return {
    filters: async () => ({}),
    search: async (term, options) => {
      const quoted = /^"(.*)"$/.exec(term)?.[1]
      if (quoted === undefined) return { results: [...records].reverse().map(hit), filters: {} }
      const results = records.filter(
        (one) =>
          (` ${searchTokens(one.text).join(' ')} `.includes(` ${quoted} `) ||
            lie.includes(one.id)) &&
          SEARCH_FACETS.every((facet) => {
            const any = options?.filters?.[facet]?.any
            return !any || one.filters[facet].some((value) => any.includes(value))
          }),
      )
      const filters = Object.fromEntries(
        SEARCH_FACETS.map((facet) => {
          const counts: Record<string, number> = {}
          for (const value of results.flatMap((one) => one.filters[facet]))
            counts[value] = (counts[value] ?? 0) + 1
          return [facet, counts]
        }),
      )
      return { results: results.map(hit), filters }
    },
  }
}

const pagefind = pagefindOf(RECORDS)
const ids = (answer: { results: SearchRecord[] }) => answer.results.map((result) => result.id)

describe('runSearch', () => {
  test('finds the records that contain the query, in the order of the unquoted search', async () => {
    const answer = await runSearch(pagefind, '研发投入')
    expect(answer.mode).toBe('exact')
    expect(ids(answer)).toEqual(['t1', 'p1'])
    expect(answer.results[1]?.marks).toEqual([[3, 7]])
  })
  test('does not take 3.5% for 35%', async () => {
    expect(ids(await runSearch(pagefind, '35%'))).toEqual(['p2'])
  })
  test('counts all results but gives no more than asked for', async () => {
    const answer = await runSearch(pagefind, '研发', {}, 1)
    expect([answer.total, ids(answer)]).toEqual([3, ['t1']])
  })
  test('gives out nothing that its own text does not bear out', async () => {
    const answer = await runSearch(pagefindOf(RECORDS, ['p3']), '研发投入')
    expect(ids(answer)).toEqual(['t1', 'p1'])
    expect(answer.total).toBe(2)
  })
  test('counts the values of a filter as if that filter were not set', async () => {
    const answer = await runSearch(pagefind, '研发', { document: ['a'] })
    expect(ids(answer)).toEqual(['p1'])
    expect(answer.counts.document).toEqual({ a: 1, b: 2 })
    expect(answer.counts.topic).toEqual({ innovation: 1 })
  })
  test('falls back to what differs in quotation marks only', async () => {
    const near = await runSearch(pagefind, '放管服改革')
    expect([near.mode, near.parts, ids(near)]).toEqual(['near', [], ['p3']])
    expect(near.results[0]?.marks).toEqual([[3, 9]])
  })
  test('falls back to the parts only when nothing contains the query, filters aside', async () => {
    const near = await runSearch(pagefind, '改革放管服')
    expect([near.mode, near.parts, ids(near)]).toEqual(['near', ['改革', '放管服'], ['p3']])
    expect(near.results[0]?.marks).toEqual([
      [3, 6],
      [7, 9],
    ])
    const filtered = await runSearch(pagefind, '研发投入', { topic: ['green'] })
    expect([filtered.mode, filtered.total, filtered.unfiltered]).toEqual(['exact', 0, 2])
  })
  test('filters and counts near results too', async () => {
    const answer = await runSearch(pagefind, '增长 研发', { kind: ['target'] })
    expect([answer.mode, ids(answer), answer.unfiltered]).toEqual(['near', ['t1'], 2])
    expect(answer.counts.kind).toEqual({ target: 1, passage: 1 })
  })
  test('finds nothing for blanks', async () => {
    expect((await runSearch(pagefind, ' 　')).total).toBe(0)
  })
})

test('partCounts names the parts that would find something by themselves', async () => {
  expect(await partCounts(pagefind, '研发 鱻 35%')).toEqual([
    { part: '研发', count: 3 },
    { part: '35%', count: 1 },
  ])
})

describe('statusSentence', () => {
  const say = async (query: string, filters = {}) =>
    statusSentence(query, await runSearch(pagefind, query, filters), filters)
  test('says what was found', async () => {
    expect(await say('研发')).toBe('“研发”在 2 份文献中出现，共 3 条：1 个目标，2 个段落。')
    expect(await say('研发', { kind: ['target'] })).toBe(
      '“研发”在 1 份文献中出现，共 1 条：1 个目标。',
    )
    expect(await say('增长 研发')).toBe(
      '原文没有“增长 研发”这样的写法。近似结果 2 条，都含有“增长”“研发”。',
    )
    expect(await say('放管服改革')).toBe(
      '原文没有“放管服改革”这样的写法，只差引号等标点的有 1 条，近似结果如下。',
    )
    expect(await say('鱻')).toBe('没有找到“鱻”。')
    expect(await say('研发', { topic: ['green'] })).toBe(
      '“研发”有 3 条结果，都不在所选的筛选之内。',
    )
  })
})

describe('facetOptions', () => {
  const labels = {
    documents: {},
    regions: {},
    topics: {
      innovation: { name: '创新发展', glyph: '创' },
      green: { name: '绿色发展', glyph: '绿' },
    },
    departments: {},
  }
  test('shows values with results and values chosen', async () => {
    const filters = { topic: ['green', 'gone'] }
    const options = facetOptions(
      'topic',
      await runSearch(pagefind, '研发', filters),
      filters,
      labels,
    )
    expect(options).toEqual([
      { value: 'innovation', label: '创新发展', count: 2, checked: false },
      { value: 'green', label: '绿色发展', count: 0, checked: true },
      { value: 'gone', label: 'gone', count: 0, checked: true },
    ])
  })
})
