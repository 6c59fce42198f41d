/** Recognises tables that a copy flattened to one cell a line: a head of known words, rows that are numbered 1, 2, 3. */
import type { SourceLine } from '../../text/source-lines.ts'
import type { Stretch } from './stretches.ts'
import { type FoundTable, isValue, joined, type TableRow } from './table-shape.ts'

/** Words that stand over the columns of the tables of plans. */
const HEAD =
  /^(?:序\s*号|编号|单\s*位|年\s*[份度]|类\s*别|类型|属\s*性|备\s*注|说明|名\s*称|.{0,4}指标(?:名称|含义|属性|值|类型)?|.{0,4}(?:任务|事项|措施|举措|项目|工作)(?:名称|内容|分解|清单)?|.{0,8}(?:单位|部门|处室|领导|责任人)|.{0,4}(?:意见|建议|情况|原因|理由|内容|来源|标准|方式|依据|时限|时间|进度|目标|要求|成果)(?:值|节点|安排)?|(?:其中[:：])?(?:19|20)\d\d\s*年(?:.{0,4})?|完成时限|评分标准)$/
const NUMBER = /^\d{1,3}$/
const FEWEST_ROWS = 3
const FEWEST_COLUMNS = 3
const MOST_COLUMNS = 20
const LONGEST_HEAD = 12

/** Whether a line could stand over a column. */
export function isColumnHead(text: string): boolean {
  return text.length <= LONGEST_HEAD && HEAD.test(text)
}

/**
 * The table whose head begins at `first`, or null. Certain only if its first column counts the rows and every row holds
 * one cell a column, or less where the copy lost empty cells at the end, or more where rows share their first cells.
 */
export function flattenedTable(lines: readonly SourceLine[], first: number): FoundTable | null {
  if (!/^(?:序\s*号|编号)$/.test(lines[first]?.text ?? '')) return null
  let body = first
  while (body - first <= MOST_COLUMNS && isColumnHead(lines[body]?.text ?? '')) body += 1
  const width = body - first
  if (width < FEWEST_COLUMNS || width > MOST_COLUMNS) return null
  const starts = rowStarts(lines, body, width)
  if (starts.length < FEWEST_ROWS) return null
  const sizes = starts.slice(1).map((start, index) => start - (starts[index] ?? 0))
  const segments = starts.map((start, index) =>
    lines.slice(start, start + (sizes[index] ?? Math.min(width, commonest(sizes)))),
  )
  const head = toRow(lines.slice(first, body))
  const shared = sharedCells(segments, width)
  if (shared !== null) {
    const rows = [head, ...segments.flatMap((s) => toRows(s, width, shared))]
    return { first, last: body - 1 + segments.flat().length, rows }
  }
  const labelled = wrappedLabels(lines, starts, width)
  if (labelled === null) return null
  return { first, last: labelled.last, rows: [head, ...labelled.rows] }
}

const MOST_LABEL_LINES = 4

/**
 * Rows of values whose labels the copy broke over several lines: as many lines as are too many are joined to the first
 * cell behind the number. Null unless the same count of cells follows the first value of every row.
 */
function wrappedLabels(
  lines: readonly SourceLine[],
  starts: number[],
  width: number,
): { rows: TableRow[]; last: number } | null {
  const values = starts.map((start) => {
    const from = lines.slice(start + 1, start + width + MOST_LABEL_LINES)
    return start + 1 + from.findIndex(({ text }) => isValue(text))
  })
  const tails = starts.slice(1).map((next, index) => next - (values[index] ?? 0))
  const tail = tails[0] ?? 0
  const words = width - 1 - tail
  if (words < 1 || tail < 1 || tails.some((size) => size !== tail)) return null
  const rows = starts.flatMap((start, index): TableRow[] => {
    const value = values[index] ?? 0
    const behind = value - words + 1
    const label = joined(lines.slice(start + 1, behind))
    const row = [...lines.slice(start, start + 1), label, ...lines.slice(behind, value + tail)]
    return behind > start + 1 && row.length === width ? [toRow(row)] : []
  })
  if (rows.length !== starts.length) return null
  return { rows, last: (values.at(-1) ?? 0) + tail - 1 }
}

/** The lines that count 1, 2, 3 …, the first of them right behind the head. */
function rowStarts(lines: readonly SourceLine[], body: number, width: number): number[] {
  const starts: number[] = []
  for (let at = body; at < lines.length; at += 1) {
    if (starts.length > 0 && at - (starts.at(-1) ?? 0) > width * 12) break
    const text = lines[at]?.text ?? ''
    if (NUMBER.test(text) && Number(text) === starts.length + 1) starts.push(at)
    else if (starts.length === 0) break
  }
  return starts
}

/** Nothing tells where the last row ends: it is taken to be as long as most rows are. */
function commonest(sizes: number[]): number {
  const counts = new Map<number, number>()
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** How many first cells the rows below a number share with it; null if the lines are no rows. */
function sharedCells(segments: SourceLine[][], width: number): number | null {
  const sizes = segments.slice(0, -1).map(({ length }) => length)
  if (sizes.every((size) => size <= width) && sizes.some((size) => size >= 2)) return 0
  for (const shared of [1, 2, 3]) {
    const period = width - shared
    if (period < 2) return null
    if (sizes.every((size) => size >= width && (size - width) % period === 0)) return shared
  }
  return null
}

function toRow(lines: readonly Stretch[]): TableRow {
  return { ...joined(lines), cells: lines.map(({ start, end }) => ({ start, end })) }
}

function toRows(lines: SourceLine[], width: number, shared: number): TableRow[] {
  const rows = [padded(toRow(lines.slice(0, width)), width)]
  const period = width - shared
  for (let at = width; at < lines.length; at += period) {
    const row = toRow(lines.slice(at, at + period))
    const empty = Array.from({ length: shared }, () => ({ start: row.start, end: row.start }))
    rows.push({ ...row, cells: [...empty, ...row.cells] })
  }
  return rows
}

function padded(row: TableRow, width: number): TableRow {
  const missing = Math.max(0, width - row.cells.length)
  const empty = Array.from({ length: missing }, () => ({ start: row.end, end: row.end }))
  return { ...row, cells: [...row.cells, ...empty] }
}
