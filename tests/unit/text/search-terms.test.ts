import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apartTerms, characterName, pairTerms, textTerms } from '../../../src/text/search-terms.ts'
import {
  findMarks,
  isQuotesOnly,
  pairsApart,
  searchCharacters,
} from '../../../src/text/search-tokens.ts'

const SMALL = [...'研发投入ＧＤＰgdp3.5％% 　，,“”‘"𠮷']
const text = fc.string({ unit: fc.constantFrom(...SMALL), maxLength: 30 })
/** Code points of scripts: the planes beyond them are private or empty. */
const character = fc
  .integer({ min: 0, max: 0x3ffff })
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))

/** Whether the terms stand one behind the other among those of a text. */
function contains(terms: readonly string[], wanted: readonly string[]): boolean {
  return terms.some((_, at) => wanted.every((term, offset) => terms[at + offset] === term))
}

describe('characterName', () => {
  test('has four small letters, in the order of code points', () => {
    fc.assert(
      fc.property(character, character, (one, other) => {
        expect(characterName(one)).toMatch(/^[a-z]{4}$/)
        const order = (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0)
        const names = [characterName(one), characterName(other)] as const
        expect(names[0] < names[1] ? -1 : names[0] > names[1] ? 1 : 0).toBe(Math.sign(order))
      }),
    )
  })
  test('gives what lies beyond all scripts one name', () => {
    expect(characterName('\u{10ffff}')).toBe('zzzz')
  })
})

describe('pairTerms', () => {
  test('joins each character with the next', () => {
    expect(pairTerms([])).toEqual([])
    expect(pairTerms(['研'])).toEqual([])
    expect(pairTerms([...'研发'])).toEqual([characterName('研') + characterName('发')])
    expect(pairTerms([...'aaa'])).toEqual(['aadtaadt', 'aadtaadt'])
  })
  test('stand one behind the other among those of a text exactly when it contains the query', () => {
    const cut = fc.tuple(text, fc.nat(), fc.nat({ max: 5 })).map(([whole, from, length]) => {
      const characters = [...whole]
      const start = from % (characters.length + 1)
      return [whole, characters.slice(start, start + 2 + length).join('')] as const
    })
    fc.assert(
      fc.property(fc.oneof(cut, fc.tuple(text, text)), ([whole, query]) => {
        const wanted = searchCharacters(query)
        fc.pre(wanted.length > 1 && !isQuotesOnly(query) && !isQuotesOnly(whole))
        const terms = textTerms(searchCharacters(whole), pairsApart(whole))
        const holds = searchCharacters(whole).join('').includes(wanted.join(''))
        expect(contains(terms, pairTerms(wanted))).toBe(holds)
        expect(findMarks(whole, query).length > 0).toBe(holds)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('apartTerms', () => {
  test('begins with the name of a blank, each term once', () => {
    const terms = apartTerms([
      ['研', '发'],
      ['研', '发'],
    ])
    expect(terms).toEqual([characterName(' ') + characterName('研') + characterName('发')])
  })
  test('tell exactly where a text has blanks', () => {
    expect(textTerms([...'研发投入'], pairsApart('研发 “投 入”'))).toEqual([
      ...pairTerms([...'研发投入']),
      ...apartTerms([
        ['发', '投'],
        ['投', '入'],
      ]),
    ])
  })
  test('are no terms of pairs', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const pairs = pairTerms(searchCharacters(whole))
        for (const term of apartTerms(pairsApart(whole))) expect(pairs).not.toContain(term)
      }),
    )
  })
})
