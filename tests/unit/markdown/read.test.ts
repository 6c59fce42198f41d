import { describe, expect, it } from 'vitest'
import { readMdx } from '../../../src/markdown/read.ts'

const body = (mdx: string) => {
  const document = readMdx(mdx)
  if (!document.body) throw new Error(document.errors[0]?.message)
  return document.body
}

describe('readMdx', () => {
  it('erases components, notes and Markdown syntax', () => {
    const { text } = body(
      '# 标题<br />副题\n\n1\\. 正文<Target id="a">达到3.5%以上</Target>\\<试行\\>\n\n<Note>编者的话</Note>\n',
    )
    expect(text).toBe('标题\n副题\n1. 正文达到3.5%以上<试行>\n')
  })

  it('gives each block its kind, its line and the measures around it', () => {
    const { blocks } = body(
      '---\na: 1\n---\n\n## 一、创新\n\n<Measure id="m1">\n\n### 1 任务\n\n正文。\n\n</Measure>\n\n| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |\n',
    )
    expect(
      blocks.map(({ kind, depth, line, measures }) => [kind, depth, line, ...measures]),
    ).toEqual([
      ['heading', 2, 5],
      ['heading', 3, 9, 'm1'],
      ['paragraph', 0, 11, 'm1'],
      ['row', 0, 15],
      ['row', 0, 17],
    ])
  })

  it('takes a component alone on its line for a paragraph', () => {
    const { blocks, spans } = body(
      '正文。\n\n<Clause>(牵头单位:<Department id="kj">区科技局</Department>)</Clause>\n',
    )
    expect(blocks.map(({ kind, line }) => [kind, line])).toEqual([
      ['paragraph', 1],
      ['paragraph', 3],
    ])
    expect(spans.map(({ component, id }) => [component, id])).toEqual([
      ['Clause', null],
      ['Department', 'kj'],
    ])
  })

  it('lists nested tags outer first', () => {
    const { spans, text } = body(
      '<Target id="outer"><Target id="inner">分别达到98%和99%以上</Target></Target>。\n',
    )
    expect(spans.map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
      ['outer', '分别达到98%和99%以上'],
      ['inner', '分别达到98%和99%以上'],
    ])
  })

  it('knows where each character stands in the file, past escapes', () => {
    const mdx = '1\\. 甲\\*乙\n'
    const { text, offsets } = body(mdx)
    for (const [at, unit] of [...text.trimEnd()].entries())
      expect(mdx[offsets[at] ?? -1]).toBe(unit)
  })

  it('reports a syntax error instead of throwing', () => {
    const { body: none, errors } = readMdx('# 标题\n\n<Target id="a">甲\n')
    expect(none).toBeNull()
    expect(errors).toHaveLength(1)
    expect(errors[0]?.offset).toBe(6)
  })
})
