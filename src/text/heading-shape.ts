/** Recognises how Chinese official documents number their parts: the mark at the beginning of a line. */
import { parseChineseNumber } from './chinese-number.ts'
import { foldWidth } from './fold.ts'

/** Numbering styles, outermost first as official documents nest them. */
export const HEADING_STYLES = [
  'annex', // 附件2
  'plain', // a heading without a number
  'part', // 第一部分
  'chapter', // 第一章
  'section', // 第一节
  'cjk', // 一、
  'article', // 第一条
  'cjk-brackets', // （一）
  'cjk-half', // 一）
  'task', // 工作18:
  'arabic-comma', // 1、
  'arabic', // 1.
  'arabic-space', // 1 持续推进
  'decimal', // 2.1 总体目标
  'decimal-deep', // 2.1.3 具体目标
  'arabic-brackets', // (1)
  'arabic-half', // 1)
  'circled', // ①
  'box', // 专栏3: stands below whatever it illustrates
  'ordinal', // 一是: opens a sentence, never a heading
  'slogan', // a heading without a number that ends like a sentence: 生态底色更加亮丽。
] as const
export type HeadingStyle = (typeof HEADING_STYLES)[number]

/** What the beginning of a line says: `number` as printed (`一`, `工作18`, `1`), `length` of number, mark and blanks. */
export interface HeadingShape {
  style: HeadingStyle
  number: string
  /** The number's place in its list, 0 where it tells none (`附件`, `专栏：`). */
  value: number
  length: number
}

const CJK = '[一二三四五六七八九十百零]{1,5}'
const ANY = `(?:\\d{1,3}|${CJK})`
const MARK = '\\s*[、:.,]?\\s*'
/** A number with such a word behind it counts or dates something. */
const UNIT =
  '(?!\\s*(?:[万亿千百个家户人公倍吨米平元年月日号时分天周岁次项条种类座所张台套辆亩处件批名位款只支层级度微毫厘克立方兆瓦伏标]|小时|%|‰))'
const TASK = '(?:重点)?(?:工作|任务|举措|措施|行动|工程|专项|项目|要点|事项)'

/** A way to number: `pattern` is matched at the beginning of the folded line, its first group is the number. */
export interface Notation {
  style: HeadingStyle
  example: string
  pattern: RegExp
}

/** Every notation, each after those that would otherwise be taken for it. Patterns see ASCII forms (`foldWidth`). */
export const NOTATIONS: readonly Notation[] = [
  notation('part', '第二部分 主要任务', `(第${ANY}(?:部分|编|篇(?!章)))${MARK}`),
  notation('chapter', '第一章 总则', `(第${ANY}章)${MARK}`),
  notation('section', '第三节 空间布局', `(第${ANY}节)${MARK}`),
  notation('article', '第五条 【适用范围】', `(第${ANY}条(?:之${CJK})?)(?!例|线|措)${MARK}`),
  notation(
    'annex',
    '附件2',
    `((?:附件|附表|附录|附图)\\s*(?:\\d{1,2}(?:-\\d{1,2})?|[一二三四五六七八九十]{1,2}|[A-D])?)(?:\\s*[:.、]?\\s*$|\\s*[:.、](?!\\s*(?:\\d|《|[一二三四五六七八九十]、))\\s*|\\s+)`,
  ),
  notation('cjk', '一、总体要求', `(${CJK})\\s*(?:、|\\.(?!\\d))(?!\\s*${CJK}(?:、|产业))\\s*`),
  notation('cjk', '二　　重点任务', `(${CJK})\\s{2,}(?=[^\\s〇○])`),
  notation('cjk-brackets', '（一）指导思想', `[(〔[]\\s*(${CJK})\\s*[)〕\\]]${MARK}`),
  notation('cjk-brackets', '㈠指导思想', `([㈠-㈩])${MARK}`),
  notation('cjk-half', '一）指导思想', `(${CJK})\\s*\\)${MARK}`),
  notation(
    'task',
    '工作18:增强辐射带动',
    `(${TASK}\\s*${ANY})(?:\\s*[:.、]\\s*|\\s+(?=\\p{Script=Han})${UNIT})`,
  ),
  notation('box', '专栏3 工业大数据', `((?:专栏|专题)\\s*${ANY})(?:\\s*[:.、]\\s*|\\s+|$)`),
  notation('decimal-deep', '2.1.3 具体目标', `(\\d{1,2}(?:\\.\\d{1,2}){2,3})[、.]?\\s+${UNIT}`),
  notation(
    'decimal',
    '2.1 总体目标',
    `(\\d{1,2}\\.\\d{1,2})[、.]?\\s+(?=[\\p{Script=Han}“《])${UNIT}`,
  ),
  notation('arabic-comma', '1、指导思想', `(\\d{1,3})\\s*、\\s*(?!\\d{1,3}\\s*、)`),
  notation('arabic', '1. 深化改革', `(\\d{1,3})\\s*\\.(?!\\d|\\s*[\\d.]+\\s*%)\\s*`),
  notation(
    'arabic',
    '2.2035年,基本建成',
    `(\\d{1,3})\\s*\\.\\s*(?=(?:19|20)\\d\\d\\s*年|\\dG(?![A-Za-z]))`,
  ),
  notation('arabic', '⒈加强领导', `([⒈-⒛])\\s*`),
  notation('arabic-space', '1 持续推进改革', `(\\d{1,2})[ \\t]+(?=[\\p{Script=Han}“《])${UNIT}`),
  notation('arabic-brackets', '(1)充电桩项目', `[(〔[]\\s*(\\d{1,2})\\s*[)〕\\]]${MARK}`),
  notation('arabic-brackets', '⑴充电桩项目', `([⑴-⒇])\\s*`),
  notation('arabic-half', '1)充电桩项目', `(\\d{1,2})\\s*\\)\\s*`),
  notation('circled', '①充电桩项目', `([①-⑳❶-❿])\\s*`),
]

