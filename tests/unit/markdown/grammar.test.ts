import { describe, expect, it } from 'vitest'
import { readMdx } from '../../../src/markdown/read.ts'

const faults = (mdx: string) =>
  readMdx(mdx).faults.map(({ kind, offset, ...rest }) => [kind, ...Object.values(rest), offset])

describe('in a document', () => {
  it.each([
    [
      'source words with components',
      '# 甲<br />乙\n\n<Target id="a">丙<Target id="b">丁</Target></Target>\n',
    ],
    [
      'a clause in a measure',
      '<Measure id="m">\n\n## 甲\n\n<Clause>(<Department id="d">乙</Department>)</Clause>\n\n</Measure>\n',
    ],
    [
      'an editor’s note with a list',
      '<Note>\n\n- 甲 [乙](/topics/)\n\n</Note>\n\n<Note>丙</Note>\n',
    ],
    ['a table', '| 甲 | 乙 |\n| --- | --- |\n| 丙 | <Noted id="n">丁</Noted> |\n'],
    ['a bare address', '见 https://example.cn/a 。\n'],
  ])('allows %s', (_name, mdx) => {
    expect(faults(mdx)).toEqual([])
  })

  it.each([
    [
      'unknown components',
      '<Tagret id="a">甲</Tagret> <>乙</>\n',
      [
        ['component-unknown', 'Tagret', 0],
        ['component-unknown', '', 26],
      ],
    ],
    ['a component without id', '甲<Target>乙</Target>\n', [['attribute-missing', 'Target', 1]]],
    ['an id that is code', '<Term id={x}>甲</Term>\n', [['attribute-missing', 'Term', 0]]],
    [
      'other attributes',
      '甲<Noted id="a" class="b" {...c}>乙</Noted>\n',
      [
        ['attribute-unknown', 'Noted', 'class', 1],
        ['attribute-unknown', 'Noted', '{…}', 1],
      ],
    ],
    [
      'code',
      'import a from "b"\n\n甲{1}\n',
      [
        ['expression-forbidden', 'import a from "b"', 0],
        ['expression-forbidden', '{1}', 20],
      ],
    ],
    ['code in a note', '<Note>\n\n{1}\n\n</Note>\n', [['expression-forbidden', '{1}', 8]]],
    [
      'a measure in a paragraph',
      '甲<Measure id="m">乙</Measure>\n',
      [['component-misplaced', 'Measure', 'in-paragraph', 1]],
    ],
    [
      'a note in a paragraph',
      '甲<Note>乙</Note>\n',
      [['component-misplaced', 'Note', 'in-paragraph', 1]],
    ],
    [
      'a target around paragraphs',
      '<Target id="a">\n\n甲\n\n乙\n\n</Target>\n',
      [['component-misplaced', 'Target', 'around-blocks', 0]],
    ],
    [
      'a target around nothing',
      '甲<Target id="a"></Target>\n',
      [['component-misplaced', 'Target', 'around-nothing', 1]],
    ],
    [
      'a term in a note',
      '<Note>甲<Term id="a">乙</Term></Note>\n',
      [['component-misplaced', 'Term', 'in-note', 7]],
    ],
    [
      'a department outside a clause',
      '甲<Department id="a">乙</Department>\n',
      [['component-misplaced', 'Department', 'outside-clause', 1]],
    ],
    [
      'a clause outside a measure',
      '甲<Clause>乙</Clause>\n',
      [['component-misplaced', 'Clause', 'outside-measure', 1]],
    ],
    ['emphasis', '甲**乙**\n', [['markup-forbidden', 'strong', false, 1]]],
    ['a picture', '![甲](a.png)\n', [['markup-forbidden', 'image', false, 0]]],
    ['a code block', '```\n甲\n```\n', [['markup-forbidden', 'code', false, 0]]],
    ['a link', '[甲](/a)\n', [['markup-forbidden', 'link', false, 0]]],
    ['emphasis in a note', '<Note>甲*乙*</Note>\n', [['markup-forbidden', 'emphasis', true, 7]]],
  ])('refuses %s', (_name, mdx, expected) => {
    expect(faults(mdx)).toEqual(expected)
  })
})

it('allows any Markdown but no code and no component in an editor’s prose', () => {
  const mdx = '**甲** ![乙](b.png)\n\n<Note>{1}</Note>\n'
  expect(readMdx(mdx, 'prose').faults.map(({ kind }) => kind)).toEqual([
    'component-unknown',
    'expression-forbidden',
  ])
})
