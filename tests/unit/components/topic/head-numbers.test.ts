import { describe, expect, it } from 'vitest'
import { headNumbers, spreadOf } from '../../../../src/components/topic/head-numbers.ts'
import { aDocument, anIndicator, aTarget } from '../targets/sample-corpus.ts'

describe('headNumbers', () => {
  const [one, two] = [aDocument('one'), aDocument('two')]

  it('puts the indicator that more documents promise first, one number each', () => {
    const shared = anIndicator('shared')
    const lone = aTarget({ document: one, index: 1, indicator: anIndicator('lone') })
    const here = aTarget({ document: one, index: 2, indicator: shared })
    const there = aTarget({ document: two, index: 1, indicator: shared })
    expect(headNumbers([lone, here, there], 3)).toEqual([there, lone])
  })

  it('counts an indicator together with those it must not be compared with', () => {
    const days = anIndicator('days')
    const ratio = anIndicator('ratio', { notComparableWith: [{ indicator: days, reason: '口径' }] })
    aTarget({ document: one, indicator: days })
    aTarget({ document: two, indicator: ratio })
    expect(spreadOf(ratio)).toBe(2)
    expect(spreadOf(days)).toBe(1)
  })

  it('prefers levels, and never shows a restatement', () => {
    const growth = aTarget({ document: one, kind: 'growth', indicator: anIndicator('a') })
    const level = aTarget({ document: one, index: 2, indicator: anIndicator('b') })
    const again = aTarget({ document: one, indicator: anIndicator('c'), restates: level })
    expect(headNumbers([growth, level, again], 4)).toEqual([level, growth])
  })
})
