import { describe, expect, test } from 'vitest'
import type { SourceBlock } from '../../../../src/ingest/structure/blocks.ts'
import { findMeasures } from '../../../../src/ingest/structure/measures.ts'
import { findResponsibilityClauses } from '../../../../src/text/responsibility-clause.ts'

type Line = [style: string | null, number: string | null, level: number, text: string]

const title = (text: string): Line => ['', null, 1, text]
const cjk = (number: string, text: string): Line => ['cjk', number, 2, `${number}、${text}`]
const brackets = (number: string, text: string): Line => [
  'cjk-brackets',
  number,
  3,
  `（${number}）${text}`,
]
const arabic = (number: string, text: string): Line => ['arabic', number, 4, `${number}.${text}`]
const plain = (text: string): Line => ['plain', null, 3, text]
const box = (text: string): Line => ['box', '专栏1', 4, text]
const text = (words: string): Line => [null, null, 0, words]
/** A paragraph that only begins with a number. */
const item = ([style, number, level, words]: Line): Line => [`${style}*`, number, level, words]

/** What was found: id, number and the first and last block of every measure, and the departments of its clauses. */
function read(lines: Line[]) {
  let source = ''
  const blocks = lines.map(([style, number, level, words]): SourceBlock => {
    const start = source.length
    source += `${words}\n`
    const isHeading = style !== null && !style.endsWith('*')
    const kind = isHeading ? 'heading' : 'paragraph'
    const end = source.length - 1
    return { kind, level, number, style: style?.replace('*', '') || null, start, end }
  })
  const clauses = findResponsibilityClauses(source)
  return findMeasures(blocks, clauses).map(({ id, number, first, last, partOf, clauses: own }) => {
    const names = own.flatMap(({ entries }) => entries.map(({ name }) => name)).join(' ')
    return `${id}${partOf === null ? '' : ` of ${partOf}`} ${number} ${first}-${last} ${names}`.trim()
  })
}

const CLAUSE = text('（市教育局负责）')

describe('which heading a clause belongs to', () => {
  test('the nearest numbered one', () => {
    expect(
      read([
        title('方案'),
        cjk('一', '教育'),
        brackets('一', '建园。'),
        text('新建园所。'),
        CLAUSE,
        brackets('二', '修路。'),
        text('（市住建局负责）'),
      ]),
    ).toEqual(['m1 一 2-4 市教育局', 'm2 二 5-6 市住建局'])
  })

  test('headings of several styles in one document', () => {
    expect(
      read([
        cjk('一', '教育'),
        brackets('一', '建园。'),
        CLAUSE,
        cjk('二', '交通'),
        brackets('二', '道路'),
        arabic('1', '修路。'),
        text('（市住建局负责）'),
        arabic('2', '修桥。'),
        text('（市交通局负责）'),
      ]),
    ).toEqual(['m1 一 1-2 市教育局', 'm2 1 5-6 市住建局', 'm3 2 7-8 市交通局'])
  })

  test('a section of its own', () => {
    expect(read([cjk('一', '教育'), text('建园。'), CLAUSE])).toEqual(['m1 一 0-2 市教育局'])
  })

  test('the heading line itself', () => {
    expect(read([brackets('一', '建园（牵头单位：市教育局）'), text('新建园所。')])).toEqual([
      'm1 一 0-1 市教育局',
    ])
  })

  test('a box beside the task parts nothing', () => {
    expect(
      read([arabic('1', '建园。'), box('专栏1 工程'), text('建园3所。'), CLAUSE, text('后文。')]),
    ).toEqual(['m1 1 0-4 市教育局'])
  })

  test('unnumbered headings, where the document names its tasks so', () => {
    expect(read([cjk('一', '教育'), plain('建园'), CLAUSE, plain('办学'), CLAUSE])).toEqual([
      'm1 null 1-2 市教育局',
      'm2 null 3-4 市教育局',
    ])
  })

  test('a stray unnumbered line is none', () => {
    expect(
      read([
        brackets('一', '建园。'),
        plain('早日建成'),
        CLAUSE,
        brackets('二', '办学。'),
        plain('办好'),
        brackets('三', '就业'),
        plain('稳岗'),
        text('稳岗。'),
      ]),
    ).toEqual(['m1 一 0-2 市教育局'])
  })

  test('a line that is nothing but a clause is no heading', () => {
    expect(
      read([brackets('一', '建园。'), plain('牵头单位：市教育局'), plain('配合单位：市财政局')]),
    ).toEqual(['m1 一 0-2 市教育局 市财政局'])
  })

  test('numbered paragraphs that name their departments', () => {
    expect(
      read([
        cjk('一', '实事'),
        item(arabic('1', '新建园所3个，完工2个')),
        CLAUSE,
        item(arabic('2', '新建道路3条，完工2条')),
        text('（市住建局负责）'),
      ]),
    ).toEqual(['m1 1 1-2 市教育局', 'm2 2 3-4 市住建局'])
  })

  test('items of a list inside a task', () => {
    expect(
      read([
        brackets('一', '建园。'),
        item(arabic('1', '新建园所，')),
        item(arabic('2', '改建园所，')),
        item(arabic('3', '扩建园所，')),
        CLAUSE,
      ]),
    ).toEqual(['m1 一 0-4 市教育局'])
  })
})

