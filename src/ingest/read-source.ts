/** Reads a source as a whole: furniture, facts, blocks, measures, clauses, targets, the ledger of its numbers. */
import {
  findResponsibilityClauses,
  type ResponsibilityClause,
} from '../text/responsibility-clause.ts'
import { findDutyResponsibilities, findLeadersInside } from '../text/responsibility-duties.ts'
import { findRowResponsibilities } from '../text/responsibility-rows.ts'
import { findSubjectResponsibilities } from '../text/responsibility-subjects.ts'
import { findTableResponsibilities } from '../text/responsibility-table.ts'
import { sourceLines } from '../text/source-lines.ts'
import { readSourceFacts, type SourceFacts } from './facts/source-facts.ts'
import { speakingYear } from './facts/speaking-year.ts'
import { findFurniture, type OmittedStretch } from './page/furniture.ts'
import { type ExcludedNumber, type FoundTarget, findTargets } from './promise/find-targets.ts'
import { cutBlocks, type SourceBlock } from './structure/blocks.ts'
import { type FoundMeasure, findMeasures } from './structure/measures.ts'
import { insideAny, overlapping } from './structure/stretches.ts'

/** Everything ingest found. All offsets are UTF-16 into `text`, end-exclusive. */
export interface SourceReading {
  text: string
  facts: SourceFacts
  omitted: OmittedStretch[]
  blocks: SourceBlock[]
  measures: FoundMeasure[]
  clauses: ResponsibilityClause[]
  /** From columns of tables (牵头单位, 责任单位) and lists of duties: no clause of their own that could be wrapped. */
  tableClauses: ResponsibilityClause[]
  targets: FoundTarget[]
  /** Numbers outside the furniture that are no targets. */
  excluded: ExcludedNumber[]
}

/**
 * Reads the decoded text of a source. Any text can be read; a text that is all furniture is taken as no furniture.
 * `marked`: what the page itself marks as furniture, in text order.
 */
export function readSource(text: string, marked: OmittedStretch[] = []): SourceReading {
  const lines = sourceLines(text)
  const found = withMarked(findFurniture(lines, text), marked)
  const isOmitted = insideAny(found)
  const isAllFurniture = lines.every(({ start, end }) => isOmitted(start, end))
  const omitted = isAllFurniture ? [] : found
  const kept = isAllFurniture ? lines : lines.filter(({ start, end }) => !isOmitted(start, end))
  const visible = blank(text, omitted)
  const clauses = findResponsibilityClauses(visible)
  const facts = readSourceFacts(visible, kept, lines)
  const blocks = cutBlocks(visible, kept, facts.titles, clauses)
  const { horizon } = facts
  // A report without title begins with its review: its first words do not tell what the whole is.
  const title = facts.kind === 'work-report' && facts.titles.length === 0 ? '' : facts.title
  const year = speakingYear(facts, visible)
  return {
    text,
    facts,
    omitted,
    blocks,
    clauses,
    tableClauses: findNamesElsewhere(visible, clauses),
    measures: findMeasures(blocks, clauses),
    ...findTargets(visible, blocks, clauses, { horizon, year, title, kind: facts.kind }),
  }
}

const ELSEWHERE = [
  findTableResponsibilities,
  findRowResponsibilities,
  findDutyResponsibilities,
  findLeadersInside,
  findSubjectResponsibilities,
]

/** Who answers, said outside such clauses; what one reader has found the next does not find again. */
function findNamesElsewhere(text: string, clauses: ResponsibilityClause[]): ResponsibilityClause[] {
  const found: ResponsibilityClause[] = []
  for (const find of ELSEWHERE) found.push(...apartFrom([...clauses, ...found], find(text)))
  return found
}

/** Those that share nothing with the clauses of the text. */
function apartFrom(
  clauses: ResponsibilityClause[],
  others: ResponsibilityClause[],
): ResponsibilityClause[] {
  const sorted = clauses.toSorted((a, b) => a.start - b.start)
  return others.filter(({ start, end }) => overlapping(sorted, start, end).length === 0)
}

/** Both lists in one, in order and apart; what was found in the text wins. */
function withMarked(found: OmittedStretch[], marked: OmittedStretch[]): OmittedStretch[] {
  const others = marked.filter(
    ({ start, end }) => !found.some((stretch) => stretch.start < end && start < stretch.end),
  )
  return [...found, ...others].sort((a, b) => a.start - b.start)
}

/** The text with the omitted stretches as blanks: nothing is found in them and all offsets stay. */
function blank(text: string, omitted: OmittedStretch[]): string {
  let at = 0
  const pieces: string[] = []
  for (const { start, end } of omitted) {
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, ' '))
    at = end
  }
  return [...pieces, text.slice(at)].join('')
}
