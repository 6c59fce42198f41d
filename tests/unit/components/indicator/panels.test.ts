import { describe, expect, it } from 'vitest'
import {
  isMeasured,
  panelsOf,
  promisesOf,
  refusalOf,
} from '../../../../src/components/indicator/panels.ts'
import type { CorpusTarget } from '../../../../src/corpus/graph.ts'
import { aDocument, aTarget } from '../targets/sample-corpus.ts'

const by = (date: string | null) =>
  ({ due: { date, basis: date === null ? 'none' : 'document', words: null } }) as const
const money = (value: number, unit: '万元' | '亿元') => {
  const canonical = { value: value * (unit === '亿元' ? 1e8 : 1e4), valueMax: null, unit: '元' }
  return aTarget({ value, unit, canonical })
}
const tiers = (): CorpusTarget[] => {
  const document = aDocument('tiered')
  return (['目标值', '争取值'] as const).map((tier, n) => aTarget({ document, tier, value: n + 1 }))
}

describe('panelsOf', () => {
  it.each([
    ['units', { unit: '天' }],
    ['kinds', { kind: 'growth' }],
    ['a floor and a value', { comparator: 'at-least' }],
    ['a ceiling and a value', { comparator: 'at-most' }],
  ] as const)('never sets %s on one axis', (_, given) => {
    expect(panelsOf([aTarget(), aTarget(given)])).toEqual([])
    const panels = panelsOf([aTarget(), aTarget(given), aTarget(), aTarget(given)])
    expect(panels).toHaveLength(2)
  })

  it('never sets a promise in tiers on the axis of one without', () => {
    expect(panelsOf([...tiers(), aTarget(), aTarget()])[0]?.facets[0]?.promises).toHaveLength(2)
    expect(panelsOf([...tiers(), aTarget()])).toEqual([])
  })

  it('draws no axis for one promise, restatements aside', () => {
    const first = aTarget()
    expect(panelsOf([first])).toEqual([])
    expect(panelsOf([first, aTarget({ restates: first })])).toEqual([])
  })

  it('leaves out what has no number of its own or lost its unit', () => {
    expect(panelsOf([aTarget({ unit: '' }), aTarget({ unit: '' })])).toEqual([])
    expect(panelsOf([aTarget({ kind: 'relative' }), aTarget({ kind: 'relative' })])).toEqual([])
  })

  it('keeps deadlines apart, in order, “not stated” last', () => {
    const targets = [null, '2022', '2019', '2022'].map((date) => aTarget(by(date)))
    const [panel] = panelsOf(targets)
    expect(panel?.facets.map(({ due, promises }) => [due, promises.length])).toEqual([
      ['2019年', 1],
      ['2022年', 2],
      ['未载明期限', 1],
    ])
  })

  it('has one scale for all panels of a kind and unit, with zero on it', () => {
    const targets = [
      ...[3, 4].map((value) => aTarget({ value })),
      ...[8, 9].map((value) => aTarget({ value, comparator: 'at-least' })),
    ]
    const [one, other] = panelsOf(targets)
    expect(one?.ticks).toEqual(other?.ticks)
    expect(one?.ticks).toEqual([0, 2, 4, 6, 8, 10])
    const falling = panelsOf([-5, -2].map((value) => aTarget({ kind: 'growth', value })))
    expect(falling[0]?.ticks.at(-1)).toBe(0)
  })

  it('sets 9000万元 and 3亿元 on one axis, in 亿元', () => {
    const [panel] = panelsOf([money(9000, '万元'), money(3, '亿元')])
    expect([panel?.unit, panel?.size, panel?.ticks.at(-1)]).toEqual(['亿元', 1e8, 3])
  })

  it('begins with what most promises speak of for one deadline', () => {
    const floors = ['2019', '2022'].map((date) => aTarget({ comparator: 'at-least', ...by(date) }))
    const values = [aTarget(), aTarget()]
    expect(panelsOf([...floors, ...values]).map(({ comparators }) => comparators)).toEqual([
      ['exactly'],
      ['at-least'],
    ])
  })
})

describe('refusalOf', () => {
  const refusal = (given: Partial<CorpusTarget>) => {
    const [promised, ...others] = promisesOf([aTarget(given), aTarget()]).filter(isMeasured)
    return promised && refusalOf(promised, others)
  }

  it('names the gravest difference', () => {
    expect(refusal({ kind: 'growth', unit: '天' })).toBe('说的是增减，别处说的是水平，不在一条轴上')
    expect(refusal({ unit: '天', comparator: 'at-least' })).toBe('单位是天，别处是%，不换算')
    expect(refusal({ comparator: 'more-than' })).toBe(
      '说的是至少多少，别处说的是达到多少，不在一条轴上',
    )
    const tiered = promisesOf(tiers())[0]
    expect(tiered && refusalOf(tiered, promisesOf([aTarget()]))).toBe(
      '分档，别处不分档，不在一条轴上',
    )
  })

  it('refuses nothing to promises of one lot', () => {
    expect(refusal({ value: 7, ...by('2030') })).toBeNull()
  })
})
