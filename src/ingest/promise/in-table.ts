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
  /** The cell holds the number alone: what stands behind it belongs to the next cell. */
  isBare?: boolean
  /** The year over the column; null where it has none. */
  due: Due | null
}

const GOAL = /目标|计划任务|年任务|规划值|计划值|预期值|力争/
/** Over the whole table: 各设区市生猪养殖目标数. */
const GOALS = /(?:目标|任务|计划)(?:数|表|分解表?|值|清单|安排表?)?\s*(?:[(]?单位:|$)/
const CAPTION_UNIT = /单位:\s*([^\s()]{1,8})\s*[)]?$/
const PAST =
  /现状|基期|基数|基准|实绩|实际|完成(?:值|情况|数)|上年|20\d\d\s*年?\s*(?:值|完成)?\s*[(（]?(?:实际|完成|基)/
/** 中心城区100% in such a column is no number alone, and past all the same. */
const NOW = /20\d\d\s*年?现状/
const LONGEST_VALUE = 16
/** A head that was not read as one, over what each kind of project takes of the sum: 总投资(亿元) 所占比例. */
const SHARES = /投资.{0,12}(?:比例|占比|比重)$/
const ORDINAL = /^(?:序\s*号?|编号|No\.?)$/i
/** Over the names of indicators: 每万人口…拥有量1 with the mark of a footnote. */
const NAMES = /^指(?:\s*标(?:名称)?)?$/
const LONGEST_NAME = 30
const NAME_COLUMN = /指\s*标(?:名称)?$|名\s*称$|^项目$|^内容$/
const PLACE_COLUMN = /地\s*区|区\s*域|地市|市县|区县|县区|市州|州市|部\s*门/
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
  const caption = foldWidth(context.caption)
  if (context.column.length === 0)
    return SHARES.test(caption)
      ? { ...place, reason: 'context', rule: 'table-shares', confidence: 'high' }
      : null
  if (NOW.test(column) && text.length <= LONGEST_VALUE && !/[,。;]/.test(text))
    return { ...place, reason: 'history', rule: 'table-past', confidence: 'high' }
  if (!NUMBER_ALONE.test(text)) return null
  const isGoals = GOALS.test(caption) && !PAST.test(caption)
  const aimed = Number([...column.matchAll(YEAR)].at(-1)?.[0] ?? Number.NaN)
  const isLater = year !== null && aimed > year
  if (
    PAST.test(column) ||
    (!Number.isNaN(aimed) &&
      year !== null &&
      aimed < year + (isGoals ? 0 : 1) &&
      !GOAL.test(column))
  )
    return { ...place, reason: 'history', rule: 'table-past', confidence: 'high' }
  // 年均增速[累计]: what grows up to the year of a neighbouring column.
  const heads = context.cells.flatMap((cell) => cell.column)
  const isChange = CHANGE.test(column) && (place.isSum || aimsLater(heads, year))
  if (!GOAL.test(column) && !isLater && !isChange && !(isGoals && aimed === year)) return null
  const due = dueOf(
    column,
    (isChange ? heads : context.column).findLast((head) => /20\d\d/.test(head)),
  )
  return { ...place, due, reason: null, rule: 'table-goal', confidence: 'high' }
}

/** A neighbouring column holds goals of a year to come: 2025年 beside 年均增速. */
function aimsLater(heads: string[], year: number | null): boolean {
  return heads.some(
    (head) =>
      !PAST.test(head) && [...head.matchAll(YEAR)].some(([aim]) => Number(aim) > (year ?? 9999)),
  )
}

/** 年末存栏 under 2020年 is due at its end. */
function dueOf(column: string, head: string | undefined): Due | null {
  const year = [...(head ?? '').matchAll(YEAR)].at(-1)?.[0]
  if (head === undefined || year === undefined) return null
  const date = /年末|年底/.test(column) ? `${year}-12` : year
  return { date, basis: 'section', words: head }
}

/** What the row measures, and in which unit. */
function rowHead({ cell, row, cells, column: heads, caption }: CellContext): {
  indicator: string
  unit: string
} {
  const words = row.filter((head) => unitAt(foldWidth(head), 0).length !== head.length)
  const named = cells.findLast(
    ({ end, text, column }) =>
      end <= cell.start && text !== '' && column.some((head) => NAME_COLUMN.test(head)),
  )
  const name = named?.text ?? words.at(-1) ?? ''
  const column = cells.find(({ column }) => column.some((head) => UNIT_COLUMN.test(head)))?.text
  const bracketed = UNIT_IN_HEAD.exec(name)?.[1]
  // 福州 under 2020年 > 年末存栏: what is counted stands in the head.
  const isByPlace = cells[0]?.column.some((head) => PLACE_COLUMN.test(head)) ?? false
  const inner = heads.find((head) => !/20\d\d|目标|任务|计划|^$/.test(head))
  const counted = isByPlace ? (inner ?? '') : ''
  const indicator = name
    .replace(UNIT_IN_HEAD, '')
    .replace(/^\d+[.、\s]+/, '')
    .trim()
  const ofAll = CAPTION_UNIT.exec(foldWidth(caption))?.[1]
  return {
    indicator: counted === '' || indicator.includes(counted) ? indicator : `${indicator}${counted}`,
    unit: foldWidth(column ?? bracketed ?? ofAll ?? '').trim(),
  }
}
