import { expect, test } from 'vitest'
import { nextChoice } from '../../../src/browser/dialog-keys.ts'

test.each([
  ['down chooses the first', 'ArrowDown', -1, 0],
  ['down goes on', 'ArrowDown', 0, 1],
  ['down from the last begins anew', 'ArrowDown', 2, 0],
  ['up chooses the last', 'ArrowUp', -1, 2],
  ['up goes back', 'ArrowUp', 2, 1],
  ['up from the first ends at the last', 'ArrowUp', 0, 2],
  ['other keys choose nothing', 'End', 0, null],
])('%s', (_, key, at, expected) => {
  expect(nextChoice(key, at, 3)).toBe(expected)
})
test('where there is nothing to choose arrows keep their meaning', () => {
  expect(nextChoice('ArrowDown', -1, 0)).toBeNull()
})