function notation(style: HeadingStyle, example: string, pattern: string): Notation {
  return { style, example, pattern: new RegExp(`^${pattern}`, 'u') }
}

type Opening = 'digit' | 'numeral' | 'bracket' | 'word'

function openingOf(folded: string): Opening {
  const first = folded[0] ?? ''
  if (/\d/.test(first)) return 'digit'
  if (/[(〔[]/.test(first)) return 'bracket'
  return /[一二三四五六七八九十百零]/.test(first) ? 'numeral' : 'word'
}

/** Notations by what they begin with: most lines begin with a word, and long texts hold many numbers. */
const NOTATIONS_BY_OPENING = Map.groupBy(NOTATIONS, ({ example }) => openingOf(foldWidth(example)))

/** No number and mark of a heading is longer. */
const LONGEST_MARK = 40

/** The numbering at the beginning of a line, or null. `headingShape('（一）落实政策')?.number` // => '一' */
export function headingShape(line: string): HeadingShape | null {
  const folded = foldWidth(line.slice(0, LONGEST_MARK))
  for (const { style, pattern } of NOTATIONS_BY_OPENING.get(openingOf(folded)) ?? []) {
    const match = pattern.exec(folded)
    if (!match) continue
    const number = (match[1] ?? '').replace(/\s+/g, '')
    return { style, number, value: valueIn(number), length: match[0].length }
  }
  return null
}

const CIRCLED = ['①', '⑴', '⒈', '㈠', '❶'].map((one) => one.codePointAt(0) ?? 0)

function valueIn(number: string): number {
  const code = number.codePointAt(0) ?? 0
  const circled = CIRCLED.find((one) => code >= one && code < one + 20)
  if (circled !== undefined && number.length === 1) return code - circled + 1
  const digits = /\d+(?!.*\d)/.exec(number)?.[0]
  if (digits) return Number(digits)
  return parseChineseNumber(new RegExp(CJK).exec(number)?.[0] ?? '') ?? 0
}

/** Opens a sentence, an item of a list that runs on: 一是, 二要, 第三, 其四. */
const ORDINAL =
  /^(?:([一二三四五六七八九十]{1,2})[是要]|(第[一二三四五六七八九十]{1,2})[,，、]|(其[一二三四五六七八九十])[,，是])/

/** The ordinal that opens a sentence, as printed, or null. `ordinalOf('一是加强领导')` // => '一是' */
export function ordinalOf(line: string): string | null {
  return ORDINAL.exec(line)?.[0].replace(/[,，、]$/, '') ?? null
}
