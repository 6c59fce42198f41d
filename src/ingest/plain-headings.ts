/** Recognises headings that carry no number: short lines between paragraphs. */
import { headingShape } from '../text/heading-shape.ts'
import type { SourceLine } from '../text/source-lines.ts'

const LONGEST = 40
const BYLINE =
  /^(?:记者|通讯员|来源|作者|编辑|责任编辑|本报|附件?[::]|此件|抄送|（此件|\(此件)|记者|整理|文\/图|摄$|讯\)/
const DATED = /^(?:发布|时间|日期)|^[(（].*[)）]$|^(?:19|20)\d\d\s*[-/.年]\s*\d/
const SIGNATURE = /(?:政府|办公室|办公厅|委员会|管委会)$|[〔[]\d{4}[〕\]]/
const CELL = /^[\d.、\s]{1,6}$/
const TABLE_TITLE = /(?:情况|一览表|明细表|名单|安排表|指标体系)$/

/** What each line is: `single` a heading, `first` and `second` the lines of a heading that takes two, else null. */
export type PlainHeading = 'single' | 'first' | 'second' | null

/** Judges all lines at once: three short lines in a row are cells of a table, and behind a table nothing is a heading. */
export function plainHeadings(lines: SourceLine[]): PlainHeading[] {
  const result: PlainHeading[] = lines.map(() => null)
  let inTable = false
  for (let index = 0; index < lines.length; ) {
    let end = index
    while (end < lines.length && isShort(lines[end] as SourceLine)) end += 1
    const run = lines.slice(index, end)
    if (run.length === 0) {
      if (headingShape((lines[index] as SourceLine).text)) inTable = false
      index += 1
      continue
    }
    const isTable = run.length > 3 || run.some(({ text }) => CELL.test(text))
    if (isTable && run.length > 2) {
      inTable = true
      if (TABLE_TITLE.test(run[0]?.text ?? '')) result[index] = 'single'
    } else if (!inTable && end < lines.length && !isTable) markHeading(result, index, run.length)
    index = end
  }
  return result
}

function markHeading(result: PlainHeading[], index: number, length: number): void {
  if (length === 1) result[index] = 'single'
  if (length !== 2) return
  result[index] = 'first'
  result[index + 1] = 'second'
}

function isShort({ text }: SourceLine): boolean {
  if (CELL.test(text)) return true
  if (text.length > LONGEST || text.length < 2 || headingShape(text)) return false
  if (
    !/\p{Script=Han}/u.test(text) ||
    BYLINE.test(text) ||
    DATED.test(text) ||
    SIGNATURE.test(text)
  )
    return false
  // A date, a salutation, a sentence or its beginning.
  if (/^[\d年月日\s〇一二三四五六七八九十]+$/.test(text)) return false
  return !/[。;；！!？?…]|[，,、：:—]$|^[，,、）)]/.test(text)
}
