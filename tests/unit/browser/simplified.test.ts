import { expect, test } from 'vitest'
import { toSimplified } from '../../../src/browser/simplified.ts'

test('replaces traditional characters that have a pair and leaves all others', () => {
  const pairs = '發发與与𡃁仔'
  expect(toSimplified('研發投入與 R&D', pairs)).toBe('研发投入与 R&D')
  expect(toSimplified('𡃁', pairs)).toBe('仔')
  expect(toSimplified('发与萬', pairs)).toBe('发与萬')
  expect(toSimplified('發', '')).toBe('發')
})
