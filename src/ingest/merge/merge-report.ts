/** Says what a merge moved, line by line, for the editor who judges it. */
import { firstCharacters } from '../draft/draft-records.ts'
import type { RecordChange } from './merge-records.ts'

/** A passage of the document, or a stretch of furniture, that is not what it was. */
export interface Move {
  kind: 'changed' | 'gone' | 'new' | 'omitted'
  was: string
  is: string
  /** UTF-16 offset in the new source; null for what is gone. */
  offset: number | null
}

const LONGEST = 60

/** One line a move, passages first, in text order. `idle`: words of exclusions that decide nothing any more. */
export function reportOf(
  id: string,
  text: string,
  moves: readonly Move[],
  changes: readonly RecordChange[],
  idle: readonly string[],
): string[] {
  const lineAt = lineFinder(text)
  const place = (offset: number) => `seeds/${id}.txt:${lineAt(offset)}`
  const inOrder = moves.toSorted((a, b) => (a.offset ?? Infinity) - (b.offset ?? Infinity))
  const passages = inOrder.map(({ kind, was, is, offset }) => {
    const where = offset === null ? '' : `${place(offset)}  `
    if (kind === 'changed')
      return `changed  ${where}“${short(...around(was, is))}” → “${short(...around(is, was))}”`
    return `${kind.padEnd(8)} ${where}“${short(kind === 'gone' ? was : is)}”`
  })
  const records = changes.map(({ list, id: record, what, words }) =>
    what === 'removed'
      ? `record   ${list} ${record}: ${words}; kept as a comment in the frontmatter`
      : `decide   ${list} ${record}: ${words}`,
  )
  const exclusions = idle.map(
    (words) =>
      `record   exclusions “${short(words)}”: decides no number; kept as a comment in the frontmatter`,
  )
  return [...passages, ...records, ...exclusions]
}

/** The words from shortly before where two texts part. */
function around(words: string, other: string): [string] {
  let at = 0
  while (at < words.length && words[at] === other[at]) at += 1
  return [words.slice(Math.max(0, at - 12))]
}

function short(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  const begin = firstCharacters(line, LONGEST)
  return begin.length < line.length ? `${begin}…` : begin
}

/** 1-based line of an offset. */
function lineFinder(text: string): (offset: number) => number {
  const feeds = [...text.matchAll(/\r\n|\n|\r/g)].map(({ index }) => index)
  return (offset) => {
    let low = 0
    let high = feeds.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((feeds[middle] as number) < offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}
