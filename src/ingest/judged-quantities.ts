/** Every quantity of a text with the headings above it and the verdict whether it is promised. */
import type { ExclusionReason } from '../model/annotation.ts'
import { foldWidth } from '../text/fold.ts'
import { findNumbers } from '../text/numbers.ts'
import { findQuantities, type Quantity } from '../text/quantities.ts'
import type { SourceBlock } from './blocks.ts'
import { notPromised } from './commitment.ts'

export interface JudgedQuantity {
  quantity: Quantity
  /** Null for a promise. */
  reason: ExclusionReason | null
  /** Words of the headings above it, outermost first. */
  headings: string[]
}

const FEEDBACK = /反馈情况|意见采纳|修改建议|意见汇总/

/** Quantities in text order. `year` is the year the document speaks from. */
export function judgeQuantities(
  text: string,
  blocks: SourceBlock[],
  year: number | null,
): JudgedQuantity[] {
  const folded = foldWidth(text)
  const numbers = findNumbers(text)
  const headingsAt = headingPaths(text, blocks)
  return findQuantities(text).map((quantity) => {
    const { numberStart, numberEnd } = quantity
    const number = numbers.find(({ start, end }) => start >= numberStart && end <= numberEnd)
    const headings = headingsAt(numberStart)
    const inFeedback = headings.some((heading) => FEEDBACK.test(heading))
    const isArabic = /[\d%]|^翻|倍/.test(folded.slice(numberStart, numberEnd))
    const around = { folded, year, headings, inFeedback }
    const script = isArabic ? 'arabic' : 'chinese'
    return {
      quantity,
      headings,
      reason: notPromised(quantity, number?.rule ?? null, script, around),
    }
  })
}

/** The headings above an offset, outermost first, its own heading included. */
function headingPaths(text: string, blocks: SourceBlock[]): (offset: number) => string[] {
  const paths: { start: number; path: string[] }[] = []
  let open: SourceBlock[] = []
  for (const block of blocks) {
    if (block.kind !== 'heading') continue
    open = [...open.filter(({ level }) => level < block.level), block]
    paths.push({ start: block.start, path: open.map(({ start, end }) => text.slice(start, end)) })
  }
  return (offset) => paths.findLast(({ start }) => start <= offset)?.path ?? []
}
