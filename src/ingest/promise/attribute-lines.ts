/**
 * Reads the goals of a table of main indicators whose copy of one cell a line has lost its rows: what stands right above
 * 预期性 or 约束性 are the values of one row, in the order of the years of the head.
 */
import { sourceLines } from '../../text/source-lines.ts'
import { ANCHOR } from '../structure/anchored-table.ts'
import type { TableVerdict } from './in-table.ts'

const VALUE =
  /^[[【(]?(?:累计|达到)?[≥≤><]?\s*\d[\d.]*\s*%?[\])】]?(?:左右|以上|以下|以内)?[\])】]?$/
/** A cell without a number: — , 从无到有. */
const EMPTY = /^[-—–]+$|^从无到有$|^完成/
/** 氮氧化物 1.28 */
const NAMED_VALUE = /^(\p{Script=Han}{2,10})\s+\d[\d.]*$/u
/** The head over the kinds, the last of them. */
const KIND_HEAD = /^(?:指标)?属\s*性$/
const FIRST_HEAD = /^(?:指\s*标(?:名称)?|名\s*称|序\s*号)$/
const YEAR_HEAD = /^(20\d\d)\s*年?/
const GROWTH_HEAD = /年均|增速|增长|累计/
const MOST_HEADS = 12
/** So many cells may stand below a head of a table that runs over pages. */
const FARTHEST_HEAD = 160
const FARTHEST_NAME = 8
const UNIT = /[(]\s*([^()]{1,14})\s*[)]$/
/** Heads, groups, and what stands where no goal is set. */
const NO_NAME = /^20\d\d|完成|下达|^指\s*标|属性|单位|展望|增速|^[一二三四五六七八九]、/

interface Line {
  text: string
  start: number
  end: number
}

/** A column of values: the year over it, null for growth over the years of the plan. */
interface Column {
  year: number | null
  words: string
  isOutlook: boolean
}

type Verdict = Pick<TableVerdict, 'reason' | 'rule' | 'confidence' | 'due'>

/** What such a table says of a cell, for the offset of its number; null for all other offsets. `folded`: width-folded. */
export function looseGoalReader(folded: string): (offset: number) => TableVerdict | null {
  const lines = sourceLines(folded)
  const verdicts = new Map<number, TableVerdict>()
  let head = Number.NEGATIVE_INFINITY
  let columns: Column[] = []
  for (const [index, { text }] of lines.entries()) {
    if (KIND_HEAD.test(text)) {
      head = index
      columns = columnsOf(lines, index)
    }
    const isGoalNamed = columns.some(({ year }) => year !== null)
    if (!isGoalNamed || index - head > FARTHEST_HEAD) continue
    for (const [cell, verdict] of goalsAt(lines, index, columns)) {
      const [digit, whole] = verdictOf(lines, cell, verdict)
      verdicts.set(digit, whole)
    }
  }
  return (offset) => verdicts.get(offset) ?? null
}

/** 2020 年 / 2025 年 / 十四五年 / 均增速: a line that names no column of its own goes on with the one before it. */
function columnsOf(lines: readonly Line[], kindHead: number): Column[] {
  const above = lines.slice(Math.max(0, kindHead - MOST_HEADS), kindHead).map(({ text }) => text)
  const first = above.findLastIndex((text) => FIRST_HEAD.test(text))
  const columns: Column[] = []
  for (const text of above.slice(first + 1)) {
    const year = YEAR_HEAD.exec(text)?.[1]
    const last = columns.at(-1)
    if (year !== undefined) columns.push({ year: Number(year), words: text, isOutlook: false })
    else if (/^“?十[一二三四五]五/.test(text) || (GROWTH_HEAD.test(text) && last?.year !== null))
      columns.push({ year: null, words: text, isOutlook: false })
    if (last && text.includes('展望')) last.isOutlook = true
  }
  return columns
}

/** The cells of the row that ends at `index`, right above its kind, and what each of them is. */
function goalsAt(
  lines: readonly Line[],
  index: number,
  columns: readonly Column[],
): [cell: number, verdict: Verdict][] {
  const { text } = lines[index] as Line
  const next = lines[index + 1]?.text ?? ''
  const goal: Verdict = { reason: null, rule: 'table-goal', confidence: 'medium', due: null }
  if (NAMED_VALUE.test(text) && (ANCHOR.test(next) || NAMED_VALUE.test(next)))
    return [[index, goal]]
  if (!ANCHOR.test(next) || !(VALUE.test(text) || EMPTY.test(text))) return []
  const first = index - columns.length + 1
  const row = lines.slice(Math.max(0, first), index + 1)
  const isWhole =
    columns.length > 2 && row.every((cell) => VALUE.test(cell.text) || EMPTY.test(cell.text))
  if (!isWhole) return VALUE.test(text) ? [[index, goal]] : []
  const years = columns.flatMap(({ year }) => year ?? [])
  return columns.flatMap((column, at): [number, Verdict][] =>
    VALUE.test(row[at]?.text ?? '') ? [[first + at, verdictIn(column, Math.min(...years))]] : [],
  )
}

/** The first year is where the plan starts from; what is foreseen beyond its end is no goal of it. */
function verdictIn({ year, words, isOutlook }: Column, base: number): Verdict {
  if (year === base) return { reason: 'history', rule: 'table-past', confidence: 'high', due: null }
  if (isOutlook)
    return { reason: 'context', rule: 'table-outlook', confidence: 'medium', due: null }
  const due = year === null ? null : ({ date: String(year), basis: 'section', words } as const)
  return { reason: null, rule: 'table-goal', confidence: 'medium', due }
}

function verdictOf(
  lines: readonly Line[],
  cell: number,
  verdict: Verdict,
): [digit: number, verdict: TableVerdict] {
  const { text, start, end } = lines[cell] as Line
  const own = NAMED_VALUE.exec(text)?.[1]
  const named = lines.slice(Math.max(0, cell - FARTHEST_NAME), cell).findLastIndex(isName)
  const at = Math.max(0, cell - FARTHEST_NAME) + named
  // 最大用电负荷(万千 / 瓦): the line breaks the unit.
  const broken = /^[^()]*\)$/.test(lines[at]?.text ?? '') ? (lines[at - 1]?.text ?? '') : ''
  const name = named < 0 ? '' : broken + (lines[at]?.text ?? '')
  const digit = start + text.length - (/\d.*$/.exec(text)?.[0].length ?? 0)
  const indicator = own ?? name.replace(UNIT, '').trim()
  const unit = (UNIT.exec(name)?.[1] ?? '').trim()
  return [digit, { ...verdict, start, end, indicator, unit, isSum: /^[[【]/.test(text) }]
}

function isName({ text }: Line): boolean {
  return (
    !VALUE.test(text) &&
    !ANCHOR.test(text) &&
    !NAMED_VALUE.test(text) &&
    !NO_NAME.test(text) &&
    /\p{Script=Han}{2,}|[)）]$/u.test(text)
  )
}
