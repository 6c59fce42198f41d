import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMdx } from '../../../src/markdown/read.ts'
import { type DraftBlock, type DraftInline, writeDocument } from '../../../src/markdown/write.ts'

const squeezed = (text: string) => text.replace(/\s+/g, '')
const paragraph = (...children: DraftInline[]): DraftBlock => ({ type: 'paragraph', children })
const words = (value: string): DraftInline => ({ type: 'text', value })
const target = (id: string, ...children: DraftInline[]): DraftInline => ({
  type: 'component',
  name: 'Target',
  attributes: { id },
  children,
})

function read(mdx: string) {
  const { body, faults, errors } = readMdx(mdx)
  expect(errors).toEqual([])
  if (!body) throw new Error('the written MDX cannot be read')
  expect(faults).toEqual([])
  return body
}

const NASTY = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...[
        '1. ',
        '1.',
        '1)',
        '<',
        '>',
        '{',
        '}',
        '*',
        '**',
        '~',
        '~~',
        '_',
        '__',
        '|',
        '#',
        '## ',
        '+ ',
        '- ',
        '——',
      ],
      ...[
        'www.',
        'http://a.cn',
        'a@b.cn',
        '&amp;',
        '&#x20;',
        '[',
        ']',
        '](',
        '![',
        '[^1]',
        '`',
        '```',
        '\\',
        '===',
        '---',
      ],
      ...[
        'import ',
        'export ',
        '以上',
        '增长',
        '。',
        '“',
        '<br />',
        '</Target>',
        '<!--',
        '$',
        ':',
        '!',
        ' ',
        '\n',
        '　',
        '\u00a0',
      ],
    ),
    fc.string({ maxLength: 3 }),
  ),
  { minLength: 1, maxLength: 10 },
)
const nastyText = NASTY.map((parts) => `甲${parts.join('')}乙`)
// Also without a harmless character at its edges: that is where Markdown looks for blocks.
const nasty = fc.oneof(
  nastyText,
  NASTY.map((parts) => parts.join('')).filter((text) => squeezed(text) !== ''),
)

describe('what is written can be read', () => {
  test('paragraphs of any characters', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(squeezed(read(writeDocument({}, [paragraph(words(text))])).text)).toBe(
          squeezed(text),
        )
      }),
      { numRuns: 500 },
    )
  })

  test('headings, table cells and components of any characters', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (a, b, c) => {
        const blocks: DraftBlock[] = [
          { type: 'heading', depth: 2, children: [words(a), { type: 'break' }, words(b)] },
          {
            type: 'measure',
            id: 'm1',
            children: [
              paragraph(words(c), target('t1', words(a), target('t2', words(b))), words(c)),
            ],
          },
          {
            type: 'table',
            rows: [
              [[words(a)], [words(b)]],
              [[words(c)], [target('t3', words(a))]],
            ],
          },
        ]
        const body = read(writeDocument({}, blocks))
        expect(squeezed(body.text)).toBe(squeezed([a, b, c, a, b, c, a, b, c, a].join('')))
        expect(body.spans.map(({ component, id }) => [component, id])).toEqual([
          ['Measure', 'm1'],
          ['Target', 't1'],
          ['Target', 't2'],
          ['Target', 't3'],
        ])
        expect(body.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'row', 'row'])
      }),
      { numRuns: 300 },
    )
  })
})

test('the file looks as an editor would write it', () => {
  const blocks: DraftBlock[] = [
    { type: 'heading', depth: 1, children: [words('计划')] },
    {
      type: 'measure',
      id: 'm1',
      children: [
        { type: 'heading', depth: 3, children: [words('1. 推进')] },
        paragraph(words('力争'), target('t1', words('新增企业5家')), words('。')),
      ],
    },
  ]
  const frontmatter = {
    title: '计划',
    published: '2018-01-06',
    targets: [{ id: 't1', value: [1, 2] }],
  }
  expect(writeDocument(frontmatter, blocks, { 'targets.0.id': '新增企业数' })).toBe(`---
title: 计划
published: "2018-01-06"
targets:
  - id: t1 # 新增企业数
    value: [ 1, 2 ]
---

# 计划

<Measure id="m1">

### 1. 推进

力争<Target id="t1">新增企业5家</Target>。

</Measure>
`)
})
