import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  findMarks,
  isQuotesOnly,
  mergeMarks,
  pairsApart,
  quotationMarks,
  searchCharacters,
} from '../../../src/text/search-tokens.ts'

const chinese = fc.string({ unit: fc.constantFrom(...'研发投入占ＧＤＰgdp3.5％% 　，,“”"構𠮷') })
const slice = (text: string, start: number, end: number) => [...text].slice(start, end).join('')

describe('searchCharacters', () => {
  test('leaves out blanks and quotation marks', () => {
    expect(searchCharacters('“研发” 『投入』\u3000＂')).toEqual(['研', '发', '投', '入'])
  })
  test('folds width and case', () => {
    expect(searchCharacters('ＧＤＰ３')).toEqual(['g', 'd', 'p', '3'])
    expect(searchCharacters('，：（')).toEqual(searchCharacters(',:('))
  })
  test('keeps point and percent sign, so that 3.5% is not 35', () => {
    expect(searchCharacters('3.5%')).toEqual(['3', '.', '5', '%'])
  })
  test('keeps a character of two code units whole', () => {
    expect(searchCharacters('𠮷林')).toEqual(['𠮷', '林'])
  })
  test('keeps quotation marks where there is nothing else', () => {
    expect(searchCharacters(' “”')).toEqual(['“', '”'])
    expect(searchCharacters(' ')).toEqual([])
  })
})

describe('quotationMarks', () => {
  test('names each once, in the order of the text', () => {
    expect(quotationMarks('“放”“管”《服》‘改’')).toEqual(['“', '”', '‘', '’'])
  })
})

describe('isQuotesOnly', () => {
  test.each([
    ['“', true],
    [' ” “ ', true],
    ['＂', true],
    ['“放', false],
    ['《', false],
    [' ', false],
  ])('%s: %s', (query, expected) => {
    expect(isQuotesOnly(query)).toBe(expected)
  })
})

describe('pairsApart', () => {
  test('names the characters between which blanks stand, quotation marks aside', () => {
    expect(pairsApart(' 建 设“新” 城Ａ\u3000Ｂ')).toEqual([
      ['建', '设'],
      ['新', '城'],
      ['a', 'b'],
    ])
    expect(pairsApart('建设')).toEqual([])
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
  test('passes over quotation marks, whichever of the two has them', () => {
    expect(findMarks('深化“放管服”改革', '放管服改革')).toEqual([[3, 9]])
    expect(findMarks('深化放管服改革', '“放管服”改革')).toEqual([[2, 7]])
    expect(findMarks('「放」「管」', '放管')).toEqual([[1, 5]])
  })
  test('takes in the quotation marks at an edge that the query has there, too', () => {
    expect(findMarks('“放管服”改革', '放管服')).toEqual([[1, 4]])
    expect(findMarks('“放管服”改革', '“放管服”')).toEqual([[0, 5]])
    expect(findMarks('“放管服”改革', '“放管服')).toEqual([[0, 4]])
    expect(findMarks('“放管服”改革', '"放管服"')).toEqual([[0, 5]])
    expect(findMarks('“放管服”改革', '＂放管服＂')).toEqual([[0, 5]])
  })
  test('gives a quotation mark between two occurrences to one of them', () => {
    expect(findMarks('放”放', '”放”')).toEqual([
      [0, 2],
      [2, 3],
    ])
  })
  test('finds quotation marks when asked for nothing else', () => {
    expect(findMarks('“放管服”“双随机”', '”“')).toEqual([[4, 6]])
    expect(findMarks('“放”', '“')).toEqual([[0, 1]])
    expect(findMarks('“放”', '“”')).toEqual([])
    expect(findMarks('”“', '”')).toEqual([[0, 1]])
  })
  test('finds whatever was cut out of the text, and marks nothing else', () => {
    fc.assert(
      fc.property(chinese, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % ([...text].length + 1)
        const query = slice(text, start, start + 1 + (length % 6))
        const marks = findMarks(text, query)
        fc.pre(searchCharacters(query).length > 0)
        expect(marks.length).toBeGreaterThan(0)
        for (const [begin, end] of marks)
          expect(searchCharacters(slice(text, begin, end))).toEqual(searchCharacters(query))
      }),
    )
  })
  test('gives marks that stand in order and apart', () => {
    fc.assert(
      fc.property(chinese, fc.string({ unit: fc.constantFrom(...'研“”" ') }), (text, query) => {
        let last = 0
        for (const [start, end] of findMarks(text, query)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
      }),
      { numRuns: 500 },
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
