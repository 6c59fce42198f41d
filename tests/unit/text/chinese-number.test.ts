import { expect, test } from 'vitest'
import { parseChineseNumber } from '../../../src/text/chinese-number.ts'

test.each([
  ['三', 3],
  ['十', 10],
  ['十四', 14],
  ['二十三', 23],
  ['一百零五', 105],
  ['两千三百', 2300],
  ['二〇三五', 2035],
  ['万', 10_000],
  ['三万五千', 35_000],
  ['一亿二千万', 120_000_000],
  ['三千万亿', 300_000_000_000_000 * 10],
  ['万亿', 1_000_000_000_000],
  ['半', 0.5],
])('%s is %d', (text, value) => {
  expect(parseChineseNumber(text)).toBe(value)
})

test.each(['', '进', '三角', '一核三带'])('“%s” is no numeral', (text) => {
  expect(parseChineseNumber(text)).toBeNull()
})
