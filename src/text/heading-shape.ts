/** Recognises headings of plain text by their shape: how Chinese official documents number their parts. */
import { foldWidth } from './fold.ts'

/** Numbering styles, outermost first as official documents nest them. */
export const HEADING_STYLES = [
  'plain', // a heading without a number
  'chapter', // 第一章
  'cjk', // 一、
  'cjk-brackets', // （一）
  'article', // 第一条
  'task', // 工作18:
  'box', // 专栏3
  'arabic-comma', // 1、
  'arabic', // 1.
  'arabic-space', // 1 持续推进
  'arabic-brackets', // (1)
  'circled', // ①
] as const
export type HeadingStyle = (typeof HEADING_STYLES)[number]

/** What the beginning of a line says: `number` as printed (`一`, `工作18`, `1`), `length` of number, mark and blanks. */
export interface HeadingShape {
  style: HeadingStyle
  number: string
  length: number
}

const CJK = '[一二三四五六七八九十百]{1,4}'
const SHAPES: [HeadingStyle, RegExp][] = [
  ['chapter', new RegExp(`^(第${CJK}[章编篇]|第${CJK}节)\\s*[、:.]?\\s*`)],
  ['article', new RegExp(`^(第${CJK}条)\\s*[、:.]?\\s*`)],
  ['cjk', new RegExp(`^(${CJK})\\s*(?:、|\\.(?!\\d))\\s*`)],
  ['cjk-brackets', new RegExp(`^[(〔]\\s*(${CJK})\\s*[)〕]\\s*[、:.]?\\s*`)],
  ['task', /^((?:工作|任务|举措|措施|行动)\s*\d{1,3})\s*[:.、]\s*/],
  ['box', /^((?:专栏|附件|附表)\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2}))(?:\s*[:.、]\s*|\s+|$)/],
  ['arabic-comma', /^(\d{1,3})\s*、\s*/],
  ['arabic', /^(\d{1,3})\s*(?:\.(?!\d)|\.(?=(?:19|20)\d\d\s*年))\s*/],
  ['arabic-space', /^(\d{1,2})[ \t]+(?=\p{Script=Han}|[“《])/u],
  ['arabic-brackets', /^[(〔]\s*(\d{1,2})\s*[)〕]\s*/],
  ['circled', /^([①-⑳])\s*/],
]

/** The numbering at the beginning of a line, or null. `headingShape('（一）落实政策')?.number` // => '一' */
export function headingShape(line: string): HeadingShape | null {
  const folded = foldWidth(line)
  for (const [style, shape] of SHAPES) {
    const match = shape.exec(folded)
    if (match)
      return { style, number: (match[1] ?? '').replace(/\s+/g, ''), length: match[0].length }
  }
  return null
}

const LONGEST_HEADING = 60
const LONGEST_RUN_IN = 40

/**
 * Where the heading of a numbered line ends: the whole line if it is short and no sentence, up to the first `。` if the
 * text runs on behind it (`1. 深化改革。扎实推进…` // => 8), 0 if the line is a paragraph that only begins with a number.
 */
export function headingEnd(line: string): number {
  const shape = headingShape(line)
  if (!shape) return 0
  const stop = line.search(/[。！!？?]/)
  const tag = /^\s*【[^】\n]{1,20}】/.exec(line.slice(shape.length))
  if (tag) return shape.length + tag[0].length
  if (stop < 0)
    return line.length <= LONGEST_HEADING && !/[；;，,：:]\s*$/.test(line) ? line.length : 0
  if (stop + 1 - shape.length > LONGEST_RUN_IN) return 0
  return stop + 1
}

/** Places inside a paragraph where a numbered task begins (`…布设。工作24:全面理顺…`). Offsets in `line`. */
export function inlineTaskStarts(line: string): number[] {
  const starts = foldWidth(line).matchAll(/[。)”](?=工作\d{1,3}\s*[:.、])/g)
  return [...starts].map((match) => match.index + 1)
}
