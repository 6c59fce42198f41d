/**
 * Recognises the table of main indicators of a plan in a copy of one cell a line whose rows are not all of one length:
 * a number opens each row, 预期性 or 约束性 ends it, the values stand between the name of the indicator and that word.
 */
import type { SourceLine } from '../../text/source-lines.ts'
import { ANCHOR, ANCHOR_HEAD, inOrder, isUnit, VALUE_HEAD } from './anchored-table.ts'
import type { Stretch } from './stretches.ts'
import { type FoundTable, isValue, joined, type TableRow } from './table-shape.ts'

const OPENING = /^(?:序\s*号?|编号)$/
const FEWEST_ROWS = 3
const MOST_HEADS = 12
/** Lines of a row: number, a group broken over a few lines, name, unit, values, kind. */
const MOST_LINES = 12
const LONGEST_CELL = 40

/** The table whose head begins on line `first`, or null. Rows whose cells cannot be told apart hold one cell. */
export function anchoredLines(lines: readonly SourceLine[], first: number): FoundTable | null {
  if (!OPENING.test(lines[first]?.text ?? '')) return null
  const body = lines.slice(first, first + MOST_HEADS).findIndex(({ text }) => text === '1')
  if (body < 0) return null
  const heads = lines.slice(first, first + body)
  const anchor = heads.findLast(({ text }) => ANCHOR_HEAD.test(text))
  const values = heads.filter(({ text }) => VALUE_HEAD.test(text))
  const name = heads.find(({ text }) => /指标|名\s*称/.test(text))
  if (!anchor || !name || values.length === 0 || anchor.start < (values[0]?.start ?? 0)) return null
  const [opening] = heads
  const unit = heads.find(({ text }) => /^单\s*位$/.test(text))
  const columns = [opening, name, ...(unit ? [unit] : []), ...values, anchor]
  const isGrouped = heads.some(({ text }) => /类\s*别|分\s*类/.test(text))
  const shape = { values: values.length, hasUnit: unit !== undefined, isGrouped }
  const start = opening?.start ?? 0
  const head = { start, end: heads.at(-1)?.end ?? start, cells: inOrder(columns, start) }
  const rows: TableRow[] = [head]
  let read = 0
  let at = first + body
  for (let number = 1; ; number += 1) {
    const last = endOfRow(lines, at, number)
    if (last === null) break
    const cells = lines.slice(at, last + 1)
    const row = rowCells(cells, shape)
    rows.push({ ...joined(cells), cells: row ?? [joined(cells)] })
    if (row) read += 1
    at = last + 1
  }
  return read < FEWEST_ROWS ? null : { first, last: at - 1, rows }
}

/** The line that ends row `number`, which begins on line `at`; null if none begins there. */
function endOfRow(lines: readonly SourceLine[], at: number, number: number): number | null {
  if (lines[at]?.text !== String(number)) return null
  const size = lines.slice(at, at + MOST_LINES).findIndex(({ text }) => ANCHOR.test(text))
  const row = lines.slice(at, at + size + 1)
  return size < 0 || row.some(({ text }) => text.length > LONGEST_CELL) ? null : at + size
}

interface Shape {
  /** How many columns hold values. */
  values: number
  hasUnit: boolean
  /** Groups stand in front of the names: only the last line is the name. */
  isGrouped: boolean
}

/** Number, name, unit, values, kind; null where another count of values stands behind the name. */
function rowCells(lines: readonly SourceLine[], shape: Shape): Stretch[] | null {
  const [number, ...rest] = lines
  const anchor = rest.pop()
  const tail = rest.splice(rest.length - shape.values, shape.values)
  if (tail.length !== shape.values || !tail.every(({ text }) => isValue(text))) return null
  const unit = shape.hasUnit && isUnit(rest.at(-1)?.text ?? '') ? rest.pop() : undefined
  const name = shape.isGrouped ? rest.slice(-1) : rest
  if (name.length === 0 || name.some(({ text }) => isValue(text))) return null
  const cells = [joined(name), ...(shape.hasUnit ? [unit] : []), ...tail, anchor]
  return inOrder([number, ...cells], number?.start ?? 0)
}
