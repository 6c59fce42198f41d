/** Finds the measures of a document: the headings that departments answer for, each with its text. */
import { parseChineseNumber } from '../../text/chinese-number.ts'
import type { ResponsibilityClause } from '../../text/responsibility-clause.ts'
import type { SourceBlock } from './blocks.ts'
import { isClauseLine, openersThatName, shapeOf, UNNUMBERED } from './measure-openers.ts'

/** A measure over whole blocks: indexes into the blocks, `last` inclusive. */
export interface FoundMeasure {
  id: string
  number: string | null
  /** The block whose words name it. */
  first: number
  last: number
  /** Id of the numbered measure of which this is an unnumbered part with a clause of its own. */
  partOf: string | null
  clauses: ResponsibilityClause[]
}

/** Styles that number tasks even where nobody is named. */
const SIGNS_OF_MEASURES = new Set(['task', 'arabic-space'])
/** A box stands beside the tasks and is none. */
const BESIDE = new Set<string>(['box', 'annex'])

/** A heading or numbered paragraph with the blocks up to the next one, and the clauses among them by block. */
interface Section {
  heading: SourceBlock
  first: number
  last: number
  clauses: Map<number, ResponsibilityClause[]>
}

/**
 * Measures in text order. Every clause belongs to the nearest heading before it, or to the numbered paragraph that names
 * its departments itself; headings numbered in one row with them are measures as well if most of the row have a clause.
 * A document that names nobody has its tasks (`工作18`).
 */
export function findMeasures(
  blocks: SourceBlock[],
  clauses: ResponsibilityClause[],
): FoundMeasure[] {
  const byBlock = clausesByBlock(blocks, clauses)
  const sections = cutSections(blocks, byBlock)
  const isMeasure = clauses.length > 0 ? inNamedRow(sections) : signShape(sections)
  return sections
    .filter((section) => section.clauses.size > 0 || isMeasure(section))
    .flatMap((section, index) => parts(blocks, section, `m${index + 1}`))
}

/** Indexes of blocks with the clauses that begin in them. Both lists are in text order. */
function clausesByBlock(
  blocks: SourceBlock[],
  clauses: ResponsibilityClause[],
): Map<number, ResponsibilityClause[]> {
  const found = new Map<number, ResponsibilityClause[]>()
  let index = 0
  for (const clause of clauses) {
    while (index < blocks.length && (blocks[index] as SourceBlock).end <= clause.start) index += 1
    const block = blocks[index]
    if (!block || clause.start < block.start) continue
    found.set(index, [...(found.get(index) ?? []), clause])
  }
  return found
}

function cutSections(
  blocks: SourceBlock[],
  byBlock: ReadonlyMap<number, ResponsibilityClause[]>,
): Section[] {
  const named = openersThatName(blocks, byBlock)
  const sections: Section[] = []
  let open: Section | null = null
  // Behind a title or a heading that is no task only a clause shows that the text still belongs to the task before.
  let isInside = false
  for (const [index, block] of blocks.entries()) {
    const own = byBlock.get(index) ?? []
    const isHeading = block.kind === 'heading' && !isClauseLine(block, own)
    // A numbered paragraph on the level of the open task is no part of it.
    const isBeside = block.number !== null && open !== null && block.level <= open.heading.level
    if (
      (isHeading && isTaskHeading(block)) ||
      named.get(index) === 'usual' ||
      (isBeside && named.has(index))
    ) {
      open = { heading: block, first: index, last: index, clauses: new Map() }
      sections.push(open)
      isInside = true
    } else if (isHeading || isBeside) {
      isInside = false
      if (block.level === 1) open = null
    }
    if (!open) continue
    if (own.length > 0) {
      open.clauses.set(index, own)
      isInside = true
    }
    if (isInside) open.last = index
  }
  return sections
}

function isTaskHeading({ style }: SourceBlock): boolean {
  return style !== null && !BESIDE.has(style) && !UNNUMBERED.has(style)
}

/** Whether a section without a clause is one of a numbered row of measures. */
function inNamedRow(sections: Section[]): (section: Section) => boolean {
  const rows = new Map<Section, { named: number; all: number }>()
  const open = new Map<string, { section: Section; row: { named: number; all: number } }>()
  for (const section of sections) {
    const { heading, first, last, clauses } = section
    if (heading.number === null) continue
    const before = open.get(shapeOf(heading))
    const continues =
      before !== undefined && ordinal(heading.number) > ordinal(before.section.heading.number)
    const row = continues ? before.row : { named: 0, all: 0 }
    if (clauses.size > 0) row.named += 1
    // A heading right above another one only groups.
    if (last > first) row.all += 1
    open.set(shapeOf(heading), { section, row })
    rows.set(section, row)
  }
  return (section) => {
    const row = rows.get(section)
    return row !== undefined && section.last > section.first && row.named * 2 > row.all
  }
}

/** `ordinal('工作18')` // => 18; 0 where the number tells none. */
function ordinal(number: string | null): number {
  const digits = /\d+/.exec(number ?? '')?.[0]
  if (digits) return Number(digits)
  return parseChineseNumber(/[一二三四五六七八九十百零]+/.exec(number ?? '')?.[0] ?? '') ?? 0
}

function signShape(sections: Section[]): (section: Section) => boolean {
  const counts = new Map<string, number>()
  for (const { heading } of sections)
    if (SIGNS_OF_MEASURES.has(heading.style ?? ''))
      counts.set(shapeOf(heading), (counts.get(shapeOf(heading)) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return ({ heading }) => shapeOf(heading) === best?.[0]
}

const FURTHEST = 4

/** Splits a measure behind each clause if another clause follows that does not only continue it; a table stays whole. */
function parts(blocks: SourceBlock[], section: Section, id: string): FoundMeasure[] {
  const { heading, first, last, clauses } = section
  const { number } = heading
  const whole: FoundMeasure = { id, number, first, last, partOf: null, clauses: [] }
  const result: FoundMeasure[] = []
  let current = { ...whole }
  let lastClause = first
  for (const [index, own] of clauses) {
    const before = current.clauses.at(-1)
    const isNear =
      index - lastClause <= 1 && before && own[0] && own[0].start - before.end <= FURTHEST
    const isRow = blocks[index]?.kind === 'row' || blocks[lastClause]?.kind === 'row'
    if (before && !isNear && !isRow) {
      result.push({ ...current, last: lastClause })
      const part = `${id}-${result.length + 1}`
      current = { ...whole, id: part, number: null, first: lastClause + 1, partOf: id, clauses: [] }
    }
    current.clauses = [...current.clauses, ...own]
    lastClause = index
  }
  return [...result, { ...current, last }]
}
