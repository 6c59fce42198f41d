/** Reads the quantities of a text: number, unit and the words that bound it, as the annotation guide defines them. */
import type { Comparator } from '../model/target.ts'
import { foldWidth } from './fold.ts'
import { growthBefore } from './growth.ts'
import type { NumberToken } from './number-tokens.ts'
import { tokensWithForms } from './numbers.ts'
import { withoutSpace } from './squeeze.ts'

/** One quantity. UTF-16 offsets, end-exclusive; see `findQuantities`. */
export interface Quantity {
  /** The number with the words that bound it and its unit: `不低于9000套`, `3.5%以上`. */
  start: number
  end: number
  /** The number words only: `3.5`, `4.5-5`, `翻一番`, the `万` of 万人以上. */
  numberStart: number
  numberEnd: number
  /** As written; below zero for 下降 by (`growth` -1); a range gives [low, high]. */
  value: number | [number, number]
  /** As written, 万 and 亿 included; '' when there is none. 翻番 and 百分之 give 倍 and %. */
  unit: string
  comparator: Comparator
  /** 1 for 增长/提高 by, -1 for 下降/减少 by, 0 for a level or a count. */
  growth: 1 | -1 | 0
}

const BEFORE: [RegExp, Comparator][] = [
  [/(?:不[得应宜]?低于|不[得应宜]?少于|不小于|不得?短于|至少|最低|保底|≥|>=)[ \t]*$/, 'at-least'],
  // 至少培育1家: the verb stands between.
  [/至少\p{Script=Han}{1,4}[ \t]*$/u, 'at-least'],
  [
    /(?:不[得应宜]?超过|不[得应宜]?高于|不[得应宜]?多于|不[得应宜]?大于|不突破|至多|最多|最高|控制在|≤|<=)[ \t]*$/,
    'at-most',
  ],
  [/(?:低于|少于|小于|不足|不到|未满|<)[ \t]*$/, 'less-than'],
  [/(?:超过|突破|高于|大于|多于|逾|超出|超|(?<!<\/?[A-Za-z][^<>]{0,10})>)[ \t]*$/, 'more-than'],
  [/(?<![通经不度渡错])过[ \t]*$/, 'more-than'],
  // The less power a data centre loses the better.
  [/(?:电能利用效率|PUE)值?优于[ \t]*$/, 'less-than'],
  // 销售收入破百亿
  [/(?:收入|产值|总量|规模|总额|人口|总值|里程|用户|[销产]量)破[ \t]*$/, 'more-than'],
  [/(?:大约|约为|约|接近|将近|近)[ \t]*$/, 'about'],
]
/** 5000头（其他畜禽折合）以上 */
const LONGEST_BOUND = 32
const AFTER: [RegExp, Comparator][] = [
  // 250万+市场主体
  [/^\+(?=\p{Script=Han})/u, 'at-least'],
  [/^[ \t]*(?:\([^()]{1,24}\)|及|或|和)?[ \t]*以[ \t]?上(?:\(含\))?/, 'at-least'],
  [/^[ \t]*(?:\(含\)|及|或)?[ \t]*(?:以内|之内|以下)/, 'at-most'],
  [/^[ \t]*(?:左右|上下(?!客|班|游|级|学|水|楼|铺|联动|贯通|协同|衔接))/, 'about'],
]
/** 48小时内放行 */
const WITHIN = /^(?:小时|分钟|秒|个?工作日|[天日])$/
const INSIDE: [RegExp, Comparator] = [/^[ \t]*内(?![容部地外陆涝])/, 'at-most']
/**
 * What a share is of stands between: 总床位数的, 当年新开工项目总数的, 项目总投资(不含征地费)的, 应届毕业生总人数. Without 的
 * it must be a sum.
 */
const WHOLE =
  '(?:[ \\t]*20\\d\\d[ \\t]*年度?)?[^,。;、:\\d()]{2,16}(?:\\([^()]{1,20}\\))?(?:的|(?:总数|总人数|总量|总额|合同额|总面积|总投资|人员|职工|员工|教师))[ \\t]*$'
