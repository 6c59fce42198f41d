/**
 * The terms that stand for a text in the index: overlapping pairs of characters, so that words need no dictionary, and
 * every browser cuts a query the same way.
 */

const LETTERS = 4
const BASE = 26
const FIRST = 'a'.charCodeAt(0)
/** Behind the last character of a text; no query has it. */
const END = 'z'.repeat(LETTERS)
/** Two characters with blanks between have a term of their own, which begins with the name of a blank. */
const APART = 'aabg'
/** 26⁴ code points have a name of four letters; beyond them are only planes that no script uses. */
const MOST = BASE ** LETTERS - 2

/**
 * Four small letters for a character, in the order of code points. Letters, because Pagefind strips punctuation and a
 * browser's segmenter may cut words of any script that has one.
 */
export function characterName(character: string): string {
  let rest = Math.min(character.codePointAt(0) ?? 0, MOST)
  let name = ''
  for (let at = 0; at < LETTERS; at += 1) {
    name = String.fromCharCode(FIRST + (rest % BASE)) + name
    rest = Math.floor(rest / BASE)
  }
  return name
}

/**
 * The terms of a text: each character with the one behind it. Every character begins one, so that one character is
 * found as the beginning of terms. `loose` characters have terms of their own, behind all the others.
 */
export function textTerms(characters: readonly string[], loose: readonly string[] = []): string[] {
  const names = characters.map(characterName)
  const pairs = names.map((name, at) => name + (names[at + 1] ?? END))
  return [...pairs, ...loose.map((character) => characterName(character) + END)]
}

/** The terms that tell between which characters of a text blanks stand, in no order. */
export function apartTerms(pairs: readonly [string, string][]): string[] {
  return [...new Set(pairs.map(([one, next]) => APART + characterName(one) + characterName(next)))]
}

/** The terms of a query of two characters and more, which a text that contains it has one after the other. */
export function queryTerms(characters: readonly string[]): string[] {
  const names = characters.map(characterName)
  return names.slice(1).map((name, at) => `${names[at]}${name}`)
}
