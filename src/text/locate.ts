/** Finds words in a text. White space does not count, the width of characters does. Nothing here is fuzzy but the hints. */
import { foldWidth } from './fold.ts'
import { ofLatest } from './of-latest.ts'
import { type Squeezed, squeeze, withoutSpace } from './squeeze.ts'

/** A stretch of the searched text; UTF-16 offsets, end-exclusive. */
export interface Place {
  start: number
  end: number
}

/** Where words stand. `nearest` and `otherWidth` may only word an error, never decide anything. */
export type Location =
  | ({ kind: 'found' } & Place)
  | { kind: 'ambiguous'; places: Place[] }
  | {
      kind: 'missing'
      /** The stretch that looks most like the words. */
      nearest: (Place & { text: string }) | null
      /** The same words in the other width (`,` for `，`). */
      otherWidth: (Place & { text: string }) | null
    }

/**
 * Finds `needle` in `haystack` from offset `from` on, ignoring white space on both sides. Several places are
 * `ambiguous`; a blank needle is `missing`.
 */
export function locate(haystack: string, needle: string, from = 0): Location {
  const hay = squeeze(haystack, from)
  const words = squeeze(needle).text
  if (words === '') return { kind: 'missing', nearest: null, otherWidth: null }
  const places = placesOf(hay, hay.text, words)
  const [first] = places
  if (first && places.length === 1) return { kind: 'found', ...first }
  if (first) return { kind: 'ambiguous', places }
  const withText = (place: Place | undefined) =>
    place ? { ...place, text: haystack.slice(place.start, place.end) } : null
  const otherWidth = withText(placesOf(hay, foldWidth(hay.text), foldWidth(words))[0])
  return { kind: 'missing', nearest: otherWidth ?? withText(nearest(hay, words)), otherWidth }
}

/** True when `words` stand in `text`, white space aside; a blank stands nowhere. */
export function contains(text: string, words: string): boolean {
  const wanted = withoutSpace(words)
  return wanted !== '' && haystackOf(text).includes(wanted)
}

// A source is asked for the words of each of its records.
const haystackOf = ofLatest(withoutSpace)

function placesOf(hay: Squeezed, text: string, words: string): Place[] {
  const places: Place[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    places.push(placeOf(hay, at, words.length))
  return places
}

function placeOf(hay: Squeezed, at: number, length: number): Place {
  const last = Math.min(at + length, hay.offsets.length) - 1
  return { start: hay.offsets[at] as number, end: (hay.offsets[last] as number) + 1 }
}

const LEAST_LIKENESS = 0.5

/** The window of the words' length that shares most pairs of neighbouring characters with them, if at least half. */
function nearest(hay: Squeezed, words: string): Place | undefined {
  const wanted = pairsOf(words)
  if (wanted.size === 0 || hay.text.length === 0) return undefined
  const size = Math.min(words.length, hay.text.length)
  const present = new Map<string, number>()
  let shared = 0
  let best = { at: 0, shared: -1, same: 0 }
  const count = (at: number, step: 1 | -1) => {
    const pair = hay.text.slice(at, at + 2)
    if (pair.length < 2 || !wanted.has(pair)) return
    const now = (present.get(pair) ?? 0) + step
    present.set(pair, now)
    if (step === 1 && now === 1) shared += 1
    if (step === -1 && now === 0) shared -= 1
  }
  for (let at = 0; at < size - 1; at += 1) count(at, 1)
  for (let at = 0; at + size <= hay.text.length; at += 1) {
    if (shared >= best.shared) {
      // Windows that share as much differ in what stands at the same position.
      const same = sameAt(hay.text, at, words)
      if (shared > best.shared || same > best.same) best = { at, shared, same }
    }
    count(at, -1)
    count(at + size - 1, 1)
  }
  return best.shared >= wanted.size * LEAST_LIKENESS ? placeOf(hay, best.at, size) : undefined
}

function sameAt(text: string, at: number, words: string): number {
  let same = 0
  for (let index = 0; index < words.length; index += 1)
    if (text[at + index] === words[index]) same += 1
  return same
}

function pairsOf(words: string): Set<string> {
  const pairs = new Set<string>()
  for (let at = 0; at + 2 <= words.length; at += 1) pairs.add(words.slice(at, at + 2))
  return pairs
}
