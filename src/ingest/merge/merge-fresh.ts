/** Drafts the stretches of a changed source that no passage of the editor's document continues. */
import type { DraftBlock } from '../../markdown/write.ts'
import type { ResponsibilityClause } from '../../text/responsibility-clause.ts'
import type { Squeezed } from '../../text/squeeze.ts'
import { type LaidFindings, type LaidTarget, layFindings } from '../draft/draft-findings.ts'
import type { OmittedStretch } from '../page/furniture.ts'
import type { FoundTarget } from '../promise/find-targets.ts'
import type { SourceReading } from '../read-source.ts'
import type { SourceBlock, Stretch } from '../structure/blocks.ts'
import type { FoundMeasure } from '../structure/measures.ts'
import { beginningIn, isWithin, overlapping } from '../structure/stretches.ts'
import type { Dealt, NewStretch } from './merge-owners.ts'

/** Ids that a document does not use yet. */
export interface FreeIds {
  target(): string
  measure(): string
}

/** `taken`: ids of all records. Measures and targets are counted on. */
export function freeIds(taken: ReadonlySet<string>): FreeIds {
  const counter = (prefix: string) => {
    let number = 0
    return () => {
      do number += 1
      while (taken.has(`${prefix}${number}`))
      return `${prefix}${number}`
    }
  }
  return { target: counter('t'), measure: counter('m') }
}

export interface FreshDraft {
  /** Index of the holding that it stands behind; -1 at the beginning. */
  after: number
  blocks: DraftBlock[]
  findings: LaidFindings
  /** The part of the reading that it drafts. */
  reading: SourceReading
  omitted: OmittedStretch[]
  /** UTF-16 offsets in the new source. */
  place: Stretch
}

/**
 * A draft for each stretch; one that is all furniture has no blocks. `isInMeasure` tells of a stretch, by its `after`,
 * whether a measure of the document goes on behind it: measures do not nest in one another.
 */
export function draftFresh(
  reading: SourceReading,
  { source, fresh }: Pick<Dealt, 'source' | 'fresh'>,
  departments: ReadonlyMap<string, string>,
  ids: FreeIds,
  isInMeasure: (after: number) => boolean,
): FreshDraft[] {
  return fresh.map((stretch) => {
    const place = placeOf(source, stretch)
    const whole = isInMeasure(stretch.after) ? { ...reading, measures: [] } : reading
    const part = partOf(whole, place, ids)
    const targetIds = part.targets.map(() => ids.target())
    const findings = layFindings(part, departments, (index) => targetIds[index] as string)
    const { blocks } = findings
    return { after: stretch.after, blocks, findings, reading: part, omitted: part.omitted, place }
  })
}

/** Where a squeezed stretch stands in the source. */
export function placeOf(
  { offsets }: Squeezed,
  { start, end }: Pick<NewStretch, 'start' | 'end'>,
): Stretch {
  return { start: offsets[start] as number, end: (offsets[end - 1] as number) + 1 }
}

/** The reading of one stretch of the source; offsets stay those of the whole. */
function partOf(reading: SourceReading, place: Stretch, ids: FreeIds): SourceReading {
  const inside = <T extends Stretch>(found: readonly T[]) =>
    found.filter((one) => isWithin(one, place))
  const first = reading.blocks.findIndex(({ end }) => end > place.start)
  const blocks = (first < 0 ? [] : reading.blocks.slice(first)).flatMap((block) =>
    block.start < place.end ? clipped(block, place) : [],
  )
  const omitted = overlapping(reading.omitted, place.start, place.end).map((stretch) => ({
    ...stretch,
    start: Math.max(stretch.start, place.start),
    end: Math.min(stretch.end, place.end),
  }))
  return {
    ...reading,
    blocks,
    omitted,
    clauses: inside<ResponsibilityClause>(reading.clauses),
    targets: inside<FoundTarget>(reading.targets),
    excluded: inside(reading.excluded),
    measures: wholeMeasures(reading, place, first, ids),
  }
}

/** The part of a block inside a place; a row that loses cells is a paragraph. */
function clipped(block: SourceBlock, place: Stretch): SourceBlock[] {
  if (isWithin(block, place)) return [block]
  const { cells: _cells, table: _table, ...rest } = block
  const start = Math.max(block.start, place.start)
  const end = Math.min(block.end, place.end)
  return [{ ...rest, kind: block.kind === 'row' ? 'paragraph' : block.kind, start, end }]
}

/** The measures that stand in a place with all their blocks, under ids of their own. */
function wholeMeasures(
  { blocks, measures }: SourceReading,
  place: Stretch,
  first: number,
  ids: FreeIds,
): FoundMeasure[] {
  const renamed = new Map<string, string>()
  return measures.flatMap((measure) => {
    const [head, tail] = [blocks[measure.first], blocks[measure.last]]
    if (!head || !tail || head.start < place.start || tail.end > place.end) return []
    const id = ids.measure()
    renamed.set(measure.id, id)
    const partOf = measure.partOf === null ? null : (renamed.get(measure.partOf) ?? null)
    return { ...measure, id, partOf, first: measure.first - first, last: measure.last - first }
  })
}

/** Targets of the machine whose number is new in a passage of the editor, and that cross none of the components there. */
export function targetsWithin(
  targets: readonly FoundTarget[],
  { offsets }: Squeezed,
  { next, from }: { next: readonly number[]; from: readonly number[] },
): { target: FoundTarget; start: number; end: number }[] {
  const first = offsets[next[0] ?? 0]
  const last = offsets[next.at(-1) ?? 0]
  if (first === undefined || last === undefined || next.length === 0) return []
  return beginningIn(targets, first, last + 1).flatMap((target) => {
    const inside = (at: number, start: number, end: number) => {
      const offset = offsets[next[at] as number] as number
      return offset >= start && offset < end
    }
    const own = next.flatMap((_, at) => (inside(at, target.start, target.end) ? [at] : []))
    const isNew = own.some(
      (at) => from[at] === -1 && inside(at, target.numberStart, target.numberEnd),
    )
    if (!isNew || target.end > last + 1) return []
    return [{ target, start: own[0] as number, end: (own.at(-1) as number) + 1 }]
  })
}

export type { LaidTarget }
