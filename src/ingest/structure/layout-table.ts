/** Recognises tables that the text layer of a page laid out with blanks, with merged cells and labels of several lines. */
import type { SourceLine } from '../../text/source-lines.ts'
import { isColumnHead } from './flattened-table.ts'
import type { Stretch } from './stretches.ts'
import { type FoundTable, isValue, splitCells, type TableRow } from './table-shape.ts'

const GAP = /[ \u00a0]{2,}|\u3000+[ \u00a0\u3000]*/g
const FEWEST_HEADS = 4
const FEWEST_ROWS = 3
/** Lines between two rows: the rest of a label, a unit, the word of a group. */
const MOST_BETWEEN = 2
const LONGEST_BETWEEN = 30
const VALUE_HEAD = /^(?:19|20)\d\d\s*年|目标值?$|现状值?$|规划值$/
const UNIT_LINE = /^[(（][^()（）]{1,10}[)）]$/

/**
 * The table whose head stands on line `first`, or null. Every row ends in as many cells as the head has columns from the
 * first year on, the first of them a value; what stands before them is its label. Lines between rows become rows too.
 */
export function layoutTable(lines: readonly SourceLine[], first: number): FoundTable | null {
  const line = lines[first] as SourceLine
  const heads = splitCells(line, GAP).flatMap((cell) => headsIn(line, cell))
  const texts = heads.map((cell) => textOf(line, cell))
  const firstValue = texts.findIndex((text) => VALUE_HEAD.test(text))
  const tail = heads.length - firstValue
  if (heads.length < FEWEST_HEADS || firstValue < 1 || tail < 2) return null
  if (texts.filter(isColumnHead).length < FEWEST_HEADS - 1) return null
  const rows: TableRow[] = [rowOf(line, heads)]
  let found = 0
  let between: TableRow[] = []
  for (const next of lines.slice(first + 1)) {
    const cells = rowCells(next, tail)
    if (cells) {
      rows.push(...between, rowOf(next, cells))
      between = []
      found += 1
    } else if (between.length < MOST_BETWEEN && isBetween(next)) {
      between.push(rowOf(next, splitCells(next, GAP)))
    } else break
  }
  // The unit below the last label belongs to it.
  const [rest] = between
  const restLine = lines[first + rows.length]
  if (rest && restLine && UNIT_LINE.test(restLine.text)) rows.push(rest)
  return found < FEWEST_ROWS ? null : { first, last: first + rows.length - 1, rows }
}

/** 类别 序号 指标名称: heads of narrow columns stand one blank apart. */
function headsIn(line: SourceLine, cell: Stretch): Stretch[] {
  const words = [...textOf(line, cell).matchAll(/\S+/g)]
  if (!words.every(([word]) => isColumnHead(word))) return [cell]
  return words.map(({ index, 0: word }) => ({
    start: cell.start + index,
    end: cell.start + index + word.length,
  }))
}

/** Cells of a row: group, number and label as far as they stand there, and `tail` cells behind them; null for no row. */
function rowCells(line: SourceLine, tail: number): Stretch[] | null {
  const cells = splitCells(line, GAP)
  const values = cells.length - tail
  if (values >= 1 && isValue(textOf(line, cells[values]))) return cells
  // 专利拥有量 7.2     12: a long label leaves one blank before its value.
  const label = cells[values]
  const parted = /^(.*\p{Script=Han}.*?)[ \u00a0]+(\S+)$/u.exec(textOf(line, label))
  if (values < 0 || !label || !parted || !isValue(parted[2] ?? '')) return null
  const words = { start: label.start, end: label.start + (parted[1] ?? '').length }
  const value = { start: label.end - (parted[2] ?? '').length, end: label.end }
  return [...cells.slice(0, values), words, value, ...cells.slice(values + 1)]
}

function isBetween({ text }: SourceLine): boolean {
  return text.length <= LONGEST_BETWEEN && !/[。；;：:，,]/.test(text)
}

function rowOf({ start, end }: SourceLine, cells: Stretch[]): TableRow {
  return { start, end, cells }
}

function textOf(line: SourceLine, cell: Stretch | undefined): string {
  return cell ? line.text.slice(cell.start - line.start, cell.end - line.start) : ''
}
