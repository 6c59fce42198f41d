import { describe, expect, it } from 'vitest'
import {
  aloneWords,
  namesOf,
  rowDifferences,
  sumOf,
} from '../../../../src/components/compare/compare-words.ts'
import type {
  ComparedDocument,
  ComparedIndicator,
} from '../../../../src/components/compare/compared.ts'
import { compareDocuments, pairsOf } from '../../../../src/components/compare/comparison.ts'

const PAIRS = [
  ['days', 'share'],
  ['stock', 'added'],
]

function anIndicator(id: string, due = '2020年'): ComparedIndicator {
  const others = PAIRS.filter((pair) => pair.includes(id)).flat()
  const promise = { kind: 'level', baseUnit: '%', due } as ComparedIndicator['promises'][number]
  return {
    id,
    name: id,
    url: `/indicators/${id}/`,
    topic: id === 'added' ? 'economy' : 'green',
    comparability: null,
    notComparableWith: others
      .filter((other) => other !== id)
      .map((indicator) => ({ indicator, reason: '口径不同' })),
    promises: [promise],
  }
}

function aDocument(region: string, ...ids: string[]): ComparedDocument {
  return {
    id: region,
    url: `/documents/${region}/`,
    region,
    shortTitle: '规划',
    about: '',
    draft: false,
    targets: ids.length,
    indicators: ids.map((id) => anIndicator(id)),
  }
}

const TOPICS = ['economy', 'green', 'city']
const ids = (rows: { indicators: ComparedIndicator[] }[]) =>
  rows.map(({ indicators }) => indicators.map(({ id }) => id).join(' ≠ '))

describe('compareDocuments', () => {
  it('puts every indicator in one place: shared, easily mixed up, or alone', () => {
    const documents = [aDocument('甲', 'rate', 'days', 'trees'), aDocument('乙', 'rate', 'share')]
    const topics = compareDocuments(documents, TOPICS)
    expect(topics.map(({ topic }) => topic)).toEqual(['green'])
    expect(ids(topics[0]?.shared ?? [])).toEqual(['rate'])
    expect(ids(topics[0]?.apart ?? [])).toEqual(['days ≠ share'])
    expect(topics[0]?.alone.map((list) => list.map(({ id }) => id))).toEqual([['trees'], []])
    expect(sumOf(topics)).toBe(
      '同一指标 1 个，看着相似而不可比的 1 对，另有 1 个指标只有一份文献承诺。',
    )
    expect(aloneWords(topics[0]?.alone ?? [], documents)).toBe('只有一份文献承诺的：甲 1 个指标')
  })

  it('names a pair once, under the topic of its first, though the other has another topic', () => {
    const topics = compareDocuments([aDocument('甲', 'stock'), aDocument('乙', 'added')], TOPICS)
    expect(topics.map(({ topic, apart }) => [topic, ids(apart)])).toEqual([
      ['green', ['stock ≠ added']],
    ])
    expect(topics.flatMap(({ alone }) => alone.flat())).toEqual([])
  })

  it('sees no pair where one document holds both sides', () => {
    const [topic] = compareDocuments([aDocument('甲', 'days', 'share'), aDocument('乙')], TOPICS)
    expect(topic?.apart).toEqual([])
    expect(topic?.alone[0]).toHaveLength(2)
  })

  it('leaves the side of a third document empty', () => {
    const documents = [aDocument('甲', 'rate'), aDocument('乙'), aDocument('丙', 'rate')]
    const [topic] = compareDocuments(documents, TOPICS)
    expect(topic?.shared[0]?.sides.map((side) => side.length)).toEqual([1, 0, 1])
  })
})

it('says how the sides of a shared row differ, and of a pair only its reason', () => {
  const [one, other] = [aDocument('甲', 'rate', 'days'), aDocument('乙', 'share')]
  other.indicators.push(anIndicator('rate', '2025年'))
  other.draft = true
  const [topic] = compareDocuments([one, other], TOPICS)
  const words = (row = topic?.shared[0]) => row && rowDifferences(row, [one, other])
  expect(words()).toEqual(['期限不同：甲2020年，乙2025年。', '乙的数出自征求意见稿，并非定案。'])
  expect(words(topic?.apart[0])).toEqual([])
})

it('ranks pairs by what they share, and leaves out those with nothing in common', () => {
  const documents = [
    aDocument('甲', 'days'),
    aDocument('乙', 'share', 'rate'),
    aDocument('丙', 'rate'),
    aDocument('丁'),
  ]
  expect(
    pairsOf(documents).map((pair) => [namesOf(pair.documents), pair.shared, pair.apart]),
  ).toEqual([
    ['乙与丙', 1, 0],
    ['甲与乙', 0, 1],
  ])
})

it('tells documents of one region apart', () => {
  const [one, other] = [aDocument('甲'), aDocument('甲')]
  other.shortTitle = '报告'
  expect(namesOf([one, other, aDocument('乙')])).toBe('甲规划、甲报告与乙')
})
