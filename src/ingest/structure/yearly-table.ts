/**
 * Recognises a table of goals year by year whose text layer left blanks between its cells: a head of years behind one
 * word (地区, 指标), perhaps a second head that says the same under each year, rows of a name and as many values.
 */
import type { SourceLine } from '../../text/source-lines.ts'
import { type Words, wordsOf } from './anchored-table.ts'
import type { Stretch } from './stretches.ts'
import { type FoundTable, isValue, type TableRow } from './table-shape.ts'

const NAME_HEAD =
  /^(?:地\s*区|区\s*域|地市|设区市|市县|区县|县区|市州|州市|单\s*位|部\s*门|指\s*标(?:名称)?|项\s*目|名\s*称|类\s*[型别])$/
const YEAR_HEAD = /^20\d\d\s*年度?(?:目标|任务)?$/
const LONGEST_INNER_HEAD = 8
const FEWEST_YEARS = 2
const FEWEST_ROWS = 3
const LONGEST_NAME = 20

/** The table whose head stands on line `first`, or null. */
export function yearlyTable(lines: readonly SourceLine[], first: number): FoundTable | null {
  const line = lines[first] as SourceLine
  if (line.text.includes('\t') || !/20\d\d/.test(line.text)) return null
  const [name, ...years] = wordsOf(line)
  if (!name || !NAME_HEAD.test(name.text) || years.length < FEWEST_YEARS) return null
  if (!years.every(({ text }) => YEAR_HEAD.test(text))) return null
  const inner = innerHeads(lines[first + 1], years.length)
  const width = inner?.length ?? years.length
  const rows: TableRow[] = []
  for (const next of lines.slice(first + (inner ? 2 : 1))) {
    const cells = rowCells(wordsOf(next), width)
    if (!cells) break
    rows.push({ start: next.start, end: next.end, cells })
  }
  if (rows.length < FEWEST_ROWS) return null
  const head = [rowOf(line, [name, ...years])]
  if (inner) head.push(rowOf(lines[first + 1] as SourceLine, inner))
  return { first, last: first + head.length - 1 + rows.length, rows: [...head, ...rows] }
}

/** 年末存栏 全年出栏数 年末存栏 全年出栏数: as many words under each year; null for any other line. */
function innerHeads(line: SourceLine | undefined, years: number): Words | null {
  const words = wordsOf(line)
  const each = words.length / years
  if (words.length <= years || !Number.isInteger(each)) return null
  const repeats = words.every(({ text }, at) => text === words[at % each]?.text)
  return repeats && words.every(({ text }) => text.length <= LONGEST_INNER_HEAD) ? words : null
}

function rowCells(words: Words, width: number): Stretch[] | null {
  const values = words.slice(-width)
  const names = words.slice(0, -width)
  const [label] = names
  if (!label || values.length !== width || !values.every(({ text }) => isValue(text))) return null
  const end = names.at(-1)?.end ?? label.end
  return end - label.start > LONGEST_NAME ? null : [{ start: label.start, end }, ...values]
}

function rowOf({ start, end }: SourceLine, cells: Stretch[]): TableRow {
  return { start, end, cells: cells.map((cell) => ({ start: cell.start, end: cell.end })) }
}
