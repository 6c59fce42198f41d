/** What a character counts as in search: the index and the query must agree on it to the letter. */
import { foldForSearch } from './fold.ts'

/** Characters that every Pagefind and every browser's segmenter leaves as they are. */
const PLAIN = /^[0-9a-z\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff]$/
const BLANK = /^\s$/

/** A stretch of a text in code points, end-exclusive. */
export type Mark = [start: number, end: number]

/** A text as search sees it: folded characters without blanks, and where each stood, in code points. */
interface Folded {
  characters: string[]
  positions: number[]
}

function fold(text: string): Folded {
  const characters: string[] = []
  const positions: number[] = []
  for (const [position, character] of [...foldForSearch(text)].entries()) {
    if (BLANK.test(character)) continue
    characters.push(character)
    positions.push(position)
  }
  return { characters, positions }
}

/**
 * One token per character, blanks dropped, width and case folded. Punctuation counts (3.5% is not 35), and is
 * spelt `x` + hexadecimal code point because Pagefind would strip it.
 * @example searchTokens('占ＧＤＰ 3.5') // => ['占', 'g', 'd', 'p', '3', 'x2e', '5']
 */
export function searchTokens(text: string): string[] {
  return fold(text).characters.map((character) =>
    PLAIN.test(character) ? character : `x${character.codePointAt(0)?.toString(16)}`,
  )
}

/**
 * Where the query stands in the text, width, case and blanks aside: non-overlapping, from left to right. A mark begins
 * and ends on a matched character; blanks inside belong to it. `[]` when the text does not contain the query or the
 * query is blank.
 * @example findMarks('占ＧＤＰ 3.5', 'gdp3') // => [[1, 6]]
 */
export function findMarks(text: string, query: string): Mark[] {
  const { characters, positions } = fold(text)
  const wanted = fold(query).characters
  const marks: Mark[] = []
  if (wanted.length === 0) return marks
  for (let at = 0; at + wanted.length <= characters.length; ) {
    if (wanted.every((character, offset) => characters[at + offset] === character)) {
      const start = positions[at] ?? 0
      const last = positions[at + wanted.length - 1] ?? start
      marks.push([start, last + 1])
      at += wanted.length
    } else at += 1
  }
  return marks
}

/** Marks in text order, those that touch or overlap joined into one. */
export function mergeMarks(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = []
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
