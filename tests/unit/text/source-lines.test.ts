import { expect, test } from 'vitest'
import { sourceLines } from '../../../src/text/source-lines.ts'

test('lines come trimmed, with offsets, and know what stands before them', () => {
  const source = '\ufeff 甲\r\n\r\n　　乙 \n丙'
  const lines = sourceLines(source)
  expect(lines.map(({ text, number, afterBlank }) => [text, number, afterBlank])).toEqual([
    ['甲', 0, true],
    ['乙', 2, true],
    ['丙', 3, false],
  ])
  for (const { text, start, end } of lines) expect(source.slice(start, end)).toBe(text)
})

test('a text of blanks has no lines', () => {
  expect(sourceLines(' \n\t\n')).toEqual([])
})
