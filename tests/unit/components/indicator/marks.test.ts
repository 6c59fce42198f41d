import { expect, it } from 'vitest'
import { marksInWords } from '../../../../src/components/indicator/marks.ts'

it('explains the marks that occur and no others', () => {
  expect(marksInWords([{ comparator: 'exactly', tier: null }])).toBe('实心为“达到”。')
  expect(
    marksInWords([
      { comparator: 'less-than', tier: null },
      { comparator: 'exactly', tier: null },
      { comparator: 'at-most', tier: null },
    ]),
  ).toBe('实心为“达到”，空心、箭头向左为“不超过”或“低于”。')
})

it('explains the marks of tiers, whatever their comparators', () => {
  expect(marksInWords([{ comparator: 'at-least', tier: '目标值' }])).toBe(
    '○、◐、●为同一目标的目标值、争取值、奋斗值。',
  )
})
