/** What the source has instead of words that do not stand in it: the end of an error message, never a decision. */
import type { DocumentReading } from '../corpus/read-document.ts'
import { locate } from '../text/locate.ts'
import { type Likeness, nearMiss } from '../text/near-miss.ts'
import { excerpt, sourcePlace } from './problem-at.ts'

/** Longer words are shown by their beginning and end: nobody pastes them from a message. */
const LONGEST = 80

/**
 * “ The source has “…” (place), which differs in …: paste that.”, or where it says something like it, or nothing.
 * Begins with a blank.
 */
export function hintFrom(reading: DocumentReading, words: string): string {
  const near = nearMiss(reading.source, words)
  if (near)
    return ` The source has “${excerpt(near.text, LONGEST)}” (${sourcePlace(reading, near.start)}), which differs in ${listed(near.differs)}: paste that.`
  const found = locate(reading.source, words)
  if (found.kind !== 'missing' || !found.nearest) return ''
  const { text, start } = found.nearest
  return ` The source says “${excerpt(text)}” (${sourcePlace(reading, start)}).`
}

/** `a`, `a and b`, `a, b, and c`. */
export function listed(likenesses: readonly Likeness[]): string {
  return new Intl.ListFormat('en').format(likenesses)
}
