import { expect, test } from 'vitest'
import { didYouMean, nearestId } from '../../../src/corpus/suggest.ts'

test('offers what is near, and nothing that is not', () => {
  expect(nearestId('gren', ['city', 'green'])).toBe('green')
  expect(nearestId('Green', ['green'])).toBe('green')
  expect(nearestId('economy', ['green', 'city'])).toBeNull()
  expect(nearestId('a', [])).toBeNull()
})

test('of two as near the first', () => {
  expect(nearestId('aab', ['aaa', 'abb'])).toBe('aaa')
})

test('words it as a question', () => {
  expect(didYouMean('gren', ['green'])).toBe('Did you mean “green”? ')
  expect(didYouMean('economy', ['green'])).toBe('')
})
