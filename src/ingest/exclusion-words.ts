/** Words for the exclusions of a draft: short, and found in one place only. */
import type { ExclusionReason } from '../model/annotation.ts'
import { squeeze } from '../text/squeeze.ts'
import type { SourceBlock } from './blocks.ts'
import type { ExcludedNumber } from './find-targets.ts'

export interface DraftExclusion {
  text: string
  reason: ExclusionReason
}

const SHORTEST_CONTEXT = 4
const LONGEST_CONTEXT = 30

/** An exclusion for every number that no rule excludes. The words stay inside the line of the number. */
export function draftExclusions(
  source: string,
  blocks: SourceBlock[],
  numbers: ExcludedNumber[],
): DraftExclusion[] {
  const all = squeeze(source).text
  return numbers
    .filter(({ byForm }) => !byForm)
    .map((number) => ({ text: unmistakable(source, all, blocks, number), reason: number.reason }))
}

function unmistakable(
  source: string,
  all: string,
  blocks: SourceBlock[],
  { start, end }: ExcludedNumber,
): string {
  const block = blocks.find((b) => b.start <= start && end <= b.end) ?? { start, end }
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  const lineEnd = source.indexOf('\n', end)
  // The words are looked up as they stand in the source: they must not run over its line breaks.
  const from = Math.max(block.start, lineStart)
  const to = Math.min(block.end, lineEnd < 0 ? source.length : lineEnd)
  for (let context = SHORTEST_CONTEXT; ; context += 2) {
    const words = source.slice(Math.max(from, start - context), Math.min(to, end + context)).trim()
    const squeezed = squeeze(words).text
    const isUnique = all.indexOf(squeezed) === all.lastIndexOf(squeezed)
    // Words that stand in several places, cell for cell, stay mistakable: the editor decides.
    if (isUnique || context >= LONGEST_CONTEXT) return words
  }
}
