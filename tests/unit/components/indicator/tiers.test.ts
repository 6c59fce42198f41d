import { describe, expect, it } from 'vitest'
import { leftOut } from '../../../../src/components/indicator/left-out.ts'
import { panelsOf } from '../../../../src/components/indicator/panels.ts'
import { byTier } from '../../../../src/components/indicator/tiers.ts'
import type { CorpusTarget } from '../../../../src/corpus/graph.ts'
import { aDocument, anIndicator, aRegion, aTarget } from '../targets/sample-corpus.ts'

/** 目标值, 争取值 and 奋斗值 of one document, the highest first as no text would have them. */
function tiered(given: Partial<CorpusTarget> = {}): CorpusTarget[] {
  const document = aDocument('tiered', { region: aRegion('城关区') })
  const indicator = anIndicator('growth')
  return (['奋斗值', '争取值', '目标值'] as const).map((tier, n) =>
    aTarget({ document, indicator, kind: 'growth', tier, value: 9 - n, ...given }),
  )
}

describe('byTier', () => {
  it('makes one promise of its tiers, lowest first', () => {
    const plain = aTarget()
    const groups = byTier([...tiered(), plain])
    expect(groups.map((group) => group.map(({ tier }) => tier))).toEqual([
      ['目标值', '争取值', '奋斗值'],
      [null],
    ])
  })

  it('keeps apart what is of another deadline, document or unit', () => {
    const due = { date: '2025', basis: 'clause', words: '2025年' } as const
    const [one, two] = tiered()
    if (!one || !two) throw new Error('no tiers')
    expect(byTier([one, { ...two, due }])).toHaveLength(2)
    expect(byTier([one, { ...two, document: aDocument('two') }])).toHaveLength(2)
    expect(byTier([one, { ...two, canonical: { ...two.canonical, unit: '元' } }])).toHaveLength(2)
  })

  it('never takes two promises without a tier for one', () => {
    expect(byTier([aTarget(), aTarget()])).toHaveLength(2)
  })
})

describe('leftOut', () => {
  const of = (region: string) => aDocument(region, { region: aRegion(region) })

  it('says of each promise beside the panels why it is not in them', () => {
    const level = [
      aTarget({ document: of('甲') }),
      aTarget({ document: of('乙') }),
      aTarget({ document: of('丙'), unit: '天', value: 300 }),
      aTarget({ document: of('丁'), kind: 'growth', value: 5 }),
    ]
    expect(leftOut(level, panelsOf(level))).toEqual([
      '丙，2020年，300天：单位是天，别处是%，不换算。',
      '丁，2020年，增长5%：说的是增减，别处说的是水平，不在一条轴上。',
    ])
  })

  it('is silent about restatements and about one document by itself', () => {
    const document = of('甲')
    const first = aTarget({ document })
    expect(leftOut([first, aTarget({ document, kind: 'growth' })], [])).toEqual([])
    const targets = [first, aTarget({ document: of('乙') }), aTarget({ document, restates: first })]
    expect(leftOut(targets, panelsOf(targets))).toEqual([])
  })
})
