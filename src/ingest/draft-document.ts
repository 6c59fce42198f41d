/** Turns the reading of a source into a draft of its document, for an editor to finish. */
import { writeDocument } from '../markdown/write.ts'
import { foldWidth } from '../text/fold.ts'
import { findQuantities } from '../text/quantities.ts'
import { type DraftSpan, draftBody } from './draft-body.ts'
import { type DraftIds, draftIds } from './draft-ids.ts'
import { draftExclusions } from './exclusion-words.ts'
import type { FoundTarget } from './find-targets.ts'
import type { FoundMeasure } from './measures.ts'
import type { SourceReading } from './read-source.ts'
import { topicOf } from './topic.ts'

/**
 * The MDX of the draft. Indicators and departments carry the ids of `ids`, new ones with the name as a comment behind
 * them. The erasure law holds.
 */
export function draftDocument(
  reading: SourceReading,
  id: string,
  digest: string,
  ids: DraftIds = draftIds(reading, id),
): string {
  const comments: Record<string, string> = {}
  const { region, departments } = ids
  const targets = reading.targets.map((target, index) => {
    if (ids.newIndicators.includes(target.indicator))
      comments[`targets.${index}.indicator`] = `${target.indicator}：请定指标`
    return targetRecord(reading, target, index, ids)
  })
  const measures = reading.measures.map((measure, index) => {
    const record = measureRecord(reading, measure, departments)
    for (const role of ['lead', 'support'] as const)
      for (const [at, department] of record[role].entries())
        comments[`measures.${index}.${role}.${at}`] = nameOf(departments, department)
    return record
  })
  const { facts } = reading
  const frontmatter = {
    title: facts.title,
    subtitle: facts.subtitle,
    shortTitle: facts.title.slice(0, 20),
    region,
    kind: facts.kind,
    issuer: facts.issuer,
    publisher: facts.publisher,
    published: facts.published,
    horizon: facts.horizon,
    source: { file: `seeds/${id}.txt`, sha256: digest },
    omitted: reading.omitted.map(({ start, end, reason }) => ({
      text: reading.text.slice(start, end).replace(/\s+/g, ' '),
      reason,
    })),
    targets,
    measures,
    exclusions: draftExclusions(reading.text, reading.blocks, reading.excluded),
  }
  return writeDocument(frontmatter, draftBody(reading, spansOf(reading, departments)), comments)
}

function targetRecord(
  reading: SourceReading,
  target: FoundTarget,
  index: number,
  { indicators }: DraftIds,
) {
  const nth = nthAmongEquals(reading, target)
  const said = reading.targets.slice(0, index).findIndex((earlier) => saysTheSame(earlier, target))
  return {
    id: `t${index + 1}`,
    indicator: indicators.get(target.indicator),
    topic: target.topic,
    kind: target.kind,
    comparator: target.comparator,
    value: target.value,
    unit: target.unit,
    ...(target.tier === null ? {} : { tier: target.tier }),
    ...(target.reference === null ? {} : { reference: target.reference }),
    due: target.due,
    ...(said < 0 ? {} : { restates: `t${said + 1}` }),
    ...(target.unit === '' ? { sic: '原文此处没有单位，请核对。' } : {}),
    ...(nth > 1 ? { nth } : {}),
  }
}

const SHORTEST_NAME = 4

/** The same number of what has the same name, give or take words around it: a promise made twice. */
function saysTheSame(a: FoundTarget, b: FoundTarget): boolean {
  if (String(a.value) !== String(b.value) || a.unit !== b.unit || a.start === b.start) return false
  const [short, long] = [a.indicator, b.indicator].sort((x, y) => x.length - y.length)
  return short !== undefined && short.length >= SHORTEST_NAME && long?.includes(short) === true
}

/** 1-based place of the target among the quantities of its words with this value and unit. */
function nthAmongEquals({ text }: SourceReading, target: FoundTarget): number {
  // The draft joins the lines that a page broke.
  const joined = (from: number, to: number) => text.slice(from, to).replace(/\s*\n\s*/g, '')
  const same = findQuantities(joined(target.start, target.end)).filter(
    ({ unit, value }) => unit === target.unit && String(value) === String(target.value),
  )
  const offset = joined(target.start, target.numberStart).length
  const at = same.findIndex(({ numberStart }) => numberStart === offset)
  return Math.max(at, 0) + 1
}

function measureRecord(
  { text, blocks }: SourceReading,
  measure: FoundMeasure,
  departments: ReadonlyMap<string, string>,
) {
  const block = blocks[measure.first]
  const words = block ? text.slice(block.start, block.end) : ''
  const title =
    words.split(/[。.](?=\D|$)/)[measure.number !== null && /^\D*\d+\s*\./.test(words) ? 1 : 0] ??
    words
  const named = (role: 'lead' | 'support') => [
    ...new Set(
      measure.clauses
        .flatMap(({ entries }) => entries)
        .filter((entry) => entry.role === role)
        .map(({ name }) => departments.get(name) ?? name),
    ),
  ]
  return {
    id: measure.id,
    number: measure.number,
    title: withoutNumber(title, measure.number).replace(/\s+/g, ' ').slice(0, 60) || measure.id,
    topic: topicOf(words.slice(0, 80), '', []),
    ...(measure.partOf === null ? {} : { partOf: measure.partOf }),
    lead: named('lead'),
    support: named('support'),
  }
}

function withoutNumber(title: string, number: string | null): string {
  const folded = foldWidth(title)
  const length =
    number !== null && /^[(\s]*/.exec(folded)?.[0].length === folded.indexOf(number)
      ? folded.indexOf(number) + number.length
      : 0
  return title
    .slice(length)
    .replace(/^[\s.、:：．)）]+/, '')
    .trim()
}

function nameOf(departments: ReadonlyMap<string, string>, id: string): string {
  return [...departments].find(([, known]) => known === id)?.[0] ?? id
}

/** Outer before inner; targets that share their words nest. */
function spansOf(reading: SourceReading, departments: ReadonlyMap<string, string>): DraftSpan[] {
  const spans: DraftSpan[] = reading.targets.map(({ start, end }, index) => ({
    name: 'Target',
    id: `t${index + 1}`,
    start,
    end,
  }))
  for (const { start, end, entries } of reading.clauses) {
    spans.push({ name: 'Clause', id: null, start, end })
    for (const { name, ...place } of entries)
      spans.push({
        name: 'Department',
        id: departments.get(name) ?? null,
        start: place.start,
        end: place.end,
      })
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end)
}
