/**
 * The terms that stand for a text in the index: overlapping pairs of characters, so that words need no dictionary, and
 * every browser cuts a query the same way.
 */

const LETTERS = 4
const BASE = 26
const FIRST = 'a'.charCodeAt(0)
/** 26⁴ code points have a name of four letters; beyond them are only planes that no script uses. */
const LAST = BASE ** LETTERS - 1

/**
 * Four small letters for a character, in the order of code points. Letters, because Pagefind strips punctuation and a
 * browser's segmenter may cut words of any script that has one.
 */
export function characterName(character: string): string {
  let rest = Math.min(character.codePointAt(0) ?? 0, LAST)
  let name = ''
  for (let at = 0; at < LETTERS; at += 1) {
    name = String.fromCharCode(FIRST + (rest % BASE)) + name
    rest = Math.floor(rest / BASE)
  }
  return name
}

/**
 * Each character but the last with the one behind it. A text contains a query of two characters and more exactly when
 * it has the query's terms one after the other. `pairTerms(['放', '管', '服'])` // => names of 放管 and 管服
 */
export function pairTerms(characters: readonly string[]): string[] {
  const names = characters.map(characterName)
  return names.slice(1).map((name, at) => `${names[at]}${name}`)
}

/** Begins the terms of two characters with blanks between: the name of a blank, which no pair begins with. */
const APART = characterName(' ')

/** The terms that tell between which characters of a text blanks stand, each once. */
export function apartTerms(pairs: readonly [string, string][]): string[] {
  return [...new Set(pairs.map(([one, next]) => APART + characterName(one) + characterName(next)))]
}

/** All terms under which a text is found. `pairs`: its characters that blanks keep apart. */
export function textTerms(
  characters: readonly string[],
  pairs: readonly [string, string][],
): string[] {
  return [...pairTerms(characters), ...apartTerms(pairs)]
}
