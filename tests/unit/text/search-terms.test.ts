import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apartTerms, characterName, queryTerms, textTerms } from '../../../src/text/search-terms.ts'
import { findMarks, searchCharacters } from '../../../src/text/search-tokens.ts'

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
  test('gives no character the name of the end of a text', () => {
    expect(characterName('\u{10ffff}')).toBe('zzzy')
  })
})

describe('textTerms', () => {
  test('joins each character with the next, and the last with the end', () => {
    expect(textTerms([...'研发'])).toEqual([
      characterName('研') + characterName('发'),
      `${characterName('发')}zzzz`,
    ])
  })
  test('sets loose characters behind, joined with nothing', () => {
    expect(textTerms(['a'], ['“'])).toEqual(['aadtzzzz', `${characterName('“')}zzzz`])
    expect(textTerms([])).toEqual([])
  })
})

describe('queryTerms', () => {
  test('needs two characters', () => {
    expect(queryTerms([])).toEqual([])
    expect(queryTerms(['研'])).toEqual([])
    expect(queryTerms([...'研发'])).toEqual([characterName('研') + characterName('发')])
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
        const marks = /[“”‘"]/.test(wanted.join(''))
        fc.pre(wanted.length > 1 && !marks)
        const terms = textTerms(searchCharacters(whole), ['“', '”'])
        const holds = searchCharacters(whole).join('').includes(wanted.join(''))
        expect(contains(terms, queryTerms(wanted))).toBe(holds)
        expect(findMarks(whole, query).length > 0).toBe(holds)
      }),
      { numRuns: 1000 },
    )
  })
  test('one character begins a term of every text that has it', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...'研发3%𠮷'), (whole, one) => {
        const terms = textTerms(searchCharacters(whole))
        expect(terms.some((term) => term.startsWith(characterName(one)))).toBe(
          whole.replaceAll('％', '%').includes(one),
        )
      }),
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
})