test('a clause behind a list closes what the list belongs to', () => {
  const outer = (number: string, words: string) => item(brackets(number, words))
  const one: Line = ['arabic-brackets*', '1', 5, '（1）充电桩']
  expect(
    read([
      cjk('一', '扶持'),
      outer('一', '对园所给予补贴，'),
      CLAUSE,
      outer('二', '对学校给予补贴，'),
      CLAUSE,
      outer('三', '对项目给予补贴，'),
      one,
      one,
      CLAUSE,
      ['article*', '第九条', 2, '第九条 对道路给予补贴，'],
      text('（市住建局负责）'),
    ]),
  ).toEqual([
    'm1 一 1-2 市教育局',
    'm2 二 3-4 市教育局',
    'm3 三 5-8 市教育局',
    'm4 第九条 9-10 市住建局',
  ])
})

test('a clause without any heading belongs to no measure', () => {
  expect(read([title('方案'), text('建园。'), CLAUSE])).toEqual([])
})

test('several clauses under one heading make parts', () => {
  expect(
    read([
      arabic('1', '教育。'),
      text('建园。'),
      CLAUSE,
      text('办学。'),
      text('（市财政局负责）'),
      text('后文。'),
    ]),
  ).toEqual(['m1 1 0-2 市教育局', 'm1-2 of m1 null 3-5 市财政局'])
})

test('clauses back to back are one', () => {
  expect(
    read([arabic('1', '教育。'), text('（牵头单位：市教育局）'), text('（配合单位：市财政局）')]),
  ).toEqual(['m1 1 0-2 市教育局 市财政局'])
})

describe('headings without a clause', () => {
  const named = (number: string) => [arabic(number, '建园。'), CLAUSE]

  test('are measures where they continue a row of them', () => {
    expect(read([...named('1'), ...named('2'), arabic('3', '办学。'), text('办好。')])).toEqual([
      'm1 1 0-1 市教育局',
      'm2 2 2-3 市教育局',
      'm3 3 4-5',
    ])
  })

  test('are none in a row of their own', () => {
    expect(read([arabic('1', '思想。'), text('坚持。'), ...named('1'), ...named('2')])).toEqual([
      'm1 1 2-3 市教育局',
      'm2 2 4-5 市教育局',
    ])
  })

  test('are none where they only group', () => {
    expect(read([...named('1'), ...named('2'), arabic('3', '办学。')])).toHaveLength(2)
  })
})

test('a document that names nobody has its tasks', () => {
  const task = (number: string): Line => ['task', number, 3, `${number}:推进`]
  expect(
    read([cjk('一', '要求'), text('推进。'), task('工作18'), text('建园。'), task('工作19')]),
  ).toEqual(['m1 工作18 2-3', 'm2 工作19 4-4'])
})
