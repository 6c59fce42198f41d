/**
 * Reads the goals of a table of main indicators whose copy of one cell a line has lost its rows: the value right above
 * 预期性 or 约束性 is the goal, what names the indicator stands above it.
 */
import { ANCHOR } from '../structure/anchored-table.ts'
import type { TableVerdict } from './in-table.ts'

const VALUE =
  /^[[【(]?(?:累计|达到)?[≥≤><]?\s*\d[\d.]*\s*%?[\])】]?(?:左右|以上|以下|以内)?[\])】]?$/
/** 氮氧化物 1.28 */
const NAMED_VALUE = /^(\p{Script=Han}{2,10})\s+\d[\d.]*$/u
/** Cells of the head: the kinds stand in a column, and a year to come over another. */
const KIND_HEAD = /^(?:指标)?属\s*性$/
const GOAL_HEAD = /^20\d\d\s*年?(?:目标值?|规划值?)?$|^目标值?$/
/** So many cells may stand between two heads of a table that runs over pages. */
const FARTHEST_HEAD = 160
const FARTHEST_NAME = 8
const UNIT = /[(]\s*([^()]{1,14})\s*[)]$/

/** Heads, groups, and what stands where no goal is set. */
const NO_NAME = /^20\d\d|完成|下达|^指\s*标|属性|单位|^[一二三四五六七八九]、/

interface Line {
  text: string
  start: number
  end: number
}

/** What a goal cell of such a table says, for the offset of its number; null for all other offsets. `folded`: width-folded. */
export function looseGoalReader(folded: string): (offset: number) => TableVerdict | null {
  const lines = filledLines(folded)
  const goals = new Map<number, TableVerdict>()
  let head = Number.NEGATIVE_INFINITY
  let isGoalNamed = false
  for (const [index, { text, start, end }] of lines.entries()) {
    if (KIND_HEAD.test(text)) {
      head = index
      isGoalNamed = lines
        .slice(Math.max(0, index - 8), index)
        .some((cell) => GOAL_HEAD.test(cell.text))
    }
    if (!isGoalNamed || index - head > FARTHEST_HEAD) continue
    if (!holdsGoal(lines, index)) continue
    const own = NAMED_VALUE.exec(text)?.[1]
    const name = lines.slice(Math.max(0, index - FARTHEST_NAME), index).findLast(isName)?.text ?? ''
    const digit = start + text.length - (/\d.*$/.exec(text)?.[0].length ?? 0)
    goals.set(digit, {
      start,
      end,
      indicator: own ?? name.replace(UNIT, '').trim(),
      unit: (UNIT.exec(name)?.[1] ?? '').trim(),
      isSum: /^[[【]/.test(text),
      due: null,
      reason: null,
      rule: 'table-goal',
      confidence: 'medium',
    })
  }
  return (offset) => goals.get(offset) ?? null
}

/** The value above 预期性, and with a name of its own (氮氧化物 1.28) all such values above it. */
function holdsGoal(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index] as Line
  const next = lines[index + 1]?.text ?? ''
  if (VALUE.test(text)) return ANCHOR.test(next)
  return NAMED_VALUE.test(text) && (ANCHOR.test(next) || NAMED_VALUE.test(next))
}

function filledLines(folded: string): Line[] {
  const lines: Line[] = []
  let at = 0
  for (const line of folded.split('\n')) {
    const text = line.trim()
    const start = at + line.indexOf(text)
    if (text !== '') lines.push({ text, start, end: start + text.length })
    at += line.length + 1
  }
  return lines
}

function isName({ text }: Line): boolean {
  return (
    !VALUE.test(text) &&
    !ANCHOR.test(text) &&
    !NAMED_VALUE.test(text) &&
    !NO_NAME.test(text) &&
    /\p{Script=Han}{3,}/u.test(text)
  )
}
