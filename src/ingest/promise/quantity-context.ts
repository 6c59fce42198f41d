/** What a rule may look at to judge a quantity: the words around it, what stands above it, and the time they speak of. */
import type { ExclusionReason } from '../../model/annotation.ts'
import type { Quantity } from '../../text/quantities.ts'
import type { Genre } from './genre.ts'
import type { Tense } from './tense.ts'
import { clauseAround, sentenceAround } from './text-pieces.ts'

/** All words are width-folded, furniture blanked, line breaks of the page undone. */
export interface QuantityContext {
  quantity: Quantity
  /** The number words alone. */
  number: string
  script: 'arabic' | 'chinese'
  /** The ledger's rule for the number, if its form alone excludes it. */
  form: ExclusionReason | null
  /** The clause (between commas) around the number, and its parts before and behind the quantity. */
  clause: string
  before: string
  /** Like `before`, with the words that bound the number (`不低于`). */
  beforeNumber: string
  after: string
  sentence: string
  /** The clause without asides (去年为110个) that are not about the number itself. */
  own: string
  /** The sentence without its asides; for a number in an aside, the aside. */
  near: string
  /** Words of the aside in which the number stands, from its bracket on; '' outside brackets. */
  aside: string
  /** Of the sentence. */
  sentenceBefore: string
  sentenceAfter: string
  /** Words of the headings above, outermost first. */
  headings: readonly string[]
  tense: Tense
  genre: Genre
  /** The sentences of its section report what was done. */
  inReport: boolean
  /** The year the document speaks from; null if unknown. */
  speaksFrom: number | null
  /** Under a table of requested changes. */
  inFeedback: boolean
}

/** What the caller knows of the place of a quantity. */
export type Place = Pick<
  QuantityContext,
  'headings' | 'tense' | 'genre' | 'inReport' | 'inFeedback' | 'form' | 'speaksFrom'
>

export function contextOf(folded: string, quantity: Quantity, place: Place): QuantityContext {
  const { start, end, numberStart, numberEnd } = quantity
  const [from, to] = clauseAround(folded, numberStart)
  const [first, last] = sentenceAround(folded, numberStart)
  const number = folded.slice(numberStart, numberEnd)
  const aside = asideBefore(folded.slice(first, numberStart))
  const sentence = folded.slice(first, last)
  return {
    ...place,
    quantity,
    number,
    script: /[\d%]|^翻|倍|分之|^一半/.test(number) ? 'arabic' : 'chinese',
    clause: folded.slice(from, to),
    own: aside ? folded.slice(from, to) : withoutAsides(folded.slice(from, to), numberStart - from),
    before: folded.slice(Math.min(from, start), start),
    beforeNumber: folded.slice(from, numberStart),
    after: folded.slice(end, Math.max(end, to)),
    sentence,
    near: aside || sentence.replace(/[(][^()]*[)]/g, ''),
    aside,
    sentenceBefore: folded.slice(Math.min(first, start), start),
    sentenceAfter: folded.slice(end, Math.max(end, last)),
  }
}

/** What follows the bracket that is open at the end of the words. */
function asideBefore(words: string): string {
  const open = words.lastIndexOf('(')
  if (open < 0 || words.indexOf(')', open) >= 0) return ''
  return words.slice(open + 1)
}

/** Without what stands in brackets or, behind `offset`, behind a dash. */
function withoutAsides(clause: string, offset: number): string {
  const dash = clause.indexOf('——', offset)
  const words = dash < 0 ? clause : clause.slice(0, dash)
  return words.replace(/[(][^()]*(?:[)]|$)/g, '')
}
