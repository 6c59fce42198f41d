import { describe, expect, test } from 'vitest'
import { inOrder } from '../../../src/browser/search-order.ts'
import type { SearchOrder } from '../../../src/model/search-record.ts'
import { bundleOf, rowsOf } from './search-bundle.ts'

type Parts = Parameters<typeof rowsOf>[0]

/** Ids of all records in an order, each with as many hits as `hits` says, else one. */
async function ordered(order: SearchOrder, parts: Parts, hits: Record<string, number> = {}) {
  const { facts, labels, records } = bundleOf(rowsOf(parts))
  const all = Array.from({ length: facts.count }, (_, record) => record)
  const ids = (await records.load(all)).map(({ id }) => id)
  const counts = new Map(all.map((record) => [record, hits[ids[record] ?? ''] ?? 1]))
  return inOrder(all, counts, order, facts, labels).map((record) => ids[record])
}

describe('by relevance', () => {
  test('a title, then a promise, then the text', async () => {
    const parts = {
      passages: [{ text: '短' }],
      targets: [{ quote: '长长的目标' }],
      measures: [{ title: '长长长的任务' }],
    }
    expect(await ordered('relevance', parts)).toEqual(['m1', 't1', 'p1'])
  })
  test('then the one with more hits, then the shorter, then the earlier', async () => {
    const passages = ['长长长', '中中', '短', '多多多多', '矮'].map((text) => ({ text }))
    expect(await ordered('relevance', { passages }, { p4: 2 })).toEqual([
      'p4',
      'p3',
      'p5',
      'p2',
      'p1',
    ])
  })
})

describe('by date', () => {
  test('targets by deadline, the earliest first, a year as its last day, those without one behind', async () => {
    const dues = ['2020', '2020-06', null, '2019-12-31', '2020-12', '2020-12-30']
    const targets = dues.map((due) => ({ quote: '目标', due }))
    expect(await ordered('date', { targets })).toEqual(['t4', 't2', 't6', 't1', 't5', 't3'])
  })
  test('the rest behind them, by the day their document appeared, if known', async () => {
    const parts = {
      passages: [
        { text: '无日期', document: 'b' },
        { text: '有', document: 'a' },
      ],
      targets: [{ quote: '目标', document: 'b' }],
    }
    expect(await ordered('date', parts)).toEqual(['t1', 'p2', 'p1'])
  })
})

describe('by value', () => {
  const target = (value: number, unit: string, valueMax: number | null = null) => ({
    quote: '目标',
    value,
    valueMax,
    unit,
  })
  test('the largest first, in base units, a decline by its size, a range by its end', async () => {
    const targets = [
      target(3000, '万元'),
      target(0.2, '亿元'),
      target(-4e7, '元'),
      target(1, '万元', 5000),
    ]
    expect(await ordered('value', { targets })).toEqual(['t4', 't3', 't1', 't2'])
  })
  test('unit by unit, the unit of most first', async () => {
    const targets = [target(900, '人'), target(5, '%'), target(7, '个百分点'), target(800, '个')]
    expect(await ordered('value', { targets })).toEqual(['t3', 't2', 't4', 't1'])
  })
  test('what has no number stands behind, best first', async () => {
    const parts = {
      passages: [{ text: '文' }],
      targets: [target(1, '%')],
      measures: [{ title: '任' }],
    }
    expect(await ordered('value', parts)).toEqual(['t1', 'm1', 'p1'])
  })
})
