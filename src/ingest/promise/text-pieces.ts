/** Cuts running text at its punctuation, around an offset: what belongs to a number stands in the same piece. */
import { ofLatest } from '../../text/of-latest.ts'
import { lastAtOrBefore } from '../../text/sorted.ts'

/** Official sentences end long before this; a text without punctuation must not make every look-up read all of it. */
const FARTHEST_CLAUSE = 240
const FARTHEST_SENTENCE = 800

/** [start, end) of the sentence around `offset`: up to the nearest 。;!? cell edge or line break on both sides. */
export function sentenceAround(folded: string, offset: number): [number, number] {
  return around(folded, stopsOf(folded).sentence, offset, FARTHEST_SENTENCE)
}

/** [start, end) of the clause around `offset`: commas and colons cut as well. */
export function clauseAround(folded: string, offset: number): [number, number] {
  return around(folded, stopsOf(folded).clause, offset, FARTHEST_CLAUSE)
}

/** False where neither side of `offset` has an end of a clause or a sentence within reach: rows of data. */
export function isProse(folded: string, offset: number): boolean {
  const [start, end] = sentenceAround(folded, offset)
  if (end - start >= 2 * FARTHEST_SENTENCE) return false
  const [from, to] = clauseAround(folded, offset)
  return to - from < 2 * FARTHEST_CLAUSE
}

function around(
  folded: string,
  stops: readonly number[],
  offset: number,
  farthest: number,
): [number, number] {
  const before = lastAtOrBefore(stops, offset - 1)
  const start = Math.max((stops[before] ?? -1) + 1, offset - farthest, 0)
  const end = Math.min(stops[before + 1] ?? folded.length, offset + farthest, folded.length)
  return [start, end]
}

interface Stops {
  sentence: number[]
  clause: number[]
}

// A document is read number by number: the places of its punctuation are looked up once.
const stopsOf = ofLatest((folded): Stops => {
  const sentence: number[] = []
  const clause: number[] = []
  for (const { 0: char, index } of folded.matchAll(/[。;；!！?？\n\t,，:：]/g)) {
    if (!',，:：'.includes(char)) sentence.push(index)
    // A comma between digits belongs to the number: 1,234.
    const near = folded.slice(Math.max(0, index - 1), index + 5)
    if (char !== ',' || !/\d,\d{3}(?!\d)/.test(near)) clause.push(index)
  }
  return { sentence, clause }
})

/** A point behind Chinese words that ends a sentence: some sites type all punctuation in ASCII. */
const POINT =
  /(?<=[\p{Script=Han}%)”"])(?<!(?:^|\n)\s*[一二三四五六七八九十]{1,3})\.(?=\s*(?:[\p{Script=Han}“"(●]|\n|$))/gu

/** A folded text whose points that end sentences are full stops, character for character. */
export function withFullStops(folded: string): string {
  return folded.replace(POINT, '。')
}
