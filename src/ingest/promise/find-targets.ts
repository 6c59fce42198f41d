/** Finds the targets of a source: promised quantities with everything that their words tell about them. */
import type { ExclusionReason } from '../../model/annotation.ts'
import type { Comparator, Due, TargetKind, Tier } from '../../model/target.ts'
import { foldWidth } from '../../text/fold.ts'
import { findNumbers } from '../../text/numbers.ts'
import type { Quantity } from '../../text/quantities.ts'
import { lastAtOrBefore } from '../../text/sorted.ts'
import type { SourceBlock } from '../structure/blocks.ts'
import { type Flow, flowBlocks, toSource } from '../structure/flow.ts'
import { insideAny, type Stretch } from '../structure/stretches.ts'
import { cellReader } from '../structure/table-cells.ts'
import { allotmentReader } from './allotments.ts'
import { cellTarget } from './cell-target.ts'
import { deadlineReader } from './deadlines.ts'
import {
  type DocumentFrame,
  type JudgedQuantity,
  judgeQuantities,
  type TableReaders,
} from './judged-quantities.ts'
import type { Confidence } from './rule.ts'
import type { TimeFrame } from './section-deadlines.ts'
import { kindOf, nameOfHeading, referenceOf, sentenceOf, tierOf } from './target-fields.ts'
import { targetWords } from './target-words.ts'
import { withFullStops } from './text-pieces.ts'
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
  /** Of a number in a table: the unit that stands in a head of the table instead of with the number, else ''. */
  unitInHead: string
  tier: Tier | null
  reference: string | null
  due: Due
  /** The sign by which it was taken for a promise (promise/evidence.ts), and how sure that is. */
  rule: string
  confidence: Confidence
}

/** A number that is no target, and why. */
export interface ExcludedNumber {
  start: number
  end: number
  reason: ExclusionReason
  /** The form of the number decides, no editor has to. */
  byForm: boolean
  /** The rule that excluded it (promise/judge.ts), and how sure that is. */
  rule: string
  confidence: Confidence
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
  frame: TimeFrame & DocumentFrame,
): FoundNumbers {
  const flow = flowBlocks(source, sourceBlocks)
  const cellAt = cellReader(source, sourceBlocks)
  const allottedAt = allotmentReader(foldWidth(source))
  const inSource = (offset: number) => toSource(flow, offset, offset + 1).start
  const { targets: found, verdicts } = findInFlow(flow, frame, {
    cellAt: (offset) => cellAt(inSource(offset)),
    allottedAt: (offset) => allottedAt(inSource(offset)),
  })
  for (const target of found) {
    const number = toSource(flow, target.numberStart, target.numberEnd)
    Object.assign(target, toSource(flow, target.start, target.end))
    target.numberStart = number.start
    target.numberEnd = number.end
  }
  const isInClause = insideAny(clauses)
  const targets = found.filter(({ numberStart, numberEnd }) => !isInClause(numberStart, numberEnd))
  keepApart(targets, clauses)
  return { targets, excluded: excludedNumbers(source, flow, targets, verdicts) }
}

/** All numbers of the source that are no targets. What no quantity holds counts nothing. */
function excludedNumbers(
  source: string,
  flow: Flow,
  targets: FoundTarget[],
  verdicts: JudgedQuantity[],
): ExcludedNumber[] {
  const numbersOf = targets.map(({ numberStart, numberEnd }) => ({
    start: numberStart,
    end: numberEnd,
  }))
  const isTarget = insideAny(numbersOf)
  const placed = verdicts.map(({ quantity, reason, rule, confidence }) => {
    const { start, end } = toSource(flow, quantity.numberStart, quantity.numberEnd)
    return { start, end, reason, rule, confidence }
  })
  const starts = placed.map(({ start }) => start)
  // A text that flows as it stands has been read: its numbers are remembered.
  const readBefore = flow.text === `${source}\n` ? flow.text : source
  return findNumbers(readBefore)
    .filter(({ start, end }) => !isTarget(start, end))
    .map(({ start, end, rule }) => {
      const near = placed[lastAtOrBefore(starts, start)]
      const verdict = near !== undefined && start < near.end ? near : undefined
      if (rule !== null)
        return { start, end, reason: rule, byForm: true, rule: 'form', confidence: 'high' }
      return {
        start,
        end,
        reason: verdict?.reason ?? 'not-a-quantity',
        byForm: false,
        rule: verdict?.reason ? verdict.rule : 'no-quantity',
        confidence: verdict?.reason ? verdict.confidence : 'medium',
      }
    })
}

