/**
 * Recognises the table of indicators whose units stand behind their names, 婴儿死亡率（‰）, on a page whose text layer left
 * blanks between its cells: rows that hold such a name and behind it as many cells as the head has columns there.
 */
import type { SourceLine } from '../../text/source-lines.ts'
import { inOrder, VALUE_HEAD, type Words, wholeRow, wordsOf } from './anchored-table.ts'
import type { Stretch } from './stretches.ts'
import { type FoundTable, isValue, type TableRow } from './table-shape.ts'

const ORDINAL_HEAD = /^(?:序\s*号?|编号)$/
const NAME_HEAD = /^指标(?:名称)?$/
const ORDINAL = /^\d{1,2}$/
/** 婴儿死亡率（‰）; with a blank before the unit its end alone. */
const NAMED_WITH_UNIT = /\p{Script=Han}.*[（(][^（）()]{1,8}[）)]$|^[^（(\d]{1,6}[）)]$/u
const LONGEST_HEAD = 16
const FEWEST_ROWS = 3
const MOST_BETWEEN = 4
const LONGEST_BETWEEN = 200

/** The table whose head stands on line `first`, or null. Lines between rows become rows of one cell. */
export function namedUnitTable(lines: readonly SourceLine[], first: number): FoundTable | null {
  const line = lines[first] as SourceLine
  if (!/指\s*标/.test(line.text) || line.text.includes('\t')) return null
  const heads = withWholeName(wordsOf(line))
  const at = heads.findIndex(({ text }) => NAME_HEAD.test(text))
  const values = heads.slice(at + 1)
  if (at < 0 || !values.some(({ text }) => VALUE_HEAD.test(text))) return null
  if (heads.some(({ text }) => text.length > LONGEST_HEAD || /[。；，]/.test(text))) return null
  const ordinal = heads.slice(0, at).findIndex(({ text }) => ORDINAL_HEAD.test(text))
  if (ordinal !== at - 1 && at > 0) return null
  const rows: TableRow[] = [{ start: line.start, end: line.end, cells: heads }]
  let found = 0
  let between: SourceLine[] = []
  for (const next of lines.slice(first + 1)) {
    const cells = rowCells(wordsOf(next), values.length, ordinal)
    if (cells) {
      rows.push(...between.map(wholeRow), { start: next.start, end: next.end, cells })
      between = []
      found += 1
    } else if (between.length < MOST_BETWEEN && isBetween(next)) between.push(next)
    else break
  }
  return found < FEWEST_ROWS ? null : { first, last: first + rows.length - 1, rows }
}

/** 指　　标 is one head. */
function withWholeName(words: Words): Words {
  return words.flatMap((word, index) => {
    const next = words[index + 1]
    if (word.text === '指' && next?.text === '标') return [{ ...word, end: next.end, text: '指标' }]
    return word.text === '标' && words[index - 1]?.text === '指' ? [] : [word]
  })
}

/**
 * What stands in the columns before the ordinal, the ordinal, the name with its unit, `width` values; null for a line that
 * is no row. `ordinalColumn` is -1 for a head without one.
 */
function rowCells(words: Words, width: number, ordinalColumn: number): Stretch[] | null {
  const at = words.length - width - 1
  const cells = words.slice(at + 1)
  if (at < 0 || !NAMED_WITH_UNIT.test(words[at]?.text ?? '')) return null
  if (!cells.every(({ text }) => isValue(text) || /\d/.test(text))) return null
  const isNumbered = ordinalColumn >= 0
  const number = words.slice(0, at).findLastIndex(({ text }) => ORDINAL.test(text))
  // Every word of the row belongs to a cell.
  if (isNumbered && (number < 0 || (number > 0 && ordinalColumn === 0))) return null
  const start = words[0]?.start ?? 0
  const first = isNumbered ? number + 1 : 0
  const name = { start: words[first]?.start ?? start, end: words[at]?.end ?? start }
  const lead = number > 0 ? { start, end: words[number - 1]?.end ?? start } : undefined
  const before = Array.from({ length: Math.max(0, ordinalColumn) }, (_, column) =>
    column === 0 ? lead : undefined,
  )
  return inOrder([...before, ...(isNumbered ? [words[number]] : []), name, ...cells], start)
}

function isBetween({ text }: SourceLine): boolean {
  return text.length <= LONGEST_BETWEEN && !/[。；;]/.test(text)
}
