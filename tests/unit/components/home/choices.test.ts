import { describe, expect, it } from 'vitest'
import { chooseProposal, chooseSpecimen } from '../../../../src/components/home/choices.ts'
import type { Corpus, CorpusTarget } from '../../../../src/corpus/graph.ts'
import { aDocument, anIndicator, aPassage, aTarget } from '../targets/sample-corpus.ts'
import { aProposal } from '../targets/sample-duties.ts'

function corpusOf(given: Partial<Corpus>): Corpus {
  return {
    documents: [],
    topics: [],
    indicators: [],
    departments: [],
    regions: [],
    terms: [],
    targets: [],
    measures: [],
    ...given,
  }
}

const one = aDocument('one')
const two = aDocument('two')
const draft = aDocument('draft', { kind: 'draft-for-comment' })

describe('chooseSpecimen', () => {
  it('takes the indicator that most documents promise, from a document that is no draft', () => {
    const shared = anIndicator('shared')
    const lone = aTarget({ document: one, indicator: anIndicator('lone') })
    const inDraft = aTarget({ document: draft, indicator: shared })
    const wanted = aTarget({ document: two, indicator: shared })
    expect(chooseSpecimen(corpusOf({ targets: [lone, inDraft, wanted] }))).toBe(wanted)
  })

  it('takes a short paragraph before a long one', () => {
    const shared = anIndicator('shared')
    const long: CorpusTarget = aTarget({ indicator: shared, passage: aPassage('长'.repeat(200)) })
    const short = aTarget({ indicator: shared, passage: aPassage('短'.repeat(100)) })
    expect(chooseSpecimen(corpusOf({ targets: [long, short] }))).toBe(short)
  })

  it('finds nothing in an empty corpus', () => {
    expect(chooseSpecimen(corpusOf({}))).toBeNull()
    expect(chooseProposal(corpusOf({}))).toBeNull()
  })
})

describe('chooseProposal', () => {
  it('prefers a change to a target to a shorter change of words', () => {
    const words = aProposal({ from: '甲', to: '乙' })
    const number = aProposal({ target: aTarget() })
    const document = aDocument('draft', { proposals: [words, number] })
    expect(chooseProposal(corpusOf({ documents: [document] }))).toBe(number)
  })
})
