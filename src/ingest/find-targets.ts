/** Finds the targets of a source: promised quantities with everything that their words tell about them. */
import type { ExclusionReason } from '../model/annotation.ts'
import type { Comparator, Due, TargetKind, Tier } from '../model/target.ts'
import { foldWidth } from '../text/fold.ts'
import { findNumbers } from '../text/numbers.ts'
import type { Quantity } from '../text/quantities.ts'
import type { SourceBlock, Stretch } from './blocks.ts'
import { deadlineReader, type TimeFrame } from './deadlines.ts'
import { type Flow, flowBlocks, toSource } from './flow.ts'
import { judgeQuantities } from './judged-quantities.ts'
import { kindOf, referenceOf, sentenceOf, tierOf } from './target-fields.ts'
import { targetWords } from './target-words.ts'
import { topicOf } from './topic.ts'

/** A target as ingest proposes it. UTF-16 offsets into the source, end-exclusive. */
export interface FoundTarget {
  start: number
  end: number
  numberStart: number
  numberEnd: number
  /** A guess at the name of what is measured. */
  indicator: string
  topic: string
  kind: TargetKind
  comparator: Comparator
  /** Signed for growth. */
  value: number | [number, number]
  unit: string
  tier: Tier | null
  reference: string | null
  due: Due
}

/** A number that is no target, and why. */
export interface ExcludedNumber {
  start: number
  end: number
  reason: ExclusionReason
  /** The form of the number decides, no editor has to. */
  byForm: boolean
}

export interface FoundNumbers {
  targets: FoundTarget[]
  excluded: ExcludedNumber[]
}

/** `source` has its furniture blanked out. */
export function findTargets(
  source: string,
  sourceBlocks: SourceBlock[],
  clauses: Stretch[],
  frame: TimeFrame,
): FoundNumbers {
  const flow = flowBlocks(source, sourceBlocks)
  const { targets: found, reasons } = findInFlow(flow, frame)
  for (const target of found) {
    const number = toSource(flow, target.numberStart, target.numberEnd)
    Object.assign(target, toSource(flow, target.start, target.end))
    target.numberStart = number.start
    target.numberEnd = number.end
  }
  const targets = found.filter((target) => !clauses.some((clause) => isInside(target, clause)))
  keepApart(targets, clauses)
  const reasonAt = (start: number) =>
    reasons.find(
      (r) => start >= (flow.offsets[r.start] ?? 0) && start <= (flow.offsets[r.end - 1] ?? 0),
    )?.reason
  const excluded = findNumbers(source)
    .filter((n) => !targets.some((t) => n.start >= t.numberStart && n.end <= t.numberEnd))
    .map(({ start, end, rule }) => ({
      start,
      end,
      reason: rule ?? reasonAt(start) ?? ('not-a-quantity' as const),
      byForm: rule !== null,
    }))
  return { targets, excluded }
}

function isInside(target: FoundTarget, clause: Stretch): boolean {
  return target.numberStart >= clause.start && target.numberEnd <= clause.end
}

/** Words of targets may nest but not cross each other or a clause: what comes later gives way. */
function keepApart(targets: FoundTarget[], clauses: Stretch[]): void {
  for (const [index, target] of targets.entries()) {
    for (const { start, end } of clauses) {
      if (target.start < end && end <= target.numberStart) target.start = end
      if (target.end > start && start >= target.numberEnd) target.end = start
    }
    const previous = targets[index - 1]
    if (!previous || previous.start === target.start || previous.end <= target.start) continue
    if (previous.end <= target.numberStart) target.start = previous.end
    else previous.end = target.start = Math.max(previous.numberEnd, target.start)
  }
}

interface FlowNumbers {
  targets: FoundTarget[]
  /** Why quantities are no targets; offsets of their numbers in the flow. */
  reasons: { start: number; end: number; reason: ExclusionReason }[]
}

/** Reasons that concern the size or the name of another thing, inside the words of whose target they stand. */
const INSIDE_WORDS = new Set<ExclusionReason | null>(['specification', 'policy-label'])

function findInFlow({ text, blocks }: Flow, frame: TimeFrame): FlowNumbers {
  const folded = foldWidth(text)
  const judged = judgeQuantities(text, blocks, frame.year)
  const dueAt = deadlineReader(text, blocks, frame)
  const targets: FoundTarget[] = []
  const reasons: FlowNumbers['reasons'] = []
  // 其中10亿元以上项目20个: the 10亿元 does not part the words of the target.
  const open = judged.filter(({ reason }) => !INSIDE_WORDS.has(reason))
  for (const { quantity, reason, headings } of judged) {
    if (reason !== null) {
      reasons.push({ start: quantity.numberStart, end: quantity.numberEnd, reason })
      continue
    }
    const index = open.findIndex((other) => other.quantity === quantity)
    const neighbours = [open[index - 1]?.quantity, open[index + 1]?.quantity] as const
    const words = targetWords(folded, quantity, ...neighbours)
    const due = dueAt(quantity.numberStart)
    targets.push(describe(folded, quantity, words, targets.at(-1), headings, due))
  }
  joinSharedWords(folded, targets)
  return { targets, reasons }
}

function describe(
  folded: string,
  quantity: Quantity,
  words: { start: number; end: number; noun: string },
  previous: FoundTarget | undefined,
  headings: string[],
  due: Due,
): FoundTarget {
  const kind = kindOf(folded, quantity)
  const sentence = sentenceOf(folded, quantity)
  const isContinued = words.noun === '' && previous !== undefined && words.start - previous.end < 40
  const base = isContinued ? previous.indicator.replace(/增速$/, '') : words.noun
  const name = base || headings.at(-1) || sentence.slice(0, 20)
  return {
    start: words.start,
    end: words.end,
    numberStart: quantity.numberStart,
    numberEnd: quantity.numberEnd,
    indicator:
      kind === 'growth' && !/(?:增速|增长率|增幅|降幅|涨幅)$/.test(name) ? `${name}增速` : name,
    topic: isContinued
      ? previous.topic
      : topicOf(folded.slice(words.start, words.end), sentence, headings),
    kind,
    comparator: quantity.comparator,
    value: quantity.value,
    unit: quantity.unit,
    tier: tierOf(folded, quantity),
    reference: kind === 'relative' ? referenceOf(folded, quantity) : null,
    due,
  }
}

/** 分别达到98%和99%以上: both targets stand over the same words. */
function joinSharedWords(folded: string, targets: FoundTarget[]): void {
  for (const [index, target] of targets.entries()) {
    const next = targets[index + 1]
    if (!next || !/分别/.test(folded.slice(target.start, target.numberStart))) continue
    if (!/^\s*[、和及与]\s*$/.test(folded.slice(target.end, next.numberStart))) continue
    target.end = next.end
    next.start = target.start
    next.indicator = target.indicator
    next.kind = target.kind
    next.topic = target.topic
  }
}
