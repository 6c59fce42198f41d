import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, partCounts, runSearch } from '../../../src/browser/search-engine.ts'
import { bundleOf, rowsOf } from './search-bundle.ts'

const bundle = bundleOf(
  rowsOf({
    passages: [
      { text: '全社会研发投入占GDP的比重达到3.5%以上' },
      { text: '研发经费投入增长35%', document: 'b' },
      { text: '深化“放管服”“四送一服”改革' },
      { text: '建 设新区，创新试点' },
      { text: '建设城区，设立建言箱' },
    ],
    targets: [
      { quote: '研发投入增长5%', document: 'b', value: 5, due: '2020', topic: 'innovation' },
      { quote: '引入1~2个项目', value: 1, valueMax: 2, unit: '个', due: '2022-06' },
      { quote: '投资1000万元', value: 1000, unit: '万元' },
      { quote: '研发经费0.2亿元，增长3%', value: 0.2, unit: '亿元', due: '2023' },
    ],
  }),
)
const ask = (query: string, more: object = {}) => runSearch(bundle, { query, ...more })
const ids = ({ results }: Answer) => results.map(({ id }) => id)
const found = async (query: string, more: object = {}) => ids(await ask(query, more))
/** The words that are marked, for each result. */
const marked = ({ results }: Answer) =>
  results.map(({ text, marks }) => marks.map(([from, to]) => [...text].slice(from, to).join('')))

describe('one string', () => {
  test('finds the records that contain it, targets first, and marks it', async () => {
    const answer = await ask('研发投入')
    expect(answer.mode).toBe('exact')
    expect(ids(answer)).toEqual(['t1', 'p1'])
    expect(marked(answer)).toEqual([['研发投入'], ['研发投入']])
  })
  test('does not take 3.5% for 35%', async () => {
    expect(await found('35%')).toEqual(['p2'])
    expect(await found('３．５％')).toEqual(['p1'])
  })
  test('finds one character, and none that no text has', async () => {
    expect(await found('服')).toEqual(['p3'])
    expect((await ask('鱻')).unfiltered).toBe(0)
  })
  test('leaves quotation marks aside on both sides', async () => {
    const answer = await ask('放管服四送一服改革')
    expect([answer.mode, ids(answer)]).toEqual(['exact', ['p3']])
    expect(marked(answer)).toEqual([['放管服”“四送一服”改革']])
    expect(await found('“研发”投入')).toEqual(['t1', 'p1'])
  })
  test('finds quotation marks if asked for nothing else, and only as they stand', async () => {
    expect(await found('“')).toEqual(['p3'])
    expect(await found('”“')).toEqual(['p3'])
    expect(await found('“”')).toEqual([])
  })
  test('finds nothing for blanks', async () => {
    expect(await ask(' 　')).toMatchObject({ total: 0, unfiltered: 0, results: [], mode: 'exact' })
  })
  test('counts all but gives no more than asked for, and then goes on', async () => {
    const few = await runSearch(bundle, { query: '研发' }, 1)
    expect([few.total, few.results.length]).toEqual([4, 1])
    const rest = await runSearch(bundle, { query: '研发' }, 3, 1)
    expect([...ids(few), ...ids(rest)]).toEqual(await found('研发'))
  })
})

