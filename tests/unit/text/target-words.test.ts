import { describe, expect, it } from 'vitest'
import {
  type Countable,
  formatComparator,
  formatDate,
  formatDue,
  formatTarget,
  formatValue,
} from '../../../src/text/target-words.ts'

const level: Countable = {
  kind: 'level',
  comparator: 'exactly',
  value: 35,
  valueMax: null,
  unit: '%',
  reference: null,
}

describe('formatTarget', () => {
  it.each<[string, Partial<Countable>]>([
    ['35%', {}],
    ['不低于3.5%', { comparator: 'at-least', value: 3.5 }],
    ['不超过18个月', { comparator: 'at-most', value: 18, unit: '个月' }],
    ['13343万美元', { value: 13343, unit: '万美元' }],
    ['4.5–5%', { comparator: 'between', value: 4.5, valueMax: 5 }],
    ['增长不低于20%', { kind: 'growth', comparator: 'at-least', value: 20 }],
    ['下降3%', { kind: 'growth', value: -3 }],
    [
      '高于全市平均水平1个百分点',
      { kind: 'relative', value: 1, unit: '个百分点', reference: '高于全市平均水平' },
    ],
    [
      '高于全市平均水平至少3个百分点',
      {
        kind: 'relative',
        comparator: 'at-least',
        value: 3,
        unit: '个百分点',
        reference: '高于全市平均水平',
      },
    ],
    ['增至2倍', { kind: 'growth', value: 2, unit: '倍', quote: '收入翻一番' }],
    ['增长2倍', { kind: 'growth', value: 2, unit: '倍', quote: '收入增长2倍' }],
    ['60', { value: 60, unit: '' }],
  ])('%s', (words, given) => {
    expect(formatTarget({ ...level, ...given })).toBe(words)
  })

  it('never groups digits and never shows an exponent', () => {
    expect(formatValue({ value: 1234567.25, valueMax: null })).toBe('1234567.25')
    expect(formatValue({ value: 1e21, valueMax: null })).toBe('1000000000000000000000')
    expect(formatComparator(level)).toBe('')
  })
})

it.each([
  ['2019', '2019年'],
  ['2019-12', '2019年12月'],
  ['2018-01-06', '2018年1月6日'],
])('formatDate(%j)', (date, words) => {
  expect(formatDate(date)).toBe(words)
})

it('says so when there is no deadline', () => {
  expect(formatDue({ date: null, basis: 'none', words: null })).toBe('未载明期限')
})
