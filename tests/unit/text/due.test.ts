import { expect, test } from 'vitest'
import { findDueWords, resolveDue } from '../../../src/text/due.ts'

test.each([
  ['到2020年', '2020'],
  ['2025年底前', '2025-12'],
  ['年底', '2020-12'],
  ['年底前', '2020-12'],
  ['全年', '2020'],
  ['年内', '2020'],
  ['今年', '2020'],
  ['8月底', '2020-08'],
  ['未来3年', '2022'],
  ['未来三年', '2022'],
  ['上半年', '2020-06'],
  ['三季度末', '2020-09'],
  ['“十四五”', '2025'],
  ['“十三五”', '2020'],
  ['“十三五”期末', '2020'],
  ['2035年', '2035'],
  ['2021-2025年', '2025'],
  ['２０２２年６月３０日前', '2022-06-30'],
  ['到本世纪中叶', '2050'],
  ['力争五年', null],
])('%s, said in 2020, means %s', (words, date) => {
  expect(resolveDue(words, 2020)).toBe(date)
})

test('words without a year need one', () => {
  expect(resolveDue('年底', null)).toBeNull()
  expect(resolveDue('2025年底', null)).toBe('2025-12')
})

test('finds the words where they stand', () => {
  const text = '到 2025 年，全市达到3%;力争全年新增2家,确保年底交付,8月底落地'
  expect(findDueWords(text).map(({ words }) => words)).toEqual([
    '到 2025 年',
    '全年',
    '年底',
    '8月底',
  ])
  for (const { start, end, words } of findDueWords(text)) expect(text.slice(start, end)).toBe(words)
})

test('the day of a publication is no deadline', () => {
  expect(findDueWords('发布时间:2018年1月6日')).toEqual([])
})
