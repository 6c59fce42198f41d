/** Where terms stand in a text, and which part of it each of the strings holds that the text is made of. */
import { findMarks, type Mark } from '../../text/search-tokens.ts'

/**
 * Where any of the terms stands, as search finds it: in UTF-16 code units, from left to right, apart. Stretches of
 * several terms that overlap are joined, those that only touch are not: 构建构建 holds 构建 twice.
 * @example stretchesOf('构建构建GDP', ['构建', 'gdp']) // => [[0, 2], [2, 4], [4, 7]]
 */
export function stretchesOf(text: string, terms: readonly string[]): Mark[] {
  const marks = terms.flatMap((term) => findMarks(text, term))
  if (marks.length === 0) return []
  const units = unitsOf(text)
  return joinOverlapping(marks).map(([start, end]) => [units[start] ?? 0, units[end] ?? 0])
}

/** The offset in code units of every code point of the text, and of its end. */
function unitsOf(text: string): number[] {
  const units = [0]
  for (const character of text) units.push((units.at(-1) ?? 0) + character.length)
  return units
}

function joinOverlapping(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = []
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}

/** Part of one string: which one, and from where to where in it. */
export type Part = [index: number, start: number, end: number]

/**
 * A stretch of strings joined together, cut at their seams; empty parts are left out. `lengths` are those of the
 * strings.
 * @example partsOf([3, 4], [2, 5]) // => [[0, 2, 3], [1, 0, 2]]
 */
export function partsOf(lengths: readonly number[], [start, end]: Mark): Part[] {
  const parts: Part[] = []
  let before = 0
  for (const [index, length] of lengths.entries()) {
    const from = Math.max(start - before, 0)
    const to = Math.min(end - before, length)
    if (from < to) parts.push([index, from, to])
    before += length
  }
  return parts
}

/** Code units read aloud on either side of a stretch. */
const CONTEXT = 16

/** The stretch with the words around it, white space made single blanks. */
export function surroundings(text: string, [start, end]: Mark): string {
  return text
    .slice(Math.max(0, start - CONTEXT), end + CONTEXT)
    .replace(/\s+/g, ' ')
    .trim()
}
