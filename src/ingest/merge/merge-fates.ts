/** Decides what becomes of each passage of an editor's document, and of the components over its words. */
import type { Body } from '../../markdown/body.ts'
import type { LaidTarget } from '../draft/draft-findings.ts'
import { nthInWords } from '../draft/review-laws.ts'
import type { FoundTarget } from '../promise/find-targets.ts'
import type { Passage } from './merge-body.ts'
import { type FreeIds, targetsWithin } from './merge-fresh.ts'
import type { Dealt, Holding } from './merge-owners.ts'
import { type FittedSpan, type MovedSpan, movedSpans } from './merge-passage.ts'

/** A component whose words changed: `is` is empty when they are gone. */
export interface ChangedSpan {
  name: string
  id: string | null
  was: string
  is: string
  block: number
}

export interface MergedPassages {
  passages: Passage[]
  /** Components of changed and vanished passages whose words are not what they were. */
  changed: ChangedSpan[]
  /** Promises in the new words of passages that stay. */
  targets: LaidTarget[]
}

/** Passages in the order of the document. */
export function mergePassages(
  body: Body,
  { source, holdings }: Dealt,
  targets: readonly FoundTarget[],
  ids: FreeIds,
): MergedPassages {
  const merged: MergedPassages = { passages: [], changed: [], targets: [] }
  for (const holding of holdings) {
    if (holding.owner.kind !== 'block') continue
    const { block } = holding.owner
    const fate = fateOf(holding, source.text)
    const passage: Passage = { block, holding, fate, spans: [] }
    merged.passages.push(passage)
    if (fate === 'kept') continue
    const moved = movedSpans(body, block, holding, source)
    for (const { name, id, was, is } of moved)
      if (was !== is) merged.changed.push({ name, id, was, is, block })
    passage.spans = moved.filter(
      ({ name, was, is }) => is !== '' && (was === is || !NAMES.has(name)),
    )
    if (fate === 'changed')
      for (const { target, ...place } of targetsWithin(targets, source, holding)) {
        const laid = layNew(target, place, passage.spans as MovedSpan[], holding, source.text)
        if (laid === null) continue
        const id = ids.target()
        passage.spans = nested([...passage.spans, { name: 'Target', id, ...place }])
        merged.targets.push({ id, target, nth: laid })
      }
  }
  return merged
}

/** Components that say what their words are called: other words are called something else. */
const NAMES = new Set(['Term', 'Department'])

function fateOf({ old, next, from }: Holding, source: string): Passage['fate'] {
  if (next.length === 0) return 'gone'
  const isKept =
    next.length === old.length && from.every((at, index) => at === index) && source !== ''
  return isKept ? 'kept' : 'changed'
}

/** The place of a new target among equals in its words; null if it crosses a component or its words do not bear it out. */
function layNew(
  target: FoundTarget,
  { start, end }: { start: number; end: number },
  spans: readonly FittedSpan[],
  { next }: Holding,
  source: string,
): number | null {
  const fits = spans.every((span) => {
    const isApart = span.end <= start || end <= span.start
    // A number inside a target of the editor is that target's, changed.
    const isInside = span.start <= start && end <= span.end && !SINGLE.has(span.name)
    const isAround = start <= span.start && span.end <= end && span.name !== 'Clause'
    return isApart || isInside || (isAround && span.name !== 'Target')
  })
  if (!fits) return null
  const words = next.slice(start, end).map((at) => source[at])
  return nthInWords(target, words.join(''), -1)
}

const SINGLE = new Set(['Target', 'Clause', 'Department'])

/** Outer before inner, in text order. */
function nested(spans: readonly FittedSpan[]): FittedSpan[] {
  return spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
}
