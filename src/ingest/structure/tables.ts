/** Finds tables: rows with tabs or wide gaps between their cells, and tables that a copy flattened to one cell a line. */
import type { SourceLine } from '../../text/source-lines.ts'
import { anchoredLines } from './anchored-lines.ts'
import { anchoredTable } from './anchored-table.ts'
import { flattenedTable, isColumnHead } from './flattened-table.ts'
import { layoutTable } from './layout-table.ts'
import { namedUnitTable } from './named-unit-table.ts'
import { spacedTable } from './spaced-table.ts'
import { type FoundTable, isValue, splitCells, type TableRow } from './table-shape.ts'
import { yearlyTable } from './yearly-table.ts'

const GAP = /[ \u00a0]{2,}|\u3000+[ \u00a0\u3000]*/g
/** Two rows parted by tabs are a table; gaps are weaker evidence. */
const FEWEST_TAB_ROWS = 2
const FEWEST_GAP_ROWS = 3
/** So many known heads over the columns make a table of any rows. */
const FEWEST_HEADS = 3
const LONGEST_GAP_ROW = 200

/** Tables among the lines, in order. */
export function findTables(source: string, lines: readonly SourceLine[]): FoundTable[] {
  const tables: FoundTable[] = []
  let noGapRowsBefore = 0
  for (let first = 0; first < lines.length; ) {
    let table =
      tabTable(source, lines, first) ??
      anchoredLines(lines, first) ??
      flattenedTable(lines, first) ??
      yearlyTable(lines, first) ??
      spacedTable(lines, first) ??
      namedUnitTable(lines, first) ??
      layoutTable(lines, first) ??
      anchoredTable(lines, first)
    if (!table && first >= noGapRowsBefore) {
      const rows = gapRows(lines, first)
      if (isGapTable(lines, first, rows)) table = { first, last: first + rows.length - 1, rows }
      noGapRowsBefore = first + rows.length
    }
    if (table) tables.push(table)
    first = table ? table.last + 1 : first + 1
  }
  return tables
}

/** Rows with tabs; a short line without one among them spans its row. */
function tabTable(source: string, lines: readonly SourceLine[], first: number): FoundTable | null {
  if (!hasTab(lines[first])) return null
  let last = first
  let tabbed = 1
  for (let at = first + 1; at < lines.length; at += 1) {
    if (hasTab(lines[at])) tabbed += 1
    if (hasTab(lines[at]) || (at === last + 1 && opensWithEmptyCell(source, lines[at]))) last = at
    else if (at > last + 1 || !isSpanning(lines[at])) break
  }
  if (tabbed < FEWEST_TAB_ROWS) return null
  const rows = lines.slice(first, last + 1).map((line) => tabRow(source, line))
  return { first, last, rows }
}

function hasTab(line: SourceLine | undefined): boolean {
  return line?.text.includes('\t') ?? false
}

/** A row whose first cells are empty and which has one more: told from an indented paragraph by its length. */
function opensWithEmptyCell(source: string, line: SourceLine | undefined): boolean {
  return isSpanning(line) && line !== undefined && emptyCells(source, line) > 0
}

/** How many tabs stand before the words of a line. */
function emptyCells(source: string, line: SourceLine): number {
  let start = line.start
  while (start > 0 && /[\t \u00a0\u3000]/.test(source[start - 1] ?? '')) start -= 1
  return source.slice(start, line.start).split('\t').length - 1
}

const LONGEST_SPANNING = 30

function isSpanning(line: SourceLine | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST_SPANNING && !/[。；;]$/.test(line.text)
}

/** The cells of a line, those included that are empty at its beginning. */
function tabRow(source: string, line: SourceLine): TableRow {
  const { start, end } = line
  const empty = Array.from({ length: emptyCells(source, line) }, () => ({ start, end: start }))
  return { start, end, cells: [...empty, ...splitCells(line, /\t/g)] }
}

/** Lines that wide gaps part into the same number of cells. */
function gapRows(lines: readonly SourceLine[], first: number): TableRow[] {
  const rows: TableRow[] = []
  let width = 0
  for (let at = first; at < lines.length; at += 1) {
    const line = lines[at] as SourceLine
    if (line.text.length > LONGEST_GAP_ROW || /\t|[。；;：:]$/.test(line.text)) break
    const cells = splitCells(line, GAP)
    if (cells.length < 2 || (width > 0 && cells.length !== width)) break
    width = cells.length
    rows.push({ start: line.start, end: line.end, cells })
  }
  return rows
}

/** Below a head of words most rows of a table hold a number: names of signatories do not. */
function isGapTable(lines: readonly SourceLine[], first: number, rows: TableRow[]): boolean {
  if (rows.length < FEWEST_GAP_ROWS) return false
  const head = lines[first] as SourceLine
  const heads = rows[0]?.cells.map(({ start, end }) =>
    head.text.slice(start - head.start, end - head.start),
  )
  if (heads && heads.filter(isColumnHead).length >= FEWEST_HEADS) return true
  const numeric = rows.slice(1).filter((row, index) => {
    const { text, start: from } = lines[first + 1 + index] as SourceLine
    return row.cells
      .slice(1)
      .some(({ start, end }) => isValue(text.slice(start - from, end - from)))
  })
  return numeric.length >= (rows.length - 1) / 2
}
