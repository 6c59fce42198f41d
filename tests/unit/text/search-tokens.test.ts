import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMarks, mergeMarks, searchTokens } from '../../../src/text/search-tokens.ts'

const chinese = fc.string({ unit: fc.constantFrom(...'研发投入占ＧＤＰgdp3.5％% 　，,“”构建𠮷') })
const slice = (text: string, start: number, end: number) => [...text].slice(start, end).join('')

describe('searchTokens', () => {
  test('gives one token a character, blanks dropped', () => {
    expect(searchTokens('研发 投入\u3000')).toEqual(['研', '发', '投', '入'])
  })
  test('folds width and case', () => {
    expect(searchTokens('ＧＤＰ３')).toEqual(searchTokens('gdp3'))
    expect(searchTokens('，：（')).toEqual(searchTokens(',:('))
  })
  test('keeps point and percent sign apart from the digits, so that 3.5% is not 35', () => {
    expect(searchTokens('3.5%')).toEqual(['3', 'x2e', '5', 'x25'])
  })
  test('spells whatever Pagefind might strip or change as letters and digits', () => {
    expect(searchTokens('“é𠮷')).toEqual(['x201c', 'xe9', 'x20bb7'])
  })
  test('tells any two folded characters apart', () => {
    fc.assert(
      fc.property(chinese, chinese, (a, b) => {
        const same = searchTokens(a).join(' ') === searchTokens(b).join(' ')
        expect(findMarks(`|${a}|`, `|${b}|`).length > 0).toBe(same)
      }),
    )
  })
})

describe('findMarks', () => {
  test('finds every occurrence, counted in code points', () => {
    expect(findMarks('𠮷构建构建', '构建')).toEqual([
      [1, 3],
      [3, 5],
    ])
  })
  test('does not let occurrences overlap', () => {
    expect(findMarks('aaa', 'aa')).toEqual([[0, 2]])
  })
  test('passes over blanks inside, and leaves those outside unmarked', () => {
    expect(findMarks(' 研 发 投入', '研发')).toEqual([[1, 4]])
    expect(findMarks('研发', ' 研 发 ')).toEqual([[0, 2]])
  })
  test('finds nothing for a blank query', () => {
    expect(findMarks('研发', ' \u3000')).toEqual([])
  })
  test('does not pass over quotation marks', () => {
    expect(findMarks('“放管服”改革', '放管服改革')).toEqual([])
  })
  test('finds whatever was cut out of the text, and marks nothing else', () => {
    fc.assert(
      fc.property(chinese, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % ([...text].length + 1)
        const query = slice(text, start, start + 1 + (length % 6))
        const marks = findMarks(text, query)
        fc.pre(searchTokens(query).length > 0)
        expect(marks.length).toBeGreaterThan(0)
        for (const [begin, end] of marks)
          expect(searchTokens(slice(text, begin, end))).toEqual(searchTokens(query))
        expect(mergeMarks(marks).flat()).toEqual(
          mergeMarks(marks)
            .flat()
            .sort((a, b) => a - b),
        )
      }),
    )
  })
})

describe('mergeMarks', () => {
  test('orders marks and joins those that touch or overlap', () => {
    expect(
      mergeMarks([
        [6, 8],
        [0, 2],
        [1, 3],
        [3, 4],
      ]),
    ).toEqual([
      [0, 4],
      [6, 8],
    ])
  })
})
