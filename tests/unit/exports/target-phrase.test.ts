import { describe, expect, it } from 'vitest'
import type { CorpusTarget } from '../../../src/corpus/graph.ts'
import { targetPhrase } from '../../../src/exports/target-phrase.ts'
import { fixtureCorpus } from './fixture-corpus.ts'

const [first] = fixtureCorpus().corpus.targets
if (!first) throw new Error('the fixture has no target')
const like = (changes: Partial<CorpusTarget>) => targetPhrase({ ...first, ...changes })

describe('targetPhrase', () => {
  it('names indicator, comparator, number, unit and deadline', () => {
    expect(like({})).toBe('研发投入占GDP比重：不低于3.5%（2020）')
  })

  it('leaves out a deadline that nobody stated', () => {
    expect(like({ due: { date: null, basis: 'none', words: null } })).toBe(
      '研发投入占GDP比重：不低于3.5%',
    )
  })

  it('says which way a number moves', () => {
    expect(like({ kind: 'growth', value: -3, comparator: 'exactly' })).toBe(
      '研发投入占GDP比重：下降3%（2020）',
    )
  })

  it('gives both ends of a range, and the tier', () => {
    expect(like({ comparator: 'between', value: 4.5, valueMax: 5, tier: '争取值' })).toBe(
      '研发投入占GDP比重：4.5–5%（争取值，2020）',
    )
  })

  it('says what a relative target is measured against', () => {
    expect(
      like({ kind: 'relative', reference: '高于全市平均水平', value: 3, unit: '个百分点' }),
    ).toBe('研发投入占GDP比重：高于全市平均水平至少3个百分点（2020）')
  })
})
