import { expect, test } from 'vitest'
import { cutBlocks } from '../../../../src/ingest/structure/blocks.ts'
import { findResponsibilityClauses } from '../../../../src/text/responsibility-clause.ts'
import { sourceLines } from '../../../../src/text/source-lines.ts'
import { outlineOf, TEXT } from './outline-of.ts'

test('paragraphs keep the number that opens them', () => {
  const text =
    '1.新建学校10所，改造5所（牵头单位：教育局）。\n2.新建医院2所，改造5所（牵头单位：卫健委）。\n一是抓落实。'
  const blocks = cutBlocks(text, sourceLines(text), [], findResponsibilityClauses(text))
  expect(blocks.map(({ kind, number, style, level }) => [kind, number, style, level])).toEqual([
    ['paragraph', '1', 'arabic', 2],
    ['paragraph', null, null, 0],
    ['paragraph', '2', 'arabic', 2],
    ['paragraph', null, null, 0],
    ['paragraph', '一是', 'ordinal', 0],
  ])
})

test('title lines are headings of level 1 and begin the outline anew', () => {
  const text = '附件2\n行动方案\n一、目标\n建成园区。'
  const title = { start: 4, end: 8 }
  const blocks = cutBlocks(text, sourceLines(text), [title], [])
  expect(blocks.map(({ level, start, end }) => [level, text.slice(start, end)])).toEqual([
    [2, '附件2'],
    [1, '行动方案'],
    [2, '一、目标'],
    [0, '建成园区。'],
  ])
})

test('a text that was taken for a title because it is one line is cut nevertheless', () => {
  const text = `一、甲事${TEXT.repeat(5)}二、乙事${TEXT}`
  const blocks = cutBlocks(text, sourceLines(text), [{ start: 0, end: text.length }], [])
  expect(blocks.filter(({ level }) => level === 1)).toEqual([])
})

test('tables stand between the paragraphs', () => {
  expect(
    outlineOf(['一、目标', TEXT, '指标\t2020年\t2025年', '绿化率\t35%\t45%', TEXT].join('\n')),
  ).toEqual(['2 一、目标', '- …', '| 指标 | 2020年 | 2025年', '| 绿化率 | 35% | 45%', '- …'])
})

test.each([
  ['one line of a million', '一、总体要求。（牵头单位：甲局）'.repeat(60_000)],
  ['50,000 short lines', '总体要求\n'.repeat(50_000)],
  ['50,000 numbers', Array.from({ length: 50_000 }, (_, at) => `${at % 900}.抓项目`).join('\n')],
  ['50,000 heads of columns', '序号\n'.repeat(50_000)],
  ['50,000 cells', `序号\n单位\n内容\n${'1\n2\n'.repeat(25_000)}`],
  ['50,000 gaps', '甲  乙\n'.repeat(50_000)],
  ['100,000 brackets', '（一）'.repeat(30_000)],
  ['alternating styles', '1.甲\n一、乙\n（一）丙\n'.repeat(15_000)],
])('%s are cut', { timeout: 10_000 }, (_, text) => {
  const blocks = cutBlocks(text, sourceLines(text), [], [])
  expect(blocks[0]?.start).toBe(0)
  expect(blocks.at(-1)?.end).toBe(text.trimEnd().length)
})