/** 不低于总床位数的30%. */
const FAR: [RegExp, Comparator][] = [
  [new RegExp(`不[得应宜]?[低少]于${WHOLE}|不[低少]于每[^,。;、:\\d]{2,6}$`), 'at-least'],
  [new RegExp(`不[得应宜]?(?:超过|高于|大于)${WHOLE}`), 'at-most'],
  [new RegExp(`(?<!不[得应宜]?)低于${WHOLE}`), 'less-than'],
  [new RegExp(`(?<!不[得应宜]?)超过${WHOLE}`), 'more-than'],
]
const FARTHEST = 44
/** Wider blanks set cells apart: 5  —  1. */
const RANGE = /^[ \t]?(?:[-—–―‐‑−~～〜]+|至|到)[ \t]?$/
const NOT_QUANTITIES = new Set(['date', 'ordinal', 'document-number', 'history'])

/** All quantities of the text in order. Dates, ordinals and document numbers are none; labels and specifications are. */
export function findQuantities(text: string): Quantity[] {
  const folded = foldWidth(text)
  const tokens = tokensWithForms(text)
    .filter(
      ({ token, rule }, index, all) =>
        !Number.isNaN(token.value) &&
        (token.script !== 'chinese' ||
          token.unit !== '' ||
          opensRange(folded, token, all[index + 1]?.token)) &&
        !NOT_QUANTITIES.has(rule ?? ''),
    )
    .map(({ token }) => token)
  const quantities: Quantity[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as NumberToken
    const next = tokens[index + 1]
    if (next && isRange(folded, token, next)) {
      quantities.push(rangeQuantity(folded, token, next))
      index += 1
    } else quantities.push(quantity(folded, token))
  }
  shareBoundsInLists(folded, quantities)
  return quantities
}

/** 两到三个: the first numeral has its unit from the second. */
function opensRange(folded: string, low: NumberToken, high: NumberToken | undefined): boolean {
  return (
    high?.script === 'chinese' &&
    high.unit !== '' &&
    low.value < high.value &&
    /^[到至]$/.test(folded.slice(low.end, high.start))
  )
}

function isRange(folded: string, low: NumberToken, high: NumberToken): boolean {
  const between = folded.slice(low.unit === '' ? low.end : low.unitEnd, high.start)
  if (!RANGE.test(between) || low.value >= high.value) return false
  // 1亿~5亿元
  const isShort = /^[万亿]+$/.test(low.unit) && high.unit.startsWith(low.unit)
  return low.unit === '' || low.unit === high.unit || isShort
}

function rangeQuantity(folded: string, low: NumberToken, high: NumberToken): Quantity {
  const growth = growthBefore(folded, low.start, high.unit)
  return {
    start: low.start,
    end: Math.max(high.end, high.unitEnd),
    numberStart: low.start,
    numberEnd: high.end,
    value: growth === -1 ? [-high.value, -low.value] : [low.value, high.value],
    unit: high.unit,
    comparator: 'between',
    growth,
  }
}

function quantity(folded: string, token: NumberToken): Quantity {
  const growth =
    token.script === 'words' && token.unit === '倍'
      ? 1
      : growthBefore(folded, token.start, isShare(token) ? '%' : token.unit)
  const bare: Quantity = {
    start: token.start,
    end: Math.max(token.end, token.unitEnd),
    numberStart: token.start,
    numberEnd: token.end,
    value: growth === -1 ? -token.value : token.value,
    unit: token.unit,
    comparator: 'exactly',
    growth,
  }
  return withBounds(folded, bare, token)
}

const BROKEN = /(?<=\p{Script=Han})[ \t](?=\p{Script=Han})/gu

/** Of the end of some words, how long `length` characters of them were before their blanks were taken out. */
function lengthBeforeBreaks(words: string, length: number): number {
  const breaks = new Set([...words.matchAll(BROKEN)].map(({ index }) => index))
  let taken = 0
  let left = length
  while (left > 0) {
    taken += 1
    if (!breaks.has(words.length - taken)) left -= 1
  }
  return taken
}

/** 前20位: no lower than that. */
const RANKS = /^[位名]$/

