/** Words for the exclusions of a draft: short, and found in one place only. */
import type { ExclusionReason } from '../../model/annotation.ts'
import { lastAtOrBefore } from '../../text/sorted.ts'
import type { ExcludedNumber } from '../promise/find-targets.ts'
import type { SourceBlock } from '../structure/blocks.ts'
import type { Stretch } from '../structure/stretches.ts'
import { exclusionQuestion, reasonWords, undecidedField } from './review-words.ts'

export interface DraftExclusion {
  text: string
  reason: ExclusionReason
  undecided?: string
}

/** An exclusion as it is written, and the comment behind it. */
export interface ExplainedExclusion {
  record: DraftExclusion
  comment: string
}

const SHORTEST_CONTEXT = 4
const LONGEST_CONTEXT = 30

/** An exclusion for every number that no rule excludes by form. The words stay inside the line of the number. */
export function draftExclusions(
  source: string,
  blocks: readonly SourceBlock[],
  numbers: readonly ExcludedNumber[],
): ExplainedExclusion[] {
  const isUnique = uniqueness(source)
  const starts = blocks.map(({ start }) => start)
  const written = new Map<string, ExplainedExclusion>()
  for (const number of numbers) {
    if (number.byForm) continue
    const text = unmistakable(source, isUnique, blockAround(blocks, starts, number), number)
    // Words that stand in several places exclude all of them.
    if (written.has(text)) continue
    const record = { text, reason: number.reason, ...undecidedField(exclusionQuestion(number)) }
    written.set(text, { record, comment: reasonWords(number) })
  }
  return [...written.values()]
}

function unmistakable(
  source: string,
  isUnique: (from: number, to: number) => boolean,
  block: Stretch,
  { start, end }: Stretch,
): string {
  // The words are looked up as they stand in the source: they must not run over its line breaks.
  const first = Math.max(block.start, start - LONGEST_CONTEXT)
  const last = Math.min(block.end, end + LONGEST_CONTEXT)
  const lineStart =
    first + (source.slice(first, start).search(/[\n\r\u2028\u2029][^\n\r\u2028\u2029]*$/) + 1)
  const lineBreak = source.slice(end, last).search(/[\n\r\u2028\u2029]/)
  const lineEnd = lineBreak < 0 ? last : end + lineBreak
  for (let context = SHORTEST_CONTEXT; ; context += 2) {
    const from = wholeCharacter(source, Math.max(lineStart, start - context), -1)
    const to = wholeCharacter(source, Math.min(lineEnd, end + context), 1)
    const words = source.slice(from, to).trim()
    // Words that stand in several places, cell for cell, stay mistakable: the editor decides.
    if (context >= LONGEST_CONTEXT || isUnique(from, to)) return words
  }
}

/** The block that holds the number, else the number itself. */
function blockAround(
  blocks: readonly SourceBlock[],
  starts: readonly number[],
  { start, end }: Stretch,
): Stretch {
  const block = blocks[lastAtOrBefore(starts, start)]
  return block && block.start <= start && end <= block.end ? block : { start, end }
}

/** An offset that cuts no surrogate pair in two: moved by `step` if it would. */
function wholeCharacter(text: string, offset: number, step: 1 | -1): number {
  const isInside = isSurrogate(text, offset - 1, 0xd800) && isSurrogate(text, offset, 0xdc00)
  return isInside ? offset + step : offset
}

function isSurrogate(text: string, at: number, first: number): boolean {
  const code = text.charCodeAt(at)
  return code >= first && code < first + 0x400
}

const GRAM = 5
const BUCKETS = 1 << 21

/**
 * Whether a stretch certainly stands in the text once: some run of characters in it has a hash that no other run has.
 * Linear in the text; it may say no of words that are unique after all, which only makes them longer.
 */
function uniqueness(text: string): (from: number, to: number) => boolean {
  const counts = new Uint8Array(BUCKETS)
  const bucket = (at: number) => {
    let hash = 0
    for (let index = at; index < at + GRAM; index += 1)
      hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0
    return (Math.imul(hash, 0x9e3779b1) >>> 11) & (BUCKETS - 1)
  }
  for (let at = 0; at + GRAM <= text.length; at += 1) {
    const index = bucket(at)
    if ((counts[index] as number) < 2) counts[index] = (counts[index] as number) + 1
  }
  return (from, to) => {
    for (let at = from; at + GRAM <= to; at += 1) if (counts[bucket(at)] === 1) return true
    return false
  }
}
