import { describe, expect, it } from 'vitest'
import { proposalPlace, proposalWords } from '../../../../src/components/document/proposal.ts'
import {
  attributionOf,
  commonDue,
  commonDueWords,
  contentsOf,
  describe as describeDocument,
  dueWithBasis,
  figuresOf,
  headingLines,
} from '../../../../src/components/document/reading.ts'
import { aDocument, aPassage, aTarget } from '../targets/sample-corpus.ts'
import { aDepartment, aMeasure, aProposal } from '../targets/sample-duties.ts'

const due = (date: string | null) => ({
  date,
  basis: date === null ? ('none' as const) : ('document' as const),
  words: null,
})

describe('commonDue', () => {
  it('is the deadline that most targets share', () => {
    const targets = ['2022', '2020', '2020'].map((date) => aTarget({ due: due(date) }))
    expect(commonDue({ targets })).toEqual({ date: '2020', count: 2 })
  })

  it('may be that none is stated, and is nothing without targets', () => {
    expect(commonDue({ targets: [aTarget({ due: due(null) })] })).toEqual({ date: null, count: 1 })
    expect(commonDue({ targets: [] })).toBeNull()
  })
})

describe('contentsOf', () => {
  const heading = (text: string, depth: number) => aPassage(text, { kind: 'heading', depth })

  it('counts the targets under each heading, those of its parts included', () => {
    const [section, part] = [heading('一、总体要求', 2), heading('2、奋斗目标。', 3)]
    const targets = [aTarget({ passage: aPassage('…', { path: [section, part] }) })]
    expect(
      contentsOf({ headings: [section, part], targets }).map(({ heading: _, ...entry }) => entry),
    ).toEqual([
      { level: 1, lines: ['一、总体要求'], targets: 1 },
      { level: 2, lines: ['2、奋斗目标'], targets: 1 },
    ])
  })

  it('shows two levels, and one where two would be too many to scan', () => {
    const deep = [heading('一', 2), heading('1', 3), heading('(1)', 4)]
    expect(contentsOf({ headings: deep, targets: [] })).toHaveLength(2)
    const many = [heading('一', 2), ...Array.from({ length: 60 }, (_, n) => heading(`${n}`, 3))]
    expect(contentsOf({ headings: many, targets: [] })).toHaveLength(1)
  })

  it('lists the heading of a measure however deep it stands', () => {
    const document = aDocument()
    const measure = aMeasure(document, 'm23')
    const deepest = Object.assign(measure.heading, { depth: 4, measure })
    const headings = [heading('三', 2), heading('（一）', 3), deepest]
    expect(contentsOf({ headings, targets: [] }).map(({ level }) => level)).toEqual([1, 2, 3])
  })
})

it.each([
  ['加快改革步伐\n\n着力打造充满活力的新城关', ['加快改革步伐', '着力打造充满活力的新城关']],
  ['1. 深化供给侧结构性改革。', ['1. 深化供给侧结构性改革']],
  ['工作24:全面理顺管理体制\n', ['工作24:全面理顺管理体制']],
])('headingLines(%j)', (text, lines) => {
  expect(headingLines(text)).toEqual(lines)
})

describe('dueWithBasis', () => {
  it.each([
    [{ date: '2020', basis: 'section', words: '到2020年' }, '2020年（据本节“到2020年”）'],
    [{ date: '2023', basis: 'document', words: null }, '2023年（据全文年限）'],
    [{ date: null, basis: 'none', words: null }, '未载明期限'],
  ] as const)('%j', (due, words) => {
    expect(dueWithBasis(due)).toBe(words)
  })
})

it('says once for all what most deadlines rest on', () => {
  const document = aDocument()
  expect(commonDueWords(document)).toBeUndefined()
  const dues = ['2022', '2020', '2020'].map(
    (date) => ({ date, basis: 'document', words: null }) as const,
  )
  document.targets = dues.map((due, index) => aTarget({ id: `t${index}`, document, due }))
  expect(commonDueWords(document)).toBe('2020年（据全文年限）')
})

describe('attributionOf', () => {
  const aPlan = {
    title: '实施\n意见',
    kind: 'plan',
    publisher: '某报',
    published: '2018-01-06',
  } as const
  it.each([
    [aPlan, '实施 意见，某报，2018年1月6日'],
    [{ ...aPlan, publisher: null, published: null }, '实施 意见'],
    [{ ...aPlan, kind: 'draft-for-comment', published: null }, '实施 意见（征求意见稿），某报'],
    [
      { ...aPlan, kind: 'draft-for-comment', title: '意见(征求意见稿)' },
      '意见(征求意见稿)，某报，2018年1月6日',
    ],
  ] as const)('%j', (document, words) => {
    expect(attributionOf(document)).toBe(words)
  })
})

describe('figuresOf', () => {
  it('leaves out what there is none of', () => {
    expect(figuresOf(aDocument())).toEqual([])
  })

  it('counts a measure once, not its parts, and a row of feedback once', () => {
    const document = aDocument()
    const whole = aMeasure(document, 'm4', { lead: [aDepartment('区经信局')] })
    aMeasure(document, 'm4a', {}, whole)
    const row = aPassage('1')
    document.proposals = [aProposal({ row }), aProposal({ row })]
    expect(figuresOf(document)).toEqual([
      { count: 1, noun: '项任务' },
      { count: 1, noun: '个责任单位' },
      { count: 1, noun: '家部门反馈' },
    ])
  })
})

it('describes a document by what is on its page', () => {
  const document = aDocument()
  expect(describeDocument(document)).toBe('兰州新区实施方案全文，一字不改。')
  document.targets = [aTarget({ document })]
  expect(describeDocument(document)).toBe('兰州新区实施方案全文，一字不改，旁注1个目标。')
})

describe('proposals', () => {
  it('are named by the measure, the target or the words they would change', () => {
    const measure = { ...aMeasure(aDocument(), 'm18'), number: '18', title: '社会保障体系' }
    expect(proposalPlace(aProposal({ measure }))).toBe('18 社会保障体系：改文字')
    expect(proposalPlace(aProposal({ target: aTarget() }))).toBe('cover：改文字')
    expect(proposalPlace(aProposal({ from: '能力提升' }))).toBe('“能力提升”：改文字')
  })

  it('have words of their own only where no target or department has them', () => {
    const passage = aPassage('𠮷能力提升,区科技局牵头')
    const words = (from: string) => proposalWords(aProposal({ passage, from }))
    expect(words('能力提升')).toEqual({ start: 1, end: 5 })
    expect(words('不在其中')).toBeNull()
    const document = passage.document
    const measure = aMeasure(document, 'm1', { lead: [aDepartment('区科技局')] })
    passage.responsibilities = measure.responsibilities.map((one) => ({
      ...one,
      start: 6,
      end: 10,
    }))
    expect(words('科技局')).toBeNull()
    expect(proposalWords(aProposal({ passage, from: '能力提升', target: aTarget() }))).toBeNull()
  })
})
