/** Reads a source as a whole: furniture, facts, blocks, measures, clauses, targets, the ledger of its numbers. */
import {
  findResponsibilityClauses,
  type ResponsibilityClause,
} from '../text/responsibility-clause.ts'
import { sourceLines } from '../text/source-lines.ts'
import { cutBlocks, type SourceBlock } from './blocks.ts'
import { type ExcludedNumber, type FoundTarget, findTargets } from './find-targets.ts'
import { findFurniture, type OmittedStretch } from './furniture.ts'
import { type FoundMeasure, findMeasures } from './measures.ts'
import { readSourceFacts, type SourceFacts } from './source-facts.ts'

/** Everything ingest found. All offsets are UTF-16 into `text`, end-exclusive. */
export interface SourceReading {
  text: string
  facts: SourceFacts
  omitted: OmittedStretch[]
  blocks: SourceBlock[]
  measures: FoundMeasure[]
  clauses: ResponsibilityClause[]
  targets: FoundTarget[]
  /** Numbers outside the furniture that are no targets. */
  excluded: ExcludedNumber[]
}

/** Reads the decoded text of a source. Any text can be read; a text that is all furniture is taken as no furniture. */
export function readSource(text: string): SourceReading {
  const lines = sourceLines(text)
  const found = findFurniture(lines)
  const omitted = found.length > 0 && lines.every((line) => isInside(line, found)) ? [] : found
  const kept = lines.filter((line) => !isInside(line, omitted))
  const visible = blank(text, omitted)
  const clauses = findResponsibilityClauses(visible)
  const facts = readSourceFacts(visible, kept)
  const blocks = cutBlocks(visible, kept, facts.titles, clauses)
  const spoken = facts.published ?? facts.horizon
  const year = spoken === null ? null : Number(spoken.slice(0, 4))
  return {
    text,
    facts,
    omitted,
    blocks,
    clauses,
    measures: findMeasures(blocks, clauses),
    ...findTargets(visible, blocks, clauses, { horizon: facts.horizon, year }),
  }
}

function isInside(inner: { start: number; end: number }, outer: OmittedStretch[]): boolean {
  return outer.some(({ start, end }) => inner.start >= start && inner.end <= end)
}

/** The text with the omitted stretches as blanks: nothing is found in them and all offsets stay. */
function blank(text: string, omitted: OmittedStretch[]): string {
  let result = text
  for (const { start, end } of omitted) {
    const blanks = result.slice(start, end).replace(/[^\n]/g, ' ')
    result = result.slice(0, start) + blanks + result.slice(end)
  }
  return result
}
