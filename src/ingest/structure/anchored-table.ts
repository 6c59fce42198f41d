/**
 * Recognises the table of main indicators of a five-year plan in the text layer of a page that left single blanks between
 * its cells: every row names whether its indicator is 预期性 or 约束性.
 */
import { unitAt } from '../../text/measure-words.ts'
import type { SourceLine } from '../../text/source-lines.ts'
import type { Stretch } from './stretches.ts'
import { type FoundTable, isValue, type TableRow } from './table-shape.ts'

/** What each indicator is to the issuer; the word stands in every row. */
export const ANCHOR = /^[(（]?(?:预期性?|约束性?|指导性?)[)）]?$/
/** Over the column of that word. */
export const ANCHOR_HEAD = /^属性$|^类型$|指标属性|^属$/
/** Over the columns of values. */
export const VALUE_HEAD = /20\d\d|年均|累计|增速|增长|现状|目标值|基期/
const ORDINAL = /^\d{1,2}$/
const FEWEST_ROWS = 4
const MOST_HEAD_LINES = 5
/** Lines between two rows: the rest of a label, a unit, the word of a group. */
const MOST_BETWEEN = 6
const LONGEST_BETWEEN = 30
const LONGEST_ROW = 120

/** The words of a line that blanks part. */
export type Words = (Stretch & { text: string })[]

/** The table whose head begins on line `first`, or null. Lines between rows become rows of one cell. */
export function anchoredTable(lines: readonly SourceLine[], first: number): FoundTable | null {
  const opening = lines[first]
  if (!opening || !/序|指\s*标|属性/.test(opening.text) || opening.text.length > 60) return null
  const head = lines.slice(first, first + MOST_HEAD_LINES)
  const body = head.findIndex((line) => wordsOf(line).some(({ text }) => ANCHOR.test(text)))
  // Tabs tell more than blanks.
  if (body < 0 || lines[first + body]?.text.includes('\t')) return null
  const heads = headsOf(head.slice(0, body).map(wordsOf))
  if (!heads) return null
  const rows: TableRow[] = []
  let found = 0
  let between: SourceLine[] = []
  for (const line of lines.slice(first + heads.lines)) {
    const cells = rowCells(wordsOf(line), heads)
    if (cells) {
      rows.push(...between.map(wholeRow), { start: line.start, end: line.end, cells })
      between = []
      found += 1
    } else if (between.length < MOST_BETWEEN && isBetween(line)) between.push(line)
    else break
  }
  if (found < FEWEST_ROWS) return null
  const last = first + heads.lines - 1 + rows.length
  return { first, last, rows: [heads.row, ...rows] }
}

interface Heads {
  row: TableRow
  /** How many lines the head takes. */
  lines: number
  /** How many columns hold values. */
  values: number
  /** The kind of the indicator stands in front of its values. */
  isAnchorFirst: boolean
}

/** 指标 单位 属性 2025年 年均[累计], on one line or several; null if the lines name no columns. */
function headsOf(lines: Words[]): Heads | null {
  const words = lines.flat()
  const anchor = words.find(({ text }) => ANCHOR_HEAD.test(text))
  const named = lines.findLast((line) => line.some(({ text }) => VALUE_HEAD.test(text))) ?? []
  const values = named.filter(({ text }) => VALUE_HEAD.test(text))
  const [firstWord] = words
  if (!anchor || !firstWord || values.length === 0) return null
  const isAnchorFirst = anchor.start < (values[0]?.start ?? 0)
  const find = (pattern: RegExp) => words.find(({ text }) => pattern.test(text))
  const columns = [find(/^序/), find(/^指/), find(/^单/)]
  const ordered = isAnchorFirst ? [...columns, anchor, ...values] : [...columns, ...values, anchor]
  const start = firstWord.start
  const end = words.at(-1)?.end ?? start
  return {
    row: { start, end, cells: inOrder(ordered, start) },
    lines: lines.length,
    values: values.length,
    isAnchorFirst,
  }
}

/** Cells of a row: number, label, unit, then kind and values in the order of the head; null for a line that is no row. */
function rowCells(words: Words, { values, isAnchorFirst }: Heads): Stretch[] | null {
  const at = words.findLastIndex(({ text }) => ANCHOR.test(text))
  const anchor = words[at]
  if (!anchor) return null
  const behind = words.slice(at + 1)
  const before = words.slice(0, at)
  const split = before.length - values
  const cells = isAnchorFirst ? behind : before.slice(Math.max(0, split))
  if (cells.length !== values || (!isAnchorFirst && !holdValues(cells))) return null
  const labels = isAnchorFirst ? before : before.slice(0, split)
  const [number] = labels
  const ordinal = number && ORDINAL.test(number.text) ? number : undefined
  const named = ordinal ? labels.slice(1) : labels
  const last = named.at(-1)
  const unit = last && isUnit(last.text) ? last : undefined
  const name = unit ? named.slice(0, -1) : named
  const label =
    name[0] === undefined ? undefined : { start: name[0].start, end: name.at(-1)?.end ?? 0 }
  const tail = isAnchorFirst ? [anchor, ...cells] : [...cells, anchor]
  return inOrder([ordinal, label, unit, ...tail], words[0]?.start ?? 0)
}

/** Numbers, and at most one cell of words: `35.92% 50% 全面推广`, `中心城区100% 100% 100%`. */
function holdValues(cells: Words): boolean {
  const worded = cells.filter(({ text }) => !holdsValue(text))
  const [word] = worded
  if (word === undefined) return true
  if (worded.length > 1 || cells.length < 3) return false
  return word === cells.at(-1) || /\p{Script=Han}\d[\d.]*[%％]?$/u.test(word.text)
}

/** `>60`, `36左右`, `[累计达到1000]`, `-`. */
function holdsValue(text: string): boolean {
  return isValue(text) || /^[[【〔].*\d.*[\]】〕]$/.test(text)
}

/** Whether a cell holds a unit alone. */
export function isUnit(text: string): boolean {
  return (
    text === '%' || text === '％' || (text.length <= 8 && unitAt(text, 0).length === text.length)
  )
}

/** Cells that are missing are empty and stand where the one before them ends. */
export function inOrder(cells: readonly (Stretch | undefined)[], start: number): Stretch[] {
  let end = start
  return cells.map((cell) => {
    const place = cell && cell.start >= end ? cell : { start: end, end }
    end = place.end
    return { start: place.start, end: place.end }
  })
}

/** A line that is one cell. */
export function wholeRow({ start, end }: SourceLine): TableRow {
  return { start, end, cells: [{ start, end }] }
}

/** The rest of a row, or a row whose cells cannot be told apart. */
function isBetween({ text }: SourceLine): boolean {
  const longest = /预期性|约束性/.test(text) ? LONGEST_ROW : LONGEST_BETWEEN
  return text.length <= longest && !/[。；;]/.test(text)
}

/** What blanks part on a line, in order. */
export function wordsOf(line: SourceLine | undefined): Words {
  return [...(line?.text ?? '').matchAll(/\S+/g)].map(({ 0: text, index }) => {
    const start = (line?.start ?? 0) + index
    return { text, start, end: start + text.length }
  })
}
