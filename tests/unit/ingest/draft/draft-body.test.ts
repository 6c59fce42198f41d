import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DraftSpan, draftBody } from '../../../../src/ingest/draft/draft-body.ts'
import type { SourceReading } from '../../../../src/ingest/read-source.ts'
import { cutBlocks } from '../../../../src/ingest/structure/blocks.ts'
import { readMdx } from '../../../../src/markdown/read.ts'
import { writeDocument } from '../../../../src/markdown/write.ts'
import { findResponsibilityClauses } from '../../../../src/text/responsibility-clause.ts'
import { sourceLines } from '../../../../src/text/source-lines.ts'
import { toWide } from '../../wide.ts'

const squeezed = (text: string) => text.replace(/[\s\ufeff]+/g, '')

function readingOf(text: string): SourceReading {
  const clauses = findResponsibilityClauses(text)
  const blocks = cutBlocks(text, sourceLines(text), [], clauses)
  const rest = { targets: [], excluded: [], measures: [], omitted: [], clauses }
  // Only these fields make the body.
  return { text, blocks, ...rest } as unknown as SourceReading
}

function draft(text: string, spans: DraftSpan[] = []) {
  const mdx = writeDocument({}, draftBody(readingOf(text), spans))
  const { body, errors, faults } = readMdx(mdx)
  expect(errors).toEqual([])
  expect(faults).toEqual([])
  if (!body) throw new Error('the draft cannot be read')
  return { body, mdx }
}

const LINES = [
  '一、总体要求',
  '（二）主要目标。到2025年，绿化率达到45%。',
  '1.抓产业。',
  '1.抓产业。2.抓消费。推进。',
  '附件2',
  '附件：1.分工表',
  '专栏3  工程',
  '生态底色更加亮丽。',
  '主要任务',
  '一是抓落实；二是抓督查。',
  '各级各部门要把这项工作摆上重要议事日程，层层压实责任，确保落到实处。',
  '（牵头单位：区教育局；责任单位：区财政局）',
  '指标\t单位\t2025年',
  '绿化率\t%\t45',
  '\t\t50',
  '绿化率  45%  50%',
  '甲　乙　丙',
  '序号',
  '单位',
  '意见',
  '1',
  '2',
  '3',
  '区人社局',
  '<script>alert(1)</script>',
  '{x}\t|\t---',
  'import x from "y"',
  'export default 1',
  ':::note',
  '```js',
  '---',
  '# 标题',
  '> 引文',
  '- 项目\t* 项目',
  '| a | b |',
  '\\|\t\\',
  '2026年1月5日',
  '各位代表：',
]

describe('the erasure law', () => {
  test('holds for every mixture of lines, and blocks cover the text in order', () => {
    const line = fc.oneof(fc.constantFrom(...LINES), fc.constantFrom(...LINES).map(toWide))
    const end = fc.constantFrom('\n', '\n', '\n\n', '\r\n', ' \n　　', '')
    const source = fc
      .array(fc.tuple(line, end), { minLength: 1, maxLength: 20 })
      .map((lines) => lines.flat().join(''))
      .filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(source, (text) => {
        const { blocks } = readingOf(text)
        let at = 0
        for (const block of blocks) {
          expect(text.slice(at, block.start).trim()).toBe('')
          expect(block.end).toBeGreaterThan(block.start)
          at = block.end
        }
        expect(text.slice(at).trim()).toBe('')
        const clauses = findResponsibilityClauses(text)
        expect(clauses.length).toBeGreaterThanOrEqual(0)
        expect(squeezed(draft(text).body.text)).toBe(squeezed(text))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('tables', () => {
  const TABLE = '指标\t单位\t2025年\n绿化率\t%\t45\n\t\t50'

  test('are written as tables of GFM', () => {
    expect(draft(TABLE).mdx).toContain('| 指标  | 单位 | 2025年 |')
    expect(draft(TABLE).body.blocks.map(({ kind }) => kind)).toEqual(['row', 'row', 'row'])
  })

  test('the widest row decides how many columns there are', () => {
    const text = '指标\t目标\n绿化率\t45\t50\t55\n高企数\t1\t2'
    expect(squeezed(draft(text).body.text)).toBe(squeezed(text))
  })

  test('words of a row that no cell holds stand in the next cell', () => {
    const text =
      '序号\n类别\n主要指标\n2020年现状\n2025年目标\n指标属性\n1\n结构\n绿化率（%）\n40\n45\n约束性\n2\n覆盖率（%）\n20\n25\n预期性\n3\n优良率（%）\n80\n85\n预期性\n4\n绿地（平方米）\n10\n12\n预期性'
    const { body, mdx } = draft(text)
    expect(mdx).toContain('结构绿化率')
    expect(squeezed(body.text)).toBe(squeezed(text))
  })

  test('two tables stay two', () => {
    const text = `${TABLE}\n各级各部门要把这项工作摆上重要议事日程，层层压实责任，确保落到实处。\n${TABLE}`
    expect(draft(text).mdx.match(/---/g)?.length).toBeGreaterThan(4)
    expect(squeezed(draft(text).body.text)).toBe(squeezed(text))
  })

  test('a component stands in its cell, one over the edge of a cell is left out', () => {
    const at = TABLE.indexOf('45')
    const inside: DraftSpan = { name: 'Target', id: 't1', start: at, end: at + 2 }
    const across: DraftSpan = { name: 'Target', id: 't2', start: at - 2, end: at + 2 }
    const { body, mdx } = draft(TABLE, [across, inside])
    expect(mdx).toContain('<Target id="t1">45</Target>')
    expect(body.spans.map(({ id }) => id)).toEqual(['t1'])
  })
})
