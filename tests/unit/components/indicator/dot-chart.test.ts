import { describe, expect, it } from 'vitest'
import { chartsOf } from '../../../../src/components/indicator/dot-chart.ts'
import { aTarget } from '../targets/sample-corpus.ts'

describe('chartsOf', () => {
  it('draws no axis for one promise, nor across units or kinds', () => {
    expect(chartsOf([aTarget()])).toEqual([])
    expect(chartsOf([aTarget({ unit: '天' }), aTarget({ unit: '%' })])).toEqual([])
    expect(chartsOf([aTarget({ kind: 'level' }), aTarget({ kind: 'growth' })])).toEqual([])
  })

  it('leaves out restatements and numbers that lost their unit', () => {
    const first = aTarget()
    expect(chartsOf([first, aTarget({ restates: first })])).toEqual([])
    expect(chartsOf([aTarget({ unit: '' }), aTarget({ unit: '' })])).toEqual([])
  })

  it('places values in proportion, with zero on the axis', () => {
    const [chart] = chartsOf([aTarget({ value: 4 }), aTarget({ value: 8 })])
    expect(chart?.zero).toBe(0)
    expect(chart?.rows[1]?.x).toBeCloseTo(2 * (chart?.rows[0]?.x ?? 0))
    const [falling] = chartsOf([
      aTarget({ value: -5, kind: 'growth' }),
      aTarget({ value: 5, kind: 'growth' }),
    ])
    expect(falling?.rows[0]?.x).toBeLessThan(falling?.zero ?? 0)
  })

  it('says by the mark how the words bound the number', () => {
    const [chart] = chartsOf([
      aTarget({ comparator: 'exactly' }),
      aTarget({ comparator: 'at-least' }),
      aTarget({ comparator: 'at-most' }),
      aTarget({ comparator: 'about' }),
      aTarget({ comparator: 'between', value: 4.5, valueMax: 5 }),
    ])
    expect(chart?.rows.map(({ mark, arrow }) => [mark, arrow])).toEqual([
      ['dot', 0],
      ['ring', 1],
      ['ring', -1],
      ['haze', 0],
      ['span', 0],
    ])
    expect(chart?.rows[4]?.xMax).toBeGreaterThan(chart?.rows[4]?.x ?? 0)
  })

  it('sets 9000万元 and 3亿元 on one axis, in 亿元', () => {
    const [chart] = chartsOf([
      aTarget({ value: 9000, unit: '万元', canonical: { value: 9e7, valueMax: null, unit: '元' } }),
      aTarget({ value: 3, unit: '亿元', canonical: { value: 3e8, valueMax: null, unit: '元' } }),
    ])
    expect(chart?.unit).toBe('亿元')
    expect(chart?.ticks.at(-1)?.label).toBe('3')
    expect(chart?.rows[0]?.x).toBeCloseTo((chart?.rows[1]?.x ?? 0) * 0.3)
  })
})
