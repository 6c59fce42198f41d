/** Recognises headings that carry no number: short lines between paragraphs. */
import { foldWidth } from '../../text/fold.ts'
import { headingShape, ordinalOf } from '../../text/heading-shape.ts'
import { isFieldLine } from '../../text/responsibility-labels.ts'
import type { SourceLine } from '../../text/source-lines.ts'
import { isColumnHead } from './flattened-table.ts'

const LONGEST = 40
/** Short lines that are no headings, by what they are. They see ASCII forms (`foldWidth`). */
const NO_HEADINGS: readonly RegExp[] = [
  // bylines, credits and notes: 记者 张三, 甘肃省省长 任振鹤
  /^(?:记者|通讯员|来源|作者|编辑|责任编辑|本报|附件?:|附注|注:|此件|抄送|联系人|(?:联系)?电话)|记者|整理|文\/图|摄$|讯\)/,
  /(?:主席|省长|市长|区长|县长|州长|盟长|旗长|镇长|乡长|主任|书记|局长|厅长)\s+\p{Script=Han}{1,2}\s*\p{Script=Han}{1,3}$/u,
  // dates and publishing lines
  /^(?:发布|时间|日期)|^\(.*\)$|^(?:19|20)\d\d\s*[-/.年]\s*\d/,
  /^[\d年月日\s〇○O零一二三四五六七八九十]+$/,
  // signatures and document numbers: 广州市财政局, 皖政办秘〔2021〕82号
  /(?:政府|办公室|办公厅|委员会|管委会|国务院|党组|党工委|指挥部|领导小组)$|[〔[]\s*\d{4}\s*[〕\]]/,
  /^\p{Script=Han}{0,12}(?:省|市|区|县|州|盟|旗|国家)\p{Script=Han}{1,14}(?<!格|全|大|开|布|新|结|定|时|变)(?:局|厅|部)$/u,
  // bullets and the dash of a subtitle
  /^[—―–\-·•●○◆◇■□▲★☆※*]/,
  // the beginning or the rest of a sentence, an amount that a page broke off
  /[。;!?…]|[,、:—―]$|^[,、)》”]/,
  /^[\d.]+\s*(?:%|[万亿千百个家户人倍吨米平元项条类座所台套辆亩件名位度])/,
]
const CELL = /^[\d.、\s]{1,6}$/
const TABLE_TITLE =
  /(?:情况|一览表|明细表|名单|安排表|分工表|任务表|汇总表|清单|指标体系|指标)(?:\(.{1,16}\))?$/
/** Numbered so, a line is no cell of a table but the next part of the document. */
const OUTER_STYLES = new Set([
  'annex',
  'part',
  'chapter',
  'section',
  'cjk',
  'article',
  'cjk-brackets',
])
/** More short lines in a row than that are cells of a table. */
const LONGEST_RUN = 3
const FEWEST_COLUMN_HEADS = 3

/**
 * What each line is: `single` a heading, `first` and `second` the lines of a heading that takes two, `slogan` a heading
 * that ends like a sentence, `cell` part of a table that lost its shape; else null.
 */
export type PlainHeading = 'single' | 'first' | 'second' | 'slogan' | 'cell' | null

/** Judges all lines at once: short lines in a row are cells of a table, and behind a table nothing is a heading. */
export function plainHeadings(lines: readonly SourceLine[]): PlainHeading[] {
  const result: PlainHeading[] = lines.map(() => null)
  let inTable = false
  for (let index = 0; index < lines.length; ) {
    if (isBracketed(lines[index]) && index + 1 < lines.length) {
      result[index] = 'single'
      inTable = false
      index += 1
      continue
    }
    let end = index
    while (
      end < lines.length &&
      isShort((lines[end] as SourceLine).text) &&
      !isBracketed(lines[end])
    )
      end += 1
    const run = lines.slice(index, end)
    if (run.length === 0) {
      const style = headingShape((lines[index] as SourceLine).text)?.style
      if (style && OUTER_STYLES.has(style)) inTable = false
      if (inTable) result[index] = 'cell'
      index += 1
      continue
    }
    const heads = run.filter(({ text }) => isColumnHead(text)).length
    const isTable =
      run.length > LONGEST_RUN ||
      heads >= FEWEST_COLUMN_HEADS ||
      run.some(({ text }) => CELL.test(foldWidth(text)))
    const wasTable = inTable
    inTable ||= isTable && run.length > 2
    if (inTable) result.fill('cell', index, end)
    if (inTable && !wasTable && isTableTitle(run[0], run[1])) result[index] = 'single'
    else if (!inTable && !isTable && (end < lines.length || isTableTitle(run.at(-1))))
      markHeading(result, index, run.length)
    index = end
  }
  markSlogans(lines, result)
  return result
}

/** 【看点一】交通: heads what stands below, short lines or long. */
function isBracketed(line: SourceLine | undefined): boolean {
  return line !== undefined && /^【[^【】]{2,20}】[^【】]*$/.test(line.text) && isShort(line.text)
}

/** Nothing but a table can stand below the last line; what could stand over a column is its title only above 序号. */
function isTableTitle(line: SourceLine | undefined, next?: SourceLine): boolean {
  const isTitle = line !== undefined && TABLE_TITLE.test(foldWidth(line.text))
  return isTitle && (!isColumnHead(line.text) || next?.text === '序号')
}

function markHeading(result: PlainHeading[], index: number, length: number): void {
  if (length === 1) result[index] = 'single'
  if (length !== 2) return
  result[index] = 'first'
  result[index + 1] = 'second'
}

function isShort(line: string): boolean {
  if (line.length > LONGEST || isFieldLine(line)) return false
  const text = foldWidth(line)
  if (CELL.test(text)) return true
  if (text.length < 2 || !/\p{Script=Han}/u.test(text)) return false
  return !NO_HEADINGS.some((shape) => shape.test(text)) && !headingShape(text) && !ordinalOf(text)
}

const SLOGAN = /^[^。；;：:！!？?]{4,26}。$/
const REQUEST =
  /^(?:请|特此|现(?:将|就|印发|提出)|本(?:办法|方案|意见|规定|通知|政策)|以上|具体|根据|按照|为(?:了|此|贯彻|进一步|加快|深入)|会议|我代表)|如下|(?:施行|实施|执行|负责|解释)。$/
const SHORTEST_TEXT = 50
/** A lone short sentence proves nothing. */
const FEWEST_SLOGANS = 3

/** `生态底色更加亮丽。` on a line of its own, and again and again so: headings of a report. */
function markSlogans(lines: readonly SourceLine[], result: PlainHeading[]): void {
  const found = lines.flatMap(({ text }, index) => {
    if (result[index] !== null || !SLOGAN.test(text) || REQUEST.test(text)) return []
    const isAfterEnd = index === 0 || /[。！!？?”’）)：:]$/.test(lines[index - 1]?.text ?? '')
    const isAfterHeading = result[index - 1] !== null || headingShape(lines[index - 1]?.text ?? '')
    const next = lines[index + 1]?.text ?? ''
    const hasText = next.length >= SHORTEST_TEXT && !headingShape(next) && !headingShape(text)
    return (isAfterEnd || isAfterHeading) && hasText ? [index] : []
  })
  if (found.length < FEWEST_SLOGANS) return
  for (const index of found) result[index] = 'slogan'
}
