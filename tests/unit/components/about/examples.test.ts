import { describe, expect, it } from 'vitest'
import { legendExamples } from '../../../../src/components/about/examples.ts'
import { fixtureCorpus } from '../../exports/fixture-corpus.ts'

const { corpus } = fixtureCorpus()

describe('legendExamples', () => {
  it('finds one of each kind', () => {
    const examples = legendExamples(corpus)
    expect(examples.target?.id).toBe('rd')
    expect(examples.note?.quote).toBe('构建构建')
    expect(examples.term?.quote).toBe('放管服')
    expect(examples.responsibility?.name).toBe('区科技局')
    expect(examples.proposal?.to).toBe('新增企业20家')
    expect(examples.absence?.words).toBe('未载明发布日期')
  })

  it('does without what the corpus does not have', () => {
    expect(legendExamples({ ...corpus, documents: [], targets: [] })).toEqual({
      target: null,
      note: null,
      term: null,
      responsibility: null,
      proposal: null,
      absence: null,
    })
  })
})
