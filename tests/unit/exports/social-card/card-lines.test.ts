import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { widthOf, wrapLines } from '../../../../src/exports/social-card/card-lines.ts'

describe('wrapLines', () => {
  it.each([
    ['达到3.5%以上', 4, ['达到', '3.5%以', '上']],
    ['创新、协调、绿色', 2, ['创新、', '协调、', '绿色']],
    ['打造“七个新城关”', 3, ['打造', '“七个', '新城关”']],
    ['全市', 9, ['全市']],
  ])('%s at %d em', (text, width, lines) => {
    expect(wrapLines(text, width, 9)).toEqual(lines)
  })
  it('cuts what does not fit, and says so', () => {
    expect(wrapLines('一二三四五六七八九十', 4, 2)).toEqual(['一二三四', '五六……'])
  })
  it('loses no character and begins no line with closing punctuation', () => {
    const text = fc.string({ unit: fc.constantFrom(...'研发投入，。“”（）3.5%A'), maxLength: 80 })
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (words, width) => {
        const lines = wrapLines(words, width, 999)
        expect(lines.join('')).toBe(words)
        for (const line of lines.slice(1)) expect('，。”）').not.toContain([...line][0])
      }),
    )
  })
})

it('widthOf counts Latin half', () => {
  expect(widthOf('研发')).toBe(2)
  expect(widthOf('ab')).toBeCloseTo(1.1)
})
