/** The reading of a source as the JSON object that `ingest --json` prints (design.md §5). */

import { codePointOffsets } from '../text/line-column.ts'
import { findNumbers } from '../text/numbers.ts'
import { sha256 } from './draft/digest.ts'
import type { FoundTarget } from './promise/find-targets.ts'
import type { SourceReading } from './read-source.ts'
import type { Stretch } from './structure/stretches.ts'

/** The page from which the text of a reading was taken: where its characters stand in it. */
export interface Page {
  /** The decoded page. */
  text: string
  /** `offsets[i]`: where character i of the reading begins in the page. */
  offsets: readonly number[]
}

/**
 * Offsets count Unicode code points of the decoded source, end-exclusive: of the page itself, tags included, for a text
 * that was taken from HTML. Lists are in text order.
 */
export function readingToJson(
  reading: SourceReading,
  file: string,
  bytes: Uint8Array,
  page: Page | null = null,
): object {
  const { facts } = reading
  const decoded = page?.text ?? reading.text
  const { toCodePoints } = codePointOffsets(decoded)
  const inSource = ({ start, end }: Stretch): Stretch =>
    page ? { start: page.offsets[start] ?? 0, end: endInPage(page, end) } : { start, end }
  const place = (stretch: Stretch) => {
    const { start, end } = inSource(stretch)
    return { start: toCodePoints(start), end: toCodePoints(end) }
  }
  const words = (stretch: Stretch) => {
    const { start, end } = inSource(stretch)
    return decoded.slice(start, end)
  }
  const numberOf = (target: FoundTarget) =>
    place({ start: target.numberStart, end: target.numberEnd })
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
      numberStart: numberOf(target).start,
      numberEnd: numberOf(target).end,
      indicator: target.indicator,
      kind: target.kind,
      comparator: target.comparator,
      value: target.value,
      unit: target.unit || target.unitInHead,
      tier: target.tier,
      due: target.due.date,
      dueBasis: target.due.basis,
      topic: target.topic,
    })),
    responsibilities: inOrder([...reading.clauses, ...reading.tableClauses]).flatMap((clause) =>
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

function inOrder<T extends Stretch>(stretches: T[]): T[] {
  return stretches.sort((a, b) => a.start - b.start)
}

/** Right behind the last character of a stretch that ends at `end`: an entity such as `&ldquo;` is one character. */
function endInPage({ text, offsets }: Page, end: number): number {
  const last = offsets[end - 1] ?? 0
  const entity = /^&[#\w]{1,32};/.exec(text.slice(last, last + 40))
  return last + (entity?.[0].length ?? 1)
}

/** The words of the measure that a clause closes: its heading or first words, or the heading above; null if there is none. */
function measureOf({ text, blocks, measures }: SourceReading, offset: number): string | null {
  const inside = measures.findLast(
    ({ first, last }) => (blocks[first]?.start ?? 0) <= offset && offset < (blocks[last]?.end ?? 0),
  )
  const opener = inside && blocks[inside.first]
  if (opener && (opener.kind === 'heading' || opener.number !== null))
    return firstWords(text.slice(opener.start, opener.end))
  const above = inside ? blocks.slice(0, inside.first + 1) : blocks
  const heading = above.findLast(({ kind, start }) => kind === 'heading' && start <= offset)
  return heading ? firstWords(text.slice(heading.start, heading.end)) : null
}

const LONGEST_FIRST_WORDS = 60

function firstWords(words: string): string {
  const joined = words.replace(/\s*\n\s*/g, '')
  const stop = joined.search(/[。;；]/)
  return joined.length <= LONGEST_FIRST_WORDS || stop < 0
    ? joined.slice(0, 200)
    : joined.slice(0, stop)
}

/** Numbers in what the document leaves out. */
function furnitureNumbers({ text, omitted }: SourceReading) {
  return findNumbers(text)
    .filter(({ start, end }) => omitted.some((o) => start >= o.start && end <= o.end))
    .map(({ start, end }) => ({ start, end, reason: 'furniture' }))
}
