import { expect, it } from 'vitest'
import { mapText } from '../../../src/markdown/text-positions.ts'

it.each([
  ['plain words', '甲乙', '甲乙', [0, 1]],
  ['escapes', '甲\\*乙\\<', '甲*乙<', [0, 2, 3, 5]],
  ['an escaped backslash', 'a\\\\b', 'a\\b', [0, 2, 3]],
  ['a backslash that escapes nothing', 'a\\b', 'a\\b', [0, 1, 2]],
  ['an entity', '甲&lt;乙', '甲<乙', [0, 1, 5]],
  ['an ampersand', '甲&乙', '甲&乙', [0, 1, 2]],
  ['an indented line', '甲\n  乙', '甲\n乙', [0, 1, 4]],
  ['half of a pair', '𠮷甲', '𠮷甲', [0, 1, 2]],
])('finds %s', (_name, raw, value, offsets) => {
  expect(mapText(raw, value)).toEqual(offsets)
})