function withBounds(folded: string, bare: Quantity, token: NumberToken): Quantity {
  const before = folded.slice(Math.max(0, bare.start - 12), bare.start)
  const after = folded.slice(bare.end, bare.end + LONGEST_BOUND)
  if (RANKS.test(bare.unit) && /前[ \t]*$/.test(before)) {
    const start = bare.start - (before.length - before.lastIndexOf('前'))
    return { ...bare, start, comparator: 'at-most' }
  }
  const far = folded.slice(Math.max(0, bare.start - FARTHEST), bare.start)
  const distant = FAR.find(([words]) => words.test(far))
  const isWithin = WITHIN.test(bare.unit) && INSIDE[0].test(after)
  const suffix = isWithin ? INSIDE : AFTER.find(([words]) => words.test(after))
  // 不少 于1份, 至少培 训1名: cells of PDF tables leave a blank where they broke a line.
  const unbroken = before.replace(BROKEN, '')
  const prefix = BEFORE.find(([words]) => words.test(unbroken))
  const bound = prefix?.[0].exec(unbroken)?.[0] ?? ''
  const start = bare.start - lengthBeforeBreaks(before, bound.length)
  const end = suffix ? bare.end + (suffix[0].exec(after)?.[0].length ?? 0) : bare.end
  const blurred = token.unit !== '' && /[余多]/.test(folded.slice(token.end, token.unitEnd))
  // 100 % as a rate to hold can only be missed from below.
  const unsaid = blurred ? 'more-than' : isFullRate(bare) ? 'at-least' : 'exactly'
  return { ...bare, start, end, comparator: suffix?.[1] ?? prefix?.[1] ?? distant?.[1] ?? unsaid }
}

/** 一半, 三分之二 rise and fall as rates do. */
function isShare({ script, unit }: NumberToken): boolean {
  return script === 'words' && unit === ''
}

function isFullRate(bare: Quantity): boolean {
  return bare.value === 100 && bare.unit === '%' && bare.growth === 0
}

/**
 * 分别达到98%和99%以上, 分别超过2%、5%: what is said once at the end of such a list, or in front of it, holds for all
 * of it; the unit too.
 */
function shareBoundsInLists(folded: string, quantities: Quantity[]): void {
  const shares = (index: number) => {
    const here = quantities[index] as Quantity
    const next = quantities[index + 1] as Quantity
    if (!/^\s*[、,和及与]\s*$/.test(folded.slice(here.end, next.start))) return false
    const near = folded.slice(Math.max(0, here.start - 60), here.start)
    return (near.split(/[。;\n]/).at(-1) ?? '').includes('分别')
  }
  const joined = quantities.slice(1).map((_, index) => shares(index))
  const saidBehind = quantities.map(
    ({ end, numberEnd, unit }) => withoutSpace(folded.slice(numberEnd, end)).length > unit.length,
  )
  // 分别下降8%、8%、10%以上、10%以上: those that have a bound of their own share none.
  const isOwn = saidBehind.map((said, index) => said && joined[index - 1] && saidBehind[index - 1])
  const saidInFront = quantities.map(({ start, numberStart }) => start < numberStart)
  for (let index = quantities.length - 2; index >= 0; index -= 1) {
    if (!joined[index]) continue
    const here = quantities[index] as Quantity
    const next = quantities[index + 1] as Quantity
    // 减至90个、70个、50个工作日内
    if (here.unit === '' || (next.unit.startsWith(here.unit) && saidBehind[index + 1]))
      here.unit = next.unit
    if (here.comparator !== 'exactly' || !saidBehind[index + 1] || here.unit !== next.unit) continue
    if (isOwn[index + 2] || isOwn[index + 1]) continue
    here.comparator = next.comparator
    saidBehind[index] = true
  }
  for (const [index, isJoined] of joined.entries()) {
    const here = quantities[index] as Quantity
    const next = quantities[index + 1] as Quantity
    if (!isJoined || !saidInFront[index] || saidInFront[index + 1]) continue
    if (next.comparator !== 'exactly') continue
    next.comparator = here.comparator
    saidInFront[index + 1] = true
  }
}
