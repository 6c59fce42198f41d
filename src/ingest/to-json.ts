/** The reading of a source as the JSON object that `ingest --json` prints (design.md §5). */

import { codePointOffsets } from '../text/line-column.ts'
import { findNumbers } from '../text/numbers.ts'
import { sha256 } from './digest.ts'
import type { SourceReading } from './read-source.ts'

/** Offsets count Unicode code points of the decoded source, end-exclusive. Lists are in text order. */
export function readingToJson(reading: SourceReading, file: string, bytes: Uint8Array): object {
  const { text, facts } = reading
  const { toCodePoints } = codePointOffsets(text)
  const place = ({ start, end }: { start: number; end: number }) => ({
    start: toCodePoints(start),
    end: toCodePoints(end),
  })
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return {
    source: {
      file,
      sha256: sha256(bytes),
      title: facts.title,
      subtitle: facts.subtitle,
      issuer: facts.issuer,
      publisher: facts.publisher,
      published: facts.published,
      kind: facts.kind,
      horizon: facts.horizon,
    },
    headings: reading.blocks
      .filter(({ kind }) => kind === 'heading')
      .map((block) => ({ level: block.level, text: words(block), ...place(block) })),
    targets: reading.targets.map((target) => ({
      quote: words(target),
      ...place(target),
      numberStart: toCodePoints(target.numberStart),
      numberEnd: toCodePoints(target.numberEnd),
      indicator: target.indicator,
      kind: target.kind,
      comparator: target.comparator,
      value: target.value,
      unit: target.unit,
      tier: target.tier,
      due: target.due.date,
      dueBasis: target.due.basis,
      topic: target.topic,
    })),
    responsibilities: reading.clauses.flatMap((clause) =>
      clause.entries.map((entry) => ({
        measure: measureOf(reading, clause.start),
        role: entry.role,
        name: entry.name,
        ...place(entry),
      })),
    ),
    excluded: [
      ...reading.excluded.map((number) => ({ ...number, reason: number.reason as string })),
      ...furnitureNumbers(reading),
    ]
      .sort((a, b) => a.start - b.start)
      .map((number) => ({ text: words(number), ...place(number), reason: number.reason })),
    omitted: reading.omitted.map((stretch) => ({ ...place(stretch), reason: stretch.reason })),
  }
}

/** The words of the measure that a clause closes: its heading, or the heading above it; null if there is none. */
function measureOf({ text, blocks, measures }: SourceReading, offset: number): string | null {
  const inside = measures.findLast(
    ({ first, last }) => (blocks[first]?.start ?? 0) <= offset && offset < (blocks[last]?.end ?? 0),
  )
  const heading = inside
    ? blocks.slice(0, inside.first + 1).findLast(({ kind }) => kind === 'heading')
    : blocks.findLast(({ kind, start }) => kind === 'heading' && start <= offset)
  return heading ? text.slice(heading.start, heading.end).replace(/\s*\n\s*/g, '') : null
}

/** Numbers in what the document leaves out. */
function furnitureNumbers({ text, omitted }: SourceReading) {
  return findNumbers(text)
    .filter(({ start, end }) => omitted.some((o) => start >= o.start && end <= o.end))
    .map(({ start, end }) => ({ start, end, reason: 'furniture' }))
}
