/** Tells a change by an amount (增长7%) from a level reached by it (提高到95%). */

const UP = '增长|提高|提升|增加|上升|增速|增幅|增|涨|扩大|翻'
const DOWN = '下降|降低|减少|压减|削减|降幅|缩短|压缩|降|减'
// 增加值, 新增, 减免 and the like contain the characters but not the meaning.
const NO_CHANGE =
  /增加值|新增加?|净增|增值|增量|减排|减免|减灾|减税|减负|减碳|增强|倍增|增持|增设|增开/g
const CHANGE = new RegExp(`(${UP})|(${DOWN})`, 'g')
const NOUN = /^(?:增速|增幅|降幅)$/
const TO_A_LEVEL = /到|至|达|为|保持在|控制在|占|突破/
const CONTINUES = /^(?:力争|争取|确保|冲刺|奋斗目标|达到)?$/
/** What rises and falls, and is never delivered piece by piece. */
const MEASURED = /^(?:元|岁|个工作日|天|小时|分钟|年|微克\/立方米|μg\/m³)$/
const RATES = /^(?:%|‰|个百分点|百分点|倍|成)$/

/**
 * 1, -1 or 0 for the quantity whose number begins at `offset` of a width-folded text. A rate may stand some words
 * behind its verb (`增长不低于7%`), another amount must follow it directly (`减少5000吨`).
 */
export function growthBefore(folded: string, offset: number, unit: string): 1 | -1 | 0 {
  const piece = pieceBefore(folded, headOfRates(folded, offset, unit))
  if (piece === '') return 0
  const masked = piece.replace(NO_CHANGE, (word) => '□'.repeat(word.length))
  const change = [...masked.matchAll(CHANGE)].at(-1)
  if (!change) return 0
  const rest = masked.slice(change.index + change[0].length)
  const isNoun = NOUN.test(change[0]) || /^(?:率|幅度?|速度?)/.test(rest)
  if (!isNoun && TO_A_LEVEL.test(rest)) return 0
  // 增加5000个 delivers 5000 things, 减少5000吨 is a change.
  const isAmount = MEASURED.test(unit) && /^(?:提高|提升|增加|缩短|压缩)$/.test(change[0])
  if (!RATES.test(unit) && !isAmount && !/^(?:增长|下降|降低|减少|压减|削减)$/.test(change[0]))
    return 0
  if (!RATES.test(unit) && rest.replace(/^(?:了|约|超过?|不低于|不少于|分别)/, '').trim() !== '')
    return 0
  return change[1] !== undefined ? 1 : -1
}

const FARTHEST = 40
/** Nobody gives more rates in one breath; a row of data does. */
const LONGEST_LIST = 8

const MARKS = new Set(',。;、:\n!?')

/** The words in front of `offset` up to the nearest mark. */
function pieceBefore(folded: string, offset: number): string {
  let from = offset
  while (from > 0 && offset - from < FARTHEST && !MARKS.has(folded[from - 1] as string)) from -= 1
  return folded.slice(from, offset)
}

/** 增长6.5%以上、力争7%: the second rate goes on with the verb of the first, whose offset this is. */
function headOfRates(folded: string, offset: number, unit: string): number {
  if (!RATES.test(unit)) return offset
  let head = offset
  for (let count = 0; count < LONGEST_LIST; count += 1) {
    const piece = pieceBefore(folded, head)
    const before = folded.slice(Math.max(0, head - FARTHEST), head - piece.length)
    if (!CONTINUES.test(piece) || !/[%‰点]\S{0,3}、$/.test(before)) return head
    head -= piece.length + (/[\d.]+[^\d.]*、$/.exec(before)?.[0].length ?? 1)
  }
  return head
}
