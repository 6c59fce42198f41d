/** Search by numbers, years, filters and orders on the built site, against the data files. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { address, search as ask, contains, key, rowsOf } from './ask-search.ts'
import { openSite } from './site.ts'

interface Target {
  id: string
  document: string
  indicator: string
  quote: string
  value: number
  valueMax: number | null
  unit: string
  due: string | null
}
interface Measure {
  id: string
  document: string
  title: string
}
interface Responsibility {
  document: string
  measure: string
  role: string
  department: string
}

let site: Awaited<ReturnType<typeof openSite>>
let page: Page
let targets: Target[]
let measures: Measure[]
let responsibilities: Responsibility[]

beforeAll(async () => {
  site = await openSite()
  page = await site.newPage()
  await page.goto(address(site.url, 'search/'))
  targets = await rowsOf<Target>(site.url, 'targets')
  measures = await rowsOf<Measure>(site.url, 'measures')
  responsibilities = await rowsOf<Responsibility>(site.url, 'responsibilities')
}, 120_000)
afterAll(async () => {
  await site.close()
})

const search = (query: string, options?: object) => ask(page, query, options)
const found = async (query: string, options?: object) =>
  (await search(query, options)).results.map(key).sort()
const targetKey = (target: Target) => key({ ...target, kind: 'target' })

/** The test's own reading of numbers: sizes in base units, smallest and largest. */
function sizes({ value, valueMax, unit }: Target): [low: number, high: number] {
  const scale = unit.startsWith('亿') ? 1e8 : unit.startsWith('万') ? 1e4 : 1
  const both = [value, valueMax ?? value].map((each) => Math.abs(each) * scale)
  return [Math.min(...both), Math.max(...both)]
}
const isPercent = ({ unit }: Target) => unit === '%' || unit === '个百分点'
const isYuan = ({ unit }: Target) => /^[万亿]*元$/.test(unit)
const isCount = ({ unit }: Target) => unit === '个'
const year = ({ due }: Target) => (due === null ? Number.NaN : Number(due.slice(0, 4)))

const BOUNDS: [query: string, isWithin: (target: Target) => boolean][] = [
  ['≥5%', (target) => isPercent(target) && sizes(target)[1] >= 5],
  ['>=５％', (target) => isPercent(target) && sizes(target)[1] >= 5],
  ['>5%', (target) => isPercent(target) && sizes(target)[1] > 5],
  ['>=5% <10%', (target) => isPercent(target) && sizes(target)[1] >= 5 && sizes(target)[0] < 10],
  ['>100 亿元', (target) => isYuan(target) && sizes(target)[1] > 1e10],
  ['≥1万亿元', (target) => isYuan(target) && sizes(target)[1] >= 1e12],
  ['<1亿元', (target) => isYuan(target) && sizes(target)[0] < 1e8],
  ['≤10000 万元', (target) => isYuan(target) && sizes(target)[0] <= 1e8],
  ['=2个', (target) => isCount(target) && sizes(target)[0] <= 2 && sizes(target)[1] >= 2],
  ['≥1,000', (target) => sizes(target)[1] >= 1000],
  ['≥100 企业', (target) => sizes(target)[1] >= 100 && contains(target.quote, '企业')],
  ['增长 ≥7%', (t) => isPercent(t) && sizes(t)[1] >= 7 && contains(t.quote, '增长')],
  ['≥7% -增长', (t) => isPercent(t) && sizes(t)[1] >= 7 && !contains(t.quote, '增长')],
  ['2019年前', (target) => year(target) <= 2019],
  ['期限≤2020年', (target) => year(target) <= 2020],
  ['期限<2020', (target) => year(target) < 2020],
  ['2022年以后', (target) => year(target) >= 2022],
  ['期限=2022年 ≥1', (target) => year(target) === 2022 && sizes(target)[1] >= 1],
]

describe('bounds', () => {
  test.each(BOUNDS)('%s', async (query, isWithin) => {
    const truth = targets.filter(isWithin).map(targetKey)
    if (!query.includes('万亿')) expect(truth.length).toBeGreaterThan(0)
    expect(await found(query)).toEqual(truth.sort())
  })
  test('are the same in every unit of a system', async () => {
    const some = await found('≥0.1亿元')
    for (const query of ['≥1000万元', '>=1000 万元', '≥10,000,000元', '＞＝０.１亿元'])
      expect(await found(query), query).toEqual(some)
  })
})

