/** Tells what the cells of a table mean: the words at the head of their row and of their column. */
import type { SourceBlock } from './blocks.ts'
import { isColumnHead } from './flattened-table.ts'
import { overlapping, type Stretch } from './stretches.ts'
import { isValue } from './table-shape.ts'

/** A cell with its words and what stands over its column. */
export interface Cell extends Stretch {
  text: string
  /** Words over its column, outermost first; empty for a cell of the head. */
  column: string[]
}

/** What a table says about one of its cells. */
export interface CellContext {
  cell: Cell
  /** Words left of the cell, outermost first: groups that rows share, then the cells of its own row that hold words. */
  row: string[]
  column: string[]
  /** The title right above the table, perhaps with the unit of all its values; '' if there is none. */
  caption: string
  /** All cells of the row: the unit or the kind of an indicator stands in one of its own. */
  cells: Cell[]
}

interface TableHead {
  /** How many rows make the head. */
  head: number
  /** Words over each column. */
  columns: string[][]
}

const LONGEST_HEAD = 24
const MOST_HEAD_ROWS = 2
/** Over such a head stand others: `目标值` over `2025年` and `2030年`. */
const SPANNING = /^20\d\d\s*年|值|目标|计划|完成|现状|年份|年度|情况|指标数/

/**
 * Answers for an offset of the text what the table says about the cell there; null outside tables. Rows that lost their
 * first cells, because the row above shares them, are read from the right.
 */
export function cellReader(
  source: string,
  blocks: readonly SourceBlock[],
): (offset: number) => CellContext | null {
  const tables = new Map<number, SourceBlock[]>()
  for (const block of blocks) {
    if (block.kind !== 'row' || block.table === undefined) continue
    const rows = tables.get(block.table)
    if (rows) rows.push(block)
    else tables.set(block.table, [block])
  }
  const rows = [...tables.values()].flatMap((of) =>
    contextsOf(source, of, captionAbove(source, blocks, of[0] as SourceBlock)),
  )
  return (offset) => {
    const [found] = overlapping(rows, offset, offset + 1)
    const index = found?.cells.findIndex(({ start, end }) => start <= offset && offset < end) ?? -1
    const cell = found?.cells[index]
    if (!found || !cell) return null
    const own = found.cells.slice(0, index).map(({ text }) => text)
    const words = own.filter((text) => text !== '' && !isValue(text))
    return {
      cell,
      row: [...found.groups, ...words],
      column: cell.column,
      caption: found.caption,
      cells: found.cells,
    }
  }
}

interface RowContext extends Stretch {
  cells: Cell[]
  /** Words of rows above that hold for this one. */
  groups: string[]
  caption: string
}

function contextsOf(source: string, rows: SourceBlock[], caption: string): RowContext[] {
  const table = headOf(source, rows)
  const width = table.columns.length
  let section: string[] = []
  let shared: string[] = []
  return rows.map((row, index) => {
    const texts = wordsOf(source, row)
    const isHead = index < table.head
    const shift = Math.max(0, width - texts.length)
    if (!isHead && texts.filter((text) => text !== '').length === 1 && !isValue(texts.join('')))
      section = texts.filter((text) => text !== '')
    const missing = shift > 0 ? shift : texts.findIndex((text) => text !== '')
    const lost = isHead ? [] : shared.slice(0, Math.max(0, missing)).filter((text) => text !== '')
    if (!isHead && shift === 0)
      shared = texts.map((text, at) => (at < missing ? (shared[at] ?? '') : text))
    const cells = (row.cells ?? []).map((place, at) => ({
      ...place,
      text: texts[at] ?? '',
      column: isHead ? [] : (table.columns[at + shift] ?? []),
    }))
    return { start: row.start, end: row.end, cells, groups: [...section, ...lost], caption }
  })
}

const LONGEST_CAPTION = 60

/** The last words of the block above the first row, if they are no sentence. */
function captionAbove(source: string, blocks: readonly SourceBlock[], row: SourceBlock): string {
  const above = blocks.findLast(({ end }) => end <= row.start)
  if (!above || above.kind === 'row') return ''
  const words =
    source
      .slice(above.start, above.end)
      .trim()
      .split(/\n|[ \u3000]{2,}/)
      .at(-1) ?? ''
  return words.length > LONGEST_CAPTION || /[。；]/.test(words) ? '' : words
}

function wordsOf(source: string, row: SourceBlock): string[] {
  return (row.cells ?? []).map(({ start, end }) =>
    source
      .slice(start, end)
      .replace(/\s*\n\s*/g, '')
      .trim(),
  )
}

/** The head is the first row, and the second if it goes on naming columns. */
function headOf(source: string, rows: SourceBlock[]): TableHead {
  const texts = rows.slice(0, MOST_HEAD_ROWS + 1).map((row) => wordsOf(source, row))
  const [first = [], second = [], third] = texts
  if (!isHeadRow(first)) return { head: 0, columns: [] }
  const single = { head: 1, columns: first.map((text) => [text]) }
  if (third === undefined || !isHeadRow(second)) return single
  if (second[0] === '') return { head: 2, columns: stacked(first, second) }
  const columns = second.length === third.length ? null : spread(first, second, third.length)
  return columns ? { head: 2, columns } : single
}

/** Two rows of heads that kept their empty cells: an empty one is part of the one before it. */
function stacked(first: string[], second: string[]): string[][] {
  let outer = ''
  return second.map((inner, at) => {
    outer = first[at] || (inner === '' ? '' : outer)
    return [outer, inner].filter((text) => text !== '')
  })
}

function isHeadRow(texts: string[]): boolean {
  const words = texts.filter((text) => text !== '')
  const areShort = words.every((text) => text.length <= LONGEST_HEAD)
  return words.length > 1 && areShort && words.every((text) => isColumnHead(text) || !isValue(text))
}

/** Lays a second row of heads below those heads of the first that span several columns; null if it does not fit. */
function spread(first: string[], second: string[], width: number): string[][] | null {
  const spanning = first.flatMap((text, at) => (SPANNING.test(text) ? [at] : []))
  const count = first.length + second.length - width
  const chosen = spanning.length >= count ? spanning.slice(-count) : [first.length - 1]
  const share = second.length / chosen.length
  if (count < 1 || chosen.length !== count || !Number.isInteger(share)) return null
  let below = 0
  return first.flatMap((text, at) => {
    if (!chosen.includes(at)) return [[text]]
    below += share
    return second.slice(below - share, below).map((inner) => [text, inner])
  })
}
