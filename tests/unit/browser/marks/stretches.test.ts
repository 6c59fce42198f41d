import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf, stretchesOf, surroundings } from '../../../../src/browser/marks/stretches.ts'

describe('stretchesOf', () => {
  it.each([
    ['two that touch', '构建构建', ['构建'], ['构建', '构建']],
    ['width, case and blanks aside', '占ＧＤＰ 比', ['gdp比'], ['ＧＤＰ 比']],
    ['behind characters of two code units', '𠮷𠮷区', ['区'], ['区']],
    ['several terms in the order of the text', '甲乙丙', ['丙', '甲'], ['甲', '丙']],
    ['terms that overlap', '研发投入强度', ['研发投入', '投入强度'], ['研发投入强度']],
    ['a term inside another', '研发投入', ['研发投入', '投入'], ['研发投入']],
    ['none', '研发', ['投入'], []],
  ])('%s', (_, text, terms, words) => {
    expect(stretchesOf(text, terms).map(([start, end]) => text.slice(start, end))).toEqual(words)
  })
})

describe('partsOf', () => {
  it('cuts at the seams and leaves out what is empty', () => {
    expect(partsOf([3, 0, 4], [2, 5])).toEqual([
      [0, 2, 3],
      [2, 0, 2],
    ])
  })
  it('loses no character and adds none', () => {
    const cases = fc
      .array(fc.string({ maxLength: 6 }))
      .chain((strings) => fc.tuple(fc.constant(strings), edges(strings.join('').length)))
    fc.assert(
      fc.property(cases, ([strings, [start, end]]) => {
        const parts = partsOf(
          strings.map(({ length }) => length),
          [start, end],
        )
        const words = parts.map(([index, from, to]) => strings[index]?.slice(from, to))
        expect(words.join('')).toBe(strings.join('').slice(start, end))
        expect(words).not.toContain('')
      }),
    )
  })
})

const edges = (length: number) =>
  fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)])

describe('surroundings', () => {
  it('are the words before and after, on one line', () => {
    const text = `${'前'.repeat(20)}\n区\n${'后'.repeat(20)}`
    expect(surroundings(text, [21, 22])).toBe(`${'前'.repeat(15)} 区 ${'后'.repeat(15)}`)
  })
})
