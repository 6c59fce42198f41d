import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePointOffsets, lineColumnAt } from '../../../src/text/line-column.ts'

test('lines and columns are 1-based, a character outside the BMP is one column', () => {
  expect(lineColumnAt('一\n𠮷二', 4)).toEqual({ line: 2, column: 2 })
  expect(lineColumnAt('a\r\nb\rc', 5)).toEqual({ line: 3, column: 1 })
  expect(lineColumnAt('', 0)).toEqual({ line: 1, column: 1 })
})

test('an offset outside the text is an error', () => {
  expect(() => lineColumnAt('abc', 4)).toThrow('offset 4 is outside the text (0 to 3)')
})

test('both ways of counting agree with the text itself, and with each other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const offsets = codePointOffsets(text)
      const points = [...text]
      let utf16 = 0
      for (const [index, point] of points.entries()) {
        expect(offsets.toCodePoints(utf16)).toBe(index)
        expect(offsets.toUtf16(index)).toBe(utf16)
        utf16 += point.length
      }
      expect(offsets.toCodePoints(text.length)).toBe(points.length)
    }),
  )
})
