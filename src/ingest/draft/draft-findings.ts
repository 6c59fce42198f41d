/** Lays findings over the blocks of a source so that every law holds: what disagrees with its words is left to the editor. */
import type { DraftBlock, DraftInline } from '../../markdown/write.ts'
import type { ResponsibilityClause } from '../../text/responsibility-clause.ts'
import { orderInForce } from '../../text/responsibility-clause.ts'
import type { FoundTarget } from '../promise/find-targets.ts'
import type { SourceReading } from '../read-source.ts'
import { type DraftSpan, draftBody } from './draft-body.ts'
import { type DraftedEntry, draftedEntries, draftedText, nthInWords } from './review-laws.ts'

/** A target with the id of its tag. */
export interface LaidTarget {
  id: string
  target: FoundTarget
  /** 1-based place among the quantities of its words with the same value and unit. */
  nth: number
}

export interface LaidMeasure {
  id: string
  partOf: string | null
  /** Words of its first block. */
  heading: string
  entries: DraftedEntry[]
}

export interface LaidFindings {
  blocks: DraftBlock[]
  /** In text order. */
  targets: LaidTarget[]
  measures: ReadonlyMap<string, LaidMeasure>
  /** Taken for targets, but their words do not bear it out. */
  disagreeing: FoundTarget[]
  /** Clauses that no measure holds, or that read differently on their own. */
  openClauses: ResponsibilityClause[]
}

/** `targetIds` and `departments` give the ids of tags, the latter by name. Tags that would break a law are left away. */
export function layFindings(
  reading: SourceReading,
  departments: ReadonlyMap<string, string>,
  targetIds: (index: number) => string = (index) => `t${index + 1}`,
): LaidFindings {
  let targets = reading.targets.map((target, index) => ({ id: targetIds(index), target, nth: 1 }))
  let clauses = reading.clauses
  const disagreeing: FoundTarget[] = []
  const openClauses: ResponsibilityClause[] = []
  // Each round leaves something away, and what is left may nest differently: rarely more than one is needed.
  for (;;) {
    const blocks = draftBody(reading, spansOf(targets, clauses, departments))
    const drafted = draftedText(blocks)
    const spans = new Map(drafted.spans.map((span) => [`${span.name} ${span.id}`, span]))
    const measures = new Map<string, LaidMeasure>()
    for (const [id, partOf] of drafted.wholes)
      measures.set(id, { id, partOf, heading: drafted.headings.get(id) ?? '', entries: [] })
    const sound = targets.flatMap((laid) => {
      const span = spans.get(`Target ${laid.id}`)
      const offset = joined(reading.text, laid.target.start, laid.target.numberStart).length
      const words = span ? drafted.text.slice(span.start, span.end) : ''
      const nth = nthInWords(laid.target, words, offset)
      return nth === null ? [] : [{ ...laid, nth }]
    })
    const text = drafted.text
    const hasOrders = orderInForce(text, text.length) !== null
    const kept = clauses.filter((_clause, index) => {
      const span = spans.get(`Clause ${clauseId(index)}`)
      const entries = span && draftedEntries(drafted, span, hasOrders ? undefined : null)
      if (!span || !entries) return false
      measures.get(span.measures.at(-1) ?? '')?.entries.push(...entries)
      return true
    })
    if (sound.length === targets.length && kept.length === clauses.length) {
      withoutClauseIds(blocks)
      return { blocks, targets: sound, measures, disagreeing, openClauses }
    }
    const soundIds = new Set(sound.map(({ id }) => id))
    disagreeing.push(...targets.filter(({ id }) => !soundIds.has(id)).map(({ target }) => target))
    const keptClauses = new Set(kept)
    openClauses.push(...clauses.filter((clause) => !keptClauses.has(clause)))
    targets = sound
    clauses = kept
  }
}

/** The draft joins the lines that a page broke. */
function joined(text: string, from: number, to: number): string {
  return text.slice(from, to).replace(/\s*\n\s*/g, '')
}

const clauseId = (index: number) => `clause-${index + 1}`

/** Outer before inner; targets that share their words nest. */
function spansOf(
  targets: readonly LaidTarget[],
  clauses: readonly ResponsibilityClause[],
  departments: ReadonlyMap<string, string>,
): DraftSpan[] {
  const spans: DraftSpan[] = targets.map(({ id, target: { start, end } }) => ({
    name: 'Target',
    id,
    start,
    end,
  }))
  for (const [index, { start, end, entries }] of clauses.entries()) {
    spans.push({ name: 'Clause', id: clauseId(index), start, end })
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

/** The ids by which clauses were found again are no attributes of the document. */
function withoutClauseIds(blocks: readonly DraftBlock[]): void {
  const clean = (inline: DraftInline): void => {
    if (inline.type !== 'component') return
    if (inline.name === 'Clause') delete inline.attributes.id
    for (const child of inline.children) clean(child)
  }
  for (const block of blocks)
    if (block.type === 'measure') withoutClauseIds(block.children)
    else if (block.type === 'table') for (const cell of block.rows.flat()) cell.forEach(clean)
    else block.children.forEach(clean)
}