describe('filters', () => {
  test('add up, and several values of one are alternatives', async () => {
    const { results } = await search('发展')
    const documents = [...new Set(results.map((result) => result.document))].slice(0, 2)
    const truth = results.filter((r) => r.kind === 'passage' && documents.includes(r.document))
    expect(await found('发展', { filters: { document: documents, kind: 'passage' } })).toEqual(
      truth.map(key).sort(),
    )
  })
  test('by indicator and by year find targets', async () => {
    const { indicator } = targets.find(({ quote }) => contains(quote, '增长')) ?? { indicator: '' }
    const truth = (isWanted: (target: Target) => boolean) =>
      targets.filter((target) => contains(target.quote, '增长') && isWanted(target)).map(targetKey)
    expect(await found('增长', { filters: { indicator } })).toEqual(
      truth((target) => target.indicator === indicator).sort(),
    )
    expect(await found('增长', { filters: { due: ['2019', '2022'] } })).toEqual(
      truth((target) => [2019, 2022].includes(year(target))).sort(),
    )
  })
  test('by kind of document find what stands in such', async () => {
    const documents = await rowsOf<{ id: string; kind: string }>(site.url, 'documents')
    const all = (await search('发展')).results
    for (const kind of new Set(documents.map((document) => document.kind))) {
      const ids = documents.filter((document) => document.kind === kind).map(({ id }) => id)
      expect(await found('发展', { filters: { documentKind: kind } })).toEqual(
        all
          .filter(({ document }) => ids.includes(document))
          .map(key)
          .sort(),
      )
    }
  })
  test('by department and role find the measures that the department answers for in it', async () => {
    const word = '的'
    const titled = (isWanted: (row: Responsibility) => boolean) =>
      measures
        .filter(({ document, id, title }) => {
          const rows = responsibilities.filter((r) => r.document === document && r.measure === id)
          return contains(title, word) && rows.some(isWanted)
        })
        .map((measure) => key({ ...measure, kind: 'measure' }))
        .sort()
    const department = mostFrequent(
      responsibilities
        .filter(({ role }) => role === 'support')
        .map((responsibility) => responsibility.department),
    )
    const kind = 'measure'
    const isOf = (row: Responsibility) => row.department === department
    expect(await found(word, { filters: { kind, department } })).toEqual(titled(isOf))
    for (const role of ['lead', 'support']) {
      const isIn = (row: Responsibility) => row.role === role
      expect(await found(word, { filters: { kind, role } })).toEqual(titled(isIn))
      expect(await found(word, { filters: { kind, department, role } })).toEqual(
        titled((row) => isOf(row) && isIn(row)),
      )
    }
  })
  test('and orders that do not exist are refused', async () => {
    await expect(search('发展', { filters: { colour: 'red' } })).rejects.toThrow(
      'There is no filter “colour”. Filters: kind, topic, region, documentKind, document, department, role, indicator, due.',
    )
    await expect(search('发展', { sort: 'size' })).rejects.toThrow(
      'There is no order “size”. Orders: relevance, date, value.',
    )
  })
})

describe('orders', () => {
  const byKey = () => new Map(targets.map((target) => [targetKey(target), target]))
  const ordered = async (query: string, sort: string) => {
    const { results } = await search(query, { sort })
    return { results, targets: results.flatMap((result) => byKey().get(key(result)) ?? []) }
  }
  test('by date: targets by the last day that their deadline leaves, the rest behind', async () => {
    const { results, targets: found } = await ordered('增长', 'date')
    expect(results.slice(0, found.length).every(({ kind }) => kind === 'target')).toBe(true)
    const days = found.map(({ due }) => (due === null ? '9' : `${due}-12-31`.slice(0, 10)))
    expect(new Set(days).size).toBeGreaterThan(1)
    expect(days).toEqual([...days].sort())
  })
  test('by value: unit by unit, in each the largest first', async () => {
    const { results, targets: found } = await ordered('达到', 'value')
    expect(results.slice(0, found.length).every(({ kind }) => kind === 'target')).toBe(true)
    const base = ({ unit }: Target) =>
      isPercent({ unit } as Target) ? '%' : unit.replace(/^[万亿]+/, '')
    const groups = found.map(base).filter((unit, at, all) => unit !== all[at - 1])
    expect(groups).toEqual([...new Set(groups)])
    for (const unit of groups) {
      const values = found.filter((target) => base(target) === unit).map((t) => sizes(t)[1])
      expect(values).toEqual([...values].sort((a, b) => b - a))
    }
  })
  test('hold the same results', async () => {
    const some = await found('发展')
    for (const sort of ['date', 'value']) expect(await found('发展', { sort })).toEqual(some)
  })
})

function mostFrequent(words: string[]): string {
  const groups = [...Map.groupBy(words, (word) => word)]
  return groups.sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? ''
}
