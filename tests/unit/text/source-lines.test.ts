import { expect, test } from 'vitest'
import { sourceLines } from '../../../src/text/source-lines.ts'

test('lines come trimmed, with offsets, and know what stands before them', () => {
  const source = '\ufeff 甲\r\n\r\n　　乙 \n丙'
  const lines = sourceLines(source)
  expect(lines.map(({ text, number, afterBlank }) => [text, number, afterBlank])).toEqual([
    ['甲', 0, true],
    ['乙', 2, true],
    ['丙', 3, false],
  ])
  for (const { text, start, end } of lines) expect(source.slice(start, end)).toBe(text)
})

test('a form feed ends a line and begins a page, but sets nothing apart', () => {
  const lines = sourceLines('甲\n乙\f丙\n\f\n丁')
  expect(lines.map(({ text, afterPage, afterBlank }) => [text, afterPage, afterBlank])).toEqual([
    ['甲', false, true],
    ['乙', false, false],
    ['丙', true, false],
    ['丁', true, true],
  ])
})

test('line separators of Unicode end lines', () => {
  expect(sourceLines('甲\u2028乙\u2029丙\v丁\r戊').map(({ text }) => text)).toEqual([
    ...'甲乙丙丁戊',
  ])
})

test('a text of blanks has no lines', () => {
  expect(sourceLines(' \n\t\n')).toEqual([])
})

test('a megabyte of blanks before and behind a word is read at once', { timeout: 5000 }, () => {
  expect(sourceLines(`${' '.repeat(5e5)}甲${' '.repeat(5e5)}`)).toHaveLength(1)
})

test.each([
  ['各直属机构：　　为落实规划，制定本方案。　　一、目标　　到2020年建成30个。', 3],
  [
    '各市、县（区）人民政府，各直属机构：　　为落实规划，制定本方案。　　一、目标　　到2020年建成30个。',
    4,
  ],
  ['加快建设。　　责任单位：　　省民政厅', 2],
  ['加快建设。 　　\u3000 　　省人民政府', 2],
])('paragraphs run together are told by their indents: %s', (source, count) => {
  const lines = sourceLines(`　　${source}\n下一行`)
  expect(lines).toHaveLength(count + 1)
  for (const { text, start, end } of lines) {
    expect(`　　${source}\n下一行`.slice(start, end)).toBe(text)
    expect(text).toBe(text.trim())
  }
  expect(lines.at(-1)?.number).toBe(1)
})

test.each([
  '责任人：　　　手机：　　　　单位：　　　',
  '地区　　2015年　　2020年',
  '加强领导。 三是加快建设。　四是强化考核。',
])('blanks of a form or a table and single ones part nothing: %s', (source) => {
  expect(sourceLines(source)).toHaveLength(1)
})

test('a megabyte of labels to be filled in is read at once', { timeout: 5000 }, () => {
  expect(sourceLines(`加快建设。${'手机：　　'.repeat(2e5)}`).length).toBeLessThan(3)
})
