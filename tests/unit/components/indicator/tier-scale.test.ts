import { describe, expect, it } from 'vitest'
import {
  labelSteps,
  layOutTiers,
  tiersInWords,
} from '../../../../src/components/indicator/tier-scale.ts'

describe('layOutTiers', () => {
  it('begins at zero while the tiers stand apart, and elsewhere when they would stand in a heap', () => {
    const growth = layOutTiers([7, 7.8, 12.5])
    expect(growth.ticks[0]).toEqual({ x: 0, label: '0' })
    expect(growth.marks[0]).toBeCloseTo(56)
    const product = layOutTiers([1230.6, 1234.6, 1300])
    expect(product.ticks.map(({ label }) => label)).toEqual([
      '1220',
      '1240',
      '1260',
      '1280',
      '1300',
    ])
    expect(product.marks).toEqual([13.25, 18.25, 100])
  })

  it('says so', () => {
    expect(tiersInWords(3, layOutTiers([7, 7.8, 12.5]), '%')).toEqual({
      what: '一个目标，由低到高分三档。',
      axis: null,
    })
    expect(tiersInWords(3, layOutTiers([1230.6, 1234.6, 1300]), '亿元').axis).toBe(
      '轴从1220亿元起，不从零起，只看各档相距多少。',
    )
  })

  it('draws falling values too', () => {
    const { marks, ticks } = layOutTiers([-2, -4, -6])
    expect(ticks.at(-1)).toEqual({ x: 100, label: '0' })
    expect(marks).toEqual([...marks].toSorted((a, b) => b - a))
  })
})

it('gives each label a step of its own, no leader through a label of its side', () => {
  expect(labelSteps([13, 18, 100])).toEqual([3, 2, 1])
  expect(labelSteps([60, 70, 100])).toEqual([1, 2, 3])
  expect(labelSteps([1, 2, 3])).toEqual([3, 2, 1])
})
