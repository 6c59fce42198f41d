/** Every quantity of a text with the headings above it and the verdict whether it is promised. */
import type { DocumentKind } from '../../model/document.ts'
import { foldWidth } from '../../text/fold.ts'
import { headingShape } from '../../text/heading-shape.ts'
import { findNumbers } from '../../text/numbers.ts'
import { findQuantities, type Quantity } from '../../text/quantities.ts'
import { lastAtOrBefore } from '../../text/sorted.ts'
import type { SourceBlock } from '../structure/blocks.ts'
import type { CellContext } from '../structure/table-cells.ts'
import { looseGoalReader } from './attribute-lines.ts'
import { conditionReader } from './conditions.ts'
import {
  type Genre,
  genreOfDocument,
  genreOfHeading,
  genreOfTitle,
  looksForward,
  opensGoals,
} from './genre.ts'
import { judgeInTable, type TableVerdict } from './in-table.ts'
import { type Judgement, judge } from './judge.ts'
import { endOfReview } from './past-part.ts'
import { endOfBackground } from './plan-background.ts'
import { contextOf } from './quantity-context.ts'
import { standardTableReader } from './standard-tables.ts'
import { tenseReader } from './tense.ts'
import { isProse } from './text-pieces.ts'
import { reportReader } from './tone.ts'

export interface JudgedQuantity extends Judgement {
  quantity: Quantity
  /** Words of the headings above it, outermost first. */
  headings: string[]
  /** What its table says of it, for the number of a cell. */
  table: TableVerdict | null
}

/** What is known of the document before its quantities are read. */
export interface DocumentFrame {
  title: string
  kind: DocumentKind
  /** The year the document speaks from; null if unknown. */
  year: number | null
}

const NO_PROSE: Judgement = { reason: 'not-a-quantity', rule: 'no-prose', confidence: 'medium' }
const STANDARD: Judgement = {
  reason: 'specification',
  rule: 'table-of-standards',
  confidence: 'high',
}
const CONDITION: Judgement = { reason: 'context', rule: 'listed-conditions', confidence: 'high' }
const FEEDBACK = /反馈情况|意见采纳|修改建议|意见汇总/

/** What tables say of an offset of the text; null outside of them. */
export interface TableReaders {
  cellAt(offset: number): CellContext | null
  allottedAt(offset: number): TableVerdict | null
}

/** Quantities in text order. `folded`: the text, width-folded. */
export function judgeQuantities(
  text: string,
  folded: string,
  blocks: SourceBlock[],
  { title, kind, year }: DocumentFrame,
  { cellAt, allottedAt }: TableReaders,
): JudgedQuantity[] {
  const forms = new Map(findNumbers(text).map(({ start, rule }) => [start, rule]))
  const sectionAt = sections(text, blocks)
  const tenseAt = tenseReader(folded, blocks, year)
  const reportsAt = reportReader(folded, blocks)
  const genreOf = genreReader(year)
  const behind = Math.max(endOfReview(folded, kind, year), endOfBackground(title, folded, blocks))
  const ofDocument = genreOfDocument(title, folded)
  const isStandard = standardTableReader(folded)
  const isCondition = conditionReader(folded, blocks)
  const looseGoalAt = looseGoalReader(folded)
  return findQuantities(text).map((quantity) => {
    if (!isProse(folded, quantity.numberStart))
      return { quantity, headings: [], table: null, ...NO_PROSE }
    const headings = sectionAt(quantity.numberStart)
    if (isStandard(quantity.numberStart)) return { quantity, headings, table: null, ...STANDARD }
    const at = quantity.numberStart
    if (isCondition(at)) return { quantity, headings, table: null, ...CONDITION }
    const cell = cellAt(at)
    const table = (cell && judgeInTable(cell, year)) ?? looseGoalAt(at) ?? allottedAt(at)
    if (table) {
      const { reason, rule, confidence } = table
      return { quantity, headings, table, reason, rule, confidence }
    }
    const place = {
      headings,
      speaksFrom: year,
      form: forms.get(quantity.numberStart) ?? null,
      tense: tenseAt(quantity.numberStart),
      genre:
        genreOf(headings) ??
        (quantity.numberStart < behind ? 'review' : (genreOfPart(headings) ?? ofDocument)),
      inReport: reportsAt(quantity.numberStart),
      inFeedback: headings.some((heading) => FEEDBACK.test(heading)),
    }
    return { quantity, headings, table, ...judge(contextOf(folded, quantity, place)) }
  })
}

/** The innermost heading that tells what kind of text stands under it; null if none tells. */
function genreReader(year: number | null): (headings: readonly string[]) => Genre | null {
  return (headings) => {
    for (let index = headings.length - 1; index >= 0; index -= 1) {
      const genre = genreOfHeading(foldWidth(headings[index] as string), year)
      // Goals are worded as results: 新兴产业培育取得显著成效.
      const isGoal = genre === 'review' && headings.slice(0, index).some(looksForward)
      const holdsGoals = genre === 'review' && headings.slice(index + 1).some(turnsAhead)
      if (genre !== null && !isGoal && !holdsGoals) return genre
    }
    return null
  }
}

/** What the title of its part says: 附件2 某某办法. */
function genreOfPart([title]: readonly string[]): Genre | null {
  return title && isTitle(title) ? genreOfTitle(title) : null
}

/** 第二章 总体要求: whatever stands above it, what follows is to come. */
const turnsAhead = (heading: string) =>
  opensGoals(heading) ||
  /(?:总体(?:要求|思路)|指导思想|(?:规划|发展|主要|总体)目标)\s*$/.test(heading)

/** A part with a title of its own: 附件2. */
const isTitle = (heading: string) =>
  /(?:办法|方案|规划|计划|措施|政策|细则|意见|要点)[^\n]{0,16}$/.test(heading)

const FEWEST_OF_A_PART = 3

/** The headings above an offset, outermost first, its own heading included. */
function sections(text: string, blocks: SourceBlock[]): (offset: number) => string[] {
  const starts: number[] = []
  const paths: string[][] = []
  let open: SourceBlock[] = []
  let previous = { value: 0, level: 0 }
  for (const block of blocks) {
    if (block.kind !== 'heading') continue
    open = open.filter(({ level }) => level < block.level)
    const value = headingShape(text.slice(block.start, block.end))?.value
    // (一) to (六), and (一) again: the heading of the new part was lost, and the old one no longer holds.
    if (value === 1 && previous.level === block.level && previous.value >= FEWEST_OF_A_PART)
      open = open.filter(({ level }) => level < block.level - 1)
    if (value !== undefined) previous = { value, level: block.level }
    open.push(block)
    starts.push(block.start)
    paths.push(open.map(({ start, end }) => text.slice(start, end)))
  }
  return (offset) => paths[lastAtOrBefore(starts, offset)] ?? []
}