/** Words of targets may nest but not cross each other or a clause: what comes later gives way. */
function keepApart(targets: FoundTarget[], clauses: Stretch[]): void {
  const starts = clauses.map(({ start }) => start)
  for (const [index, target] of targets.entries()) {
    const near = lastAtOrBefore(starts, target.numberStart)
    const before = clauses[near]
    const behind = clauses[near + 1]
    if (before && target.start < before.end) target.start = before.end
    if (behind && target.end > behind.start) target.end = behind.start
    const previous = targets[index - 1]
    if (!previous || previous.start === target.start || previous.end <= target.start) continue
    if (previous.end <= target.numberStart) target.start = previous.end
    else previous.end = target.start = Math.max(previous.numberEnd, target.start)
  }
}

interface FlowNumbers {
  targets: FoundTarget[]
  /** What was decided about each quantity; offsets in the flow. */
  verdicts: JudgedQuantity[]
}

/** Reasons that concern the size or the name of another thing, inside the words of whose target they stand. */
const INSIDE_WORDS = new Set<ExclusionReason | null>(['specification', 'policy-label'])

function findInFlow(
  { text, blocks }: Flow,
  frame: TimeFrame & DocumentFrame,
  tables: TableReaders,
): FlowNumbers {
  const folded = withFullStops(foldWidth(text))
  const verdicts = judgeQuantities(text, folded, blocks, frame, tables)
  const dueAt = deadlineReader(text, folded, blocks, frame)
  const targets: FoundTarget[] = []
  // 其中10亿元以上项目20个: the 10亿元 does not part the words of the target.
  const open = verdicts.filter(({ reason }) => !INSIDE_WORDS.has(reason))
  for (const [index, { quantity, reason, headings, table, rule, confidence }] of open.entries()) {
    if (reason !== null) continue
    if (table) {
      targets.push({
        ...cellTarget(quantity, table, headings),
        due: table.due ?? dueAt(quantity.numberStart),
        rule,
        confidence,
      })
      continue
    }
    const neighbours = [open[index - 1]?.quantity, open[index + 1]?.quantity] as const
    const words = targetWords(folded, quantity, ...neighbours)
    const due = dueAt(quantity.numberStart)
    const fields = describe(folded, quantity, words, targets.at(-1), headings)
    targets.push({ ...fields, due, rule, confidence })
  }
  joinSharedWords(folded, targets)
  return { targets, verdicts }
}

function describe(
  folded: string,
  quantity: Quantity,
  words: { start: number; end: number; noun: string },
  previous: FoundTarget | undefined,
  headings: string[],
): Omit<FoundTarget, 'due' | 'rule' | 'confidence'> {
  const kind = kindOf(folded, quantity)
  const sentence = sentenceOf(folded, quantity)
  const isContinued = words.noun === '' && previous !== undefined && words.start - previous.end < 40
  const base = isContinued ? previous.indicator.replace(/增速$/, '') : words.noun
  const name = base || nameOfHeading(headings.at(-1) ?? '') || sentence.slice(0, 20)
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
    unitInHead: '',
    tier: tierOf(folded, quantity),
    reference: kind === 'relative' ? referenceOf(folded, quantity) : null,
  }
}

/** 分别达到98%和99%以上: both targets stand over the same words. */
function joinSharedWords(folded: string, targets: FoundTarget[]): void {
  for (const [index, target] of targets.entries()) {
    const next = targets[index + 1]
    if (!next || !/分别/.test(folded.slice(target.start, target.numberStart))) continue
    if (!/^\s*[、和及与]\s*$/.test(folded.slice(target.end, next.numberStart))) continue
    for (const shared of targets.slice(0, index + 1))
      if (shared.start === target.start) shared.end = next.end
    next.start = target.start
    next.indicator = target.indicator
    next.kind = target.kind
    next.topic = target.topic
  }
}