describe('operators', () => {
  test('several terms must all be there, and all are marked', async () => {
    const answer = await ask('投入 研发')
    expect([answer.mode, ids(answer).sort()]).toEqual(['exact', ['p1', 'p2', 't1']])
    expect(marked(answer)).toContainEqual(['研发', '投入'])
    expect((await found('研发 投入')).sort()).toEqual(['p1', 'p2', 't1'])
  })
  test('terms that a text has so, blanks and all, are one string', async () => {
    const answer = await ask('建 设')
    expect(ids(answer)).toEqual(['p4', 'p5'])
    expect(marked(answer)).toEqual([['建 设'], ['建设']])
    expect(await found('新 试点')).toEqual(['p4'])
  })
  test('a phrase is found as it stands', async () => {
    expect(await found('"研发 投入" 增长')).toEqual(['t1'])
  })
  test('what is excluded is not there, in near results neither', async () => {
    expect(await found('研发 -投入')).toEqual(['t4'])
    expect((await ask('-研发')).total).toBe(5)
    const near = await ask('经费研发 -投入')
    expect([near.mode, ids(near)]).toEqual(['near', ['t4']])
  })
  test('half an operator changes nothing', async () => {
    for (const half of ['"', '-', '" "', '-" "'])
      expect(await found(`研发投入 ${half}`), half).toEqual(['t1', 'p1'])
    expect((await ask('-" "')).total).toBe(0)
  })
  test('bounds ask for targets', async () => {
    expect((await found('≥1%')).sort()).toEqual(['t1'])
    expect(await found('=2个')).toEqual(['t2'])
    expect(await found('=0.1亿元')).toEqual(['t3'])
    expect(await found('>1000 万元')).toEqual(['t4'])
    expect((await found('2022年前')).sort()).toEqual(['t1', 't2'])
    expect(await found('研发 ≤2022年')).toEqual([])
    expect(await found('研发 期限≤2022年')).toEqual(['t1'])
  })
  test('the number of a target that bounds found is marked', async () => {
    expect(marked(await ask('=0.2亿元'))).toEqual([['0.2亿元']])
    expect(marked(await ask('研发 ≥5%'))).toEqual([['研发', '5%']])
    expect(marked(await ask('=2个'))).toEqual([['1', '2个']])
  })
})

describe('near results', () => {
  test('contain the parts of what no record contains', async () => {
    const near = await ask('投入研发')
    expect([near.mode, near.terms]).toEqual(['near', ['投入', '研发']])
    expect(ids(near).sort()).toEqual(['p1', 'p2', 't1'])
  })
  test('are what simplified characters find, where the query has others', async () => {
    const near = await ask('研發投入')
    expect([near.mode, near.readAs, near.terms]).toEqual(['near', '研发投入', ['研发投入']])
    expect(ids(near)).toEqual(['t1', 'p1'])
    expect((await ask('研发投入')).readAs).toBeNull()
  })
  test('are no answer to a filter that leaves none', async () => {
    const answer = await ask('研发投入', { filters: { region: ['none'] } })
    expect(answer).toMatchObject({ mode: 'exact', total: 0, unfiltered: 2 })
  })
  test('hold to bounds, too', async () => {
    expect((await ask('投入研发 ≥6%')).total).toBe(0)
    expect(await found('投入研发 ≥5%')).toEqual(['t1'])
  })
})

describe('order', () => {
  test('by date and by value stands, however alike the letters', async () => {
    const two = bundleOf(
      rowsOf({
        targets: [
          { quote: '“放管服”改革', due: '2019', value: 9 },
          { quote: '放管服改革', due: '2020', value: 1 },
        ],
      }),
    )
    const orderedIds = async (order: 'relevance' | 'date' | 'value') =>
      ids(await runSearch(two, { query: '放管服改革', order }))
    expect(await orderedIds('relevance')).toEqual(['t2', 't1'])
    expect(await orderedIds('date')).toEqual(['t1', 't2'])
    expect(await orderedIds('value')).toEqual(['t1', 't2'])
  })
})

test('finds exactly the texts that contain a string, quotation marks and blanks aside', async () => {
  const text = fc.string({
    unit: fc.constantFrom(...'建设区“”" ，3.％'),
    minLength: 1,
    maxLength: 9,
  })
  const plain = (words: string) => words.replace(/[\s“”"]/g, '').replaceAll('％', '%')
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), fc.nat(), async (texts, n) => {
      const characters = [...(texts[0] ?? '')]
      const query = characters.slice(n % characters.length, (n % characters.length) + 4).join('')
      fc.pre(plain(query) !== '')
      const passages = texts.map((each) => ({ text: each }))
      const answer = await runSearch(bundleOf(rowsOf({ passages })), { query })
      const truth = texts.flatMap((each, at) =>
        plain(each).includes(plain(query)) ? `p${at + 1}` : [],
      )
      expect(ids(answer).sort()).toEqual(truth.sort())
    }),
    { numRuns: 300 },
  )
})

describe('partCounts', () => {
  test('names the parts that would find something by themselves', async () => {
    expect(await partCounts(bundle, '研发 鱻 35%')).toEqual([
      { part: '研发', count: 4 },
      { part: '35%', count: 1 },
    ])
  })
  test('never names what was excluded', async () => {
    expect(await partCounts(bundle, '鱻 研发 -投入 ≥5%')).toEqual([{ part: '研发', count: 4 }])
  })
})
