/**
 * Recognises the table of indicators of a page whose text layer left blanks between its cells: a head of single words
 * with 单位 among them, rows that hold a unit and behind it as many cells as the head has columns there.
 */
import type { SourceLine } from '../../text/source-lines.ts'
import { inOrder, isUnit, VALUE_HEAD, type Words, wholeRow, wordsOf } from './anchored-table.ts'
import { isColumnHead } from './flattened-table.ts'
import type { Stretch } from './stretches.ts'
import { type FoundTable, isValue, type TableRow } from './table-shape.ts'

const ORDINAL_HEAD = /^(?:序\s*号?|编号)$/
const UNIT_HEAD = /^(?:计量)?单位$/
const ORDINAL = /^\d{1,2}$/
const FEWEST_ROWS = 3
/** Lines between two rows: the rest of a label. */
const MOST_BETWEEN = 3
const LONGEST_BETWEEN = 30
/** 年均下降 5%以上: one cell. */
const OPENS_VALUE =
  /(?:下降|增长|提高|降低|减少|达到?|控制在|累计|年均|不低于|不超过|低于|高于|[≥≤<>])$/
/** Of rates: /10万, 1/10万, ‰. */
const RATE_UNIT = /^(?:1?\/1?0*[万千]?人?|[‰％]|每?[十百千万]+人)$/
/** Cells that hold no number: 保持稳定, —. */
const WORDS_FOR_VALUE = /^(?:保持|稳定|持续|完成|基本|全部|有所|明显|大幅|逐[步年]|-|—|–|\/)/

/** The table whose head stands on line `first`, or null. Lines between rows become rows of one cell. */
export function spacedTable(lines: readonly SourceLine[], first: number): FoundTable | null {
  const line = lines[first] as SourceLine
  if (!line.text.includes('单位') || line.text.includes('\t')) return null
  const heads = wordsOf(line)
  const unit = heads.findIndex(({ text }) => UNIT_HEAD.test(text))
  const values = heads.slice(unit + 1)
  if (unit < 1 || values.length === 0 || !heads.every(({ text }) => isColumnHead(text))) return null
  if (!values.some(({ text }) => VALUE_HEAD.test(text))) return null
  const hasOrdinal = unit > 1 && ORDINAL_HEAD.test(heads[0]?.text ?? '')
  const rows: TableRow[] = [{ start: line.start, end: line.end, cells: heads }]
  let found = 0
  let between: SourceLine[] = []
  for (const next of lines.slice(first + 1)) {
    const cells = rowCells(wordsOf(next), unit, values.length, hasOrdinal)
    if (cells) {
      rows.push(...between.map(wholeRow), { start: next.start, end: next.end, cells })
      between = []
      found += 1
    } else if (between.length < MOST_BETWEEN && isBetween(next)) between.push(next)
    else break
  }
  return found < FEWEST_ROWS ? null : { first, last: first + rows.length - 1, rows }
}

/** Ordinal, what stands before the unit, the unit, `width` values; null for a line that is no row. */
function rowCells(
  words: Words,
  unitColumn: number,
  width: number,
  hasOrdinal: boolean,
): Stretch[] | null {
  const at = words.findLastIndex(({ text }) => isUnit(text) || RATE_UNIT.test(text))
  const unit = words[at]
  if (!unit || at < 1) return null
  const cells = joinedValues(words.slice(at + 1))
  if (cells.length !== width || !cells.every(({ text }) => mayBeValue(text))) return null
  const ordinal = hasOrdinal && ORDINAL.test(words[0]?.text ?? '') ? words[0] : undefined
  const labels = words.slice(ordinal ? 1 : 0, at)
  const [label] = labels
  if (!label) return null
  const name = { start: label.start, end: labels.at(-1)?.end ?? label.end }
  const empty = Array.from(
    { length: Math.max(0, unitColumn - (hasOrdinal ? 2 : 1)) },
    () => undefined,
  )
  return inOrder(
    [...(hasOrdinal ? [ordinal] : []), ...empty, name, unit, ...cells],
    words[0]?.start ?? 0,
  )
}

/** Words that open a value and the value behind them are one cell. */
function joinedValues(words: Words): Words {
  const cells: Words = []
  for (const word of words) {
    const last = cells.at(-1)
    if (last && OPENS_VALUE.test(last.text))
      cells[cells.length - 1] = { start: last.start, end: word.end, text: last.text + word.text }
    else cells.push(word)
  }
  return cells
}

/** `≥3.8`, `90.4（2019年）`, `年均下降5%以上`, `保持稳定`. */
function mayBeValue(text: string): boolean {
  return isValue(text) || WORDS_FOR_VALUE.test(text) || /\d/.test(text)
}

function isBetween({ text }: SourceLine): boolean {
  return text.length <= LONGEST_BETWEEN && !/[。；;]/.test(text)
}
