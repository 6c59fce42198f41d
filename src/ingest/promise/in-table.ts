/** Judges the numbers of tables: a cell says what it counts in the heads of its row and of its column. */
import type { Due } from '../../model/target.ts'
import { foldWidth } from '../../text/fold.ts'
import { unitAt } from '../../text/measure-words.ts'
import type { CellContext } from '../structure/table-cells.ts'
import type { Judgement } from './judge.ts'

/** What the table tells about a number in it. */
export interface TableVerdict extends Judgement {
  /** Start and end of the cell, as in the context. */
  start: number
  end: number
  /** The words at the head of the row, without their unit. */
  indicator: string
  /** The unit printed in the head of the row or in a column of units; '' if there is none. */
  unit: string
  /** The cell stands in brackets: a sum over the years of the plan. */
  isSum: boolean
  /** The year over the column; null where it has none. */
  due: Due | null
}

const GOAL = /目标|计划任务|年任务|规划值|计划值|预期值|力争/
const PAST =
  /现状|基期|基数|基准|实绩|实际|完成(?:值|情况|数)|上年|20\d\d\s*年?\s*(?:值|完成)?\s*[(（]?(?:实际|完成|基)/
const ORDINAL = /^(?:序\s*号?|编号|No\.?)$/i
/** Over the names of indicators: 每万人口…拥有量1 with the mark of a footnote. */
const NAMES = /^指(?:\s*标(?:名称)?)?$/
const LONGEST_NAME = 30
const NAME_COLUMN = /指\s*标(?:名称)?$|名\s*称$|^项目$|^内容$/
const UNIT_COLUMN = /^(?:计量)?单位$/
const YEAR = /20\d\d/g
/** 研发投入强度(%) */
const UNIT_IN_HEAD = /[(（]\s*([^()（）]{1,12})\s*[)）]\s*$/
const NUMBER_ALONE =
  /^[[【〔]?(?:年均|累计)*(?:下降|降低|减少|增长|提高|增加)?达?到?[\s\d.,%‰≥≤<>~～—–-]+(?:左右|以上|以下|以内)?[\]】〕]?(?:\(20\d\d\s*年?\))?$/
const CHANGE = /累计|年均|增速|增长/
/** [2.5]: what plans put in brackets sums up over the years of the plan. */
const BRACKETED = /^[[【〔]/

/** Null for a cell of prose, and where the heads say neither goal nor past. `year`: the year the document speaks from. */
export function judgeInTable(context: CellContext, year: number | null): TableVerdict | null {
  const column = foldWidth(context.column.join(' '))
  const text = foldWidth(context.cell.text)
  const { start, end } = context.cell
  const place = { start, end, ...rowHead(context), isSum: BRACKETED.test(text), due: null }
  if (ORDINAL.test(column.trim()))
    return { ...place, reason: 'ordinal', rule: 'table-ordinal', confidence: 'high' }
  if (NAMES.test(column.trim()) && text.length <= LONGEST_NAME && !/[,。;]/.test(text))
    return { ...place, reason: 'specification', rule: 'table-name', confidence: 'high' }
  if (UNIT_COLUMN.test(column.trim()))
    return { ...place, reason: 'specification', rule: 'table-unit', confidence: 'high' }
  if (context.column.length === 0 || !NUMBER_ALONE.test(text)) return null
  const aimed = Number([...column.matchAll(YEAR)].at(-1)?.[0] ?? Number.NaN)
  const isLater = year !== null && aimed > year
  if (
    PAST.test(column) ||
    (!Number.isNaN(aimed) && year !== null && aimed <= year && !GOAL.test(column))
  )
    return { ...place, reason: 'history', rule: 'table-past', confidence: 'high' }
  // 年均增速[累计]: what grows up to the year of a neighbouring column.
  const heads = context.cells.flatMap((cell) => cell.column)
  const isChange = CHANGE.test(column) && (place.isSum || aimsLater(heads, year))
  if (!GOAL.test(column) && !isLater && !isChange) return null
  const due = dueOf((isChange ? heads : context.column).findLast((head) => /20\d\d/.test(head)))
  return { ...place, due, reason: null, rule: 'table-goal', confidence: 'high' }
}

/** A neighbouring column holds goals of a year to come: 2025年 beside 年均增速. */
function aimsLater(heads: string[], year: number | null): boolean {
  return heads.some(
    (head) =>
      !PAST.test(head) && [...head.matchAll(YEAR)].some(([aim]) => Number(aim) > (year ?? 9999)),
  )
}

function dueOf(head: string | undefined): Due | null {
  const year = [...(head ?? '').matchAll(YEAR)].at(-1)?.[0]
  return head === undefined || year === undefined
    ? null
    : { date: year, basis: 'section', words: head }
}

/** What the row measures, and in which unit. */
function rowHead({ cell, row, cells }: CellContext): { indicator: string; unit: string } {
  const words = row.filter((head) => unitAt(foldWidth(head), 0).length !== head.length)
  const named = cells.findLast(
    ({ end, text, column }) =>
      end <= cell.start && text !== '' && column.some((head) => NAME_COLUMN.test(head)),
  )
  const name = named?.text ?? words.at(-1) ?? ''
  const column = cells.find(({ column }) => column.some((head) => UNIT_COLUMN.test(head)))?.text
  const bracketed = UNIT_IN_HEAD.exec(name)?.[1]
  const indicator = name
    .replace(UNIT_IN_HEAD, '')
    .replace(/^\d+[.、\s]+/, '')
    .trim()
  return { indicator, unit: foldWidth(column ?? bracketed ?? '').trim() }
}
