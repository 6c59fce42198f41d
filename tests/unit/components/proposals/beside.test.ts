import { describe, expect, it } from 'vitest'
import { besideOf, byDepartment, changeOf } from '../../../../src/components/proposals/beside.ts'
import { aDocument, aPassage, aTarget } from '../targets/sample-corpus.ts'
import { aDepartment, aMeasure, aProposal } from '../targets/sample-duties.ts'

describe('besideOf', () => {
  it('shows the sentence with the words to be changed, and leads to them', () => {
    const passage = aPassage('先说一句。完善社区自治组织体系，提升能力。')
    const { excerpt, url } = besideOf(aProposal({ passage, from: '完善社区自治组织体系' }))
    expect(excerpt).toMatchObject({
      before: '',
      words: '完善社区自治组织体系',
      after: '，提升能力。',
    })
    expect(url).toBe('/documents/one/#change')
  })

  it('shows the target that would change', () => {
    const target = aTarget({ quote: '进出口总额达到13343万美元' })
    const { excerpt, url } = besideOf(aProposal({ target }))
    expect([excerpt?.words, url]).toEqual(['进出口总额达到13343万美元', target.url])
  })

  it('shows the clauses whose departments would change', () => {
    const document = aDocument()
    const lead = aDepartment('区科技局')
    const measure = aMeasure(document, '2', { lead: [lead] })
    const clause = aPassage('(牵头单位:区科技局)', { url: '/documents/one/#p44' })
    clause.responsibilities = measure.responsibilities
    measure.passages.push(clause)
    const proposal = aProposal({ measure, action: 'change-department', from: '科技局' })
    expect(besideOf(proposal)).toEqual({ excerpt: null, clauses: [clause], url: clause.url })
  })

  it('leads to the feedback table when a proposal names no place', () => {
    expect(besideOf(aProposal())).toEqual({ excerpt: null, clauses: [], url: '/documents/one/#p9' })
  })
})

describe('changeOf', () => {
  const words = (changes: { kind: string; text: string }[]) =>
    changes.map(({ kind, text }) => `${kind} ${text}`)

  it('tells what is and what would be, with what stays in both', () => {
    const from = '进出口总额达到13343万美元'
    const { before, after } = changeOf(aProposal({ from, to: '20000万美元' }))
    expect(words(before)).toEqual(['same 进出口总额达到', 'del 13343万美元'])
    expect(words(after)).toEqual(['same 进出口总额达到', 'ins 20000万美元'])
  })

  it('has nothing that is, for a pure addition', () => {
    const { before, after } = changeOf(
      aProposal({ action: 'add-words', from: null, to: '食品安全' }),
    )
    expect([before, words(after)]).toEqual([[], ['ins 食品安全']])
  })
})

it('groups by department, in the order of the feedback table', () => {
  const [one, other] = [aDepartment('甲'), aDepartment('乙')]
  const at = (start: number) => aPassage('1', { start })
  const proposals = [
    aProposal({ by: one, row: at(9), id: 'c' }),
    aProposal({ by: other, row: at(5), id: 'a' }),
    aProposal({ by: other, row: at(5), id: 'b' }),
  ]
  expect(
    byDepartment(proposals).map(({ by, proposals }) => [by.name, proposals.map((p) => p.id)]),
  ).toEqual([
    ['乙', ['a', 'b']],
    ['甲', ['c']],
  ])
})
