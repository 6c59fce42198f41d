import { describe, expect, test } from 'vitest'
import type { SourceBlock } from '../../../../src/ingest/structure/blocks.ts'
import { flowBlocks, toSource } from '../../../../src/ingest/structure/flow.ts'

const block = (start: number, end: number): SourceBlock => ({
  kind: 'paragraph',
  level: 0,
  number: null,
  style: null,
  start,
  end,
})
const flowed = (source: string) => flowBlocks(source, [block(0, source.length)])

describe('layout blanks', () => {
  test.each([
    ['装机达到1\n0万千瓦', '装机达到10万千瓦'],
    ['森林覆盖　\r\n　　率', '森林覆盖率'],
    ['分页\n        \n继续', '分页继续'],
    ['green\nenergy 项目', 'green energy 项目'],
    ['责 任 单 位：市发展改革委', '责任单位：市发展改革委'],
    ['广 州 市 黄 埔 区 广 州 高 新 区', '广州市黄埔区广州高新区'],
    ['李 中 省国资委主任', '李 中 省国资委主任'],
    ['到 2025 年，建成 30 个', '到 2025 年，建成 30 个'],
    ['推动 绿色 发展 转型', '推动 绿色 发展 转型'],
    ['一 二 三 四 五', '一 二 三 四 五'],
  ])('%j', (source, text) => {
    expect(flowed(source).text).toBe(`${text}\n`)
  })
})

test('every character leads back to its place', () => {
  const source = '到2025\n 年，责 任 单 位 明确。green\npower'
  const { text, offsets } = flowed(source)
  for (const [index, char] of [...text.trimEnd()].entries())
    if (char !== ' ') expect(source[offsets[index] ?? -1]).toBe(char)
  expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
  expect(offsets).toHaveLength(text.length)
})

test('blocks are lines, and stretches of them lead back', () => {
  const source = '甲乙\n\n丙\n丁'
  const flow = flowBlocks(source, [block(0, 2), block(4, 7)])
  expect(flow.text).toBe('甲乙\n丙丁\n')
  expect(flow.blocks.map(({ start, end }) => [start, end])).toEqual([
    [0, 2],
    [3, 5],
  ])
  expect(toSource(flow, 3, 5)).toEqual({ start: 4, end: 7 })
})

test.each([
  ['blanks', `${' '.repeat(1_000_000)}甲`],
  ['spaced-out words', '甲 '.repeat(500_000)],
  ['line breaks', '甲\n'.repeat(300_000)],
])('a megabyte of %s', { timeout: 10_000 }, (_name, source) => {
  const flow = flowed(source)
  expect(flow.offsets).toHaveLength(flow.text.length)
})
