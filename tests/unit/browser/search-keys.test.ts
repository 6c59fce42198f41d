import { describe, expect, test } from 'vitest'
import { nextFocus } from '../../../src/browser/search-keys.ts'

describe('nextFocus', () => {
  test.each([
    ['slash from the page goes to the input', '/', -1, false, false, 'input'],
    ['slash in the input is a slash', '/', -1, true, true, null],
    ['down from the input goes to the first result', 'ArrowDown', -1, true, true, 0],
    ['down goes to the next result', 'ArrowDown', 0, false, false, 1],
    ['down stays on the last', 'ArrowDown', 2, false, false, 2],
    ['up goes back', 'ArrowUp', 2, false, false, 1],
    ['up from the first goes to the input', 'ArrowUp', 0, false, false, 'input'],
    ['Escape goes back to the input', 'Escape', 1, false, false, 'input'],
    ['down on the page scrolls', 'ArrowDown', -1, false, false, null],
  ] as const)('%s', (_, key, at, onInput, onField, expected) => {
    expect(nextFocus(key, at, 3, onInput, onField)).toBe(expected)
  })
  test('down from the input does nothing without results', () => {
    expect(nextFocus('ArrowDown', -1, 0, true, true)).toBeNull()
  })
})
