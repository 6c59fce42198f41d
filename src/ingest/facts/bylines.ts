/** Reads the lines around a document that say when, by whom and under what number it was published. */

import { findDay } from '../../text/dates.ts'
import { foldWidth } from '../../text/fold.ts'
import type { SourceLine } from '../../text/source-lines.ts'
import { withoutSpace } from '../../text/squeeze.ts'
import { documentNumberIn, isOrgan } from './title-lines.ts'

const HEAD_LINES = 25
const TAIL_LINES = 15
const LONGEST_FACT_LINE = 160
const LONGEST_SIGNATURE = 60

/** Lines that may hold bylines and dates: short ones at the beginning and at the end. */
export function edgeLines(lines: SourceLine[]): string[] {
  const body = lines.findIndex(({ text }) => text.length > LONGEST_FACT_LINE)
  const head = Math.min(HEAD_LINES, body < 0 ? lines.length : body)
  return [...lines.slice(0, head), ...lines.slice(Math.max(head, lines.length - TAIL_LINES))]
    .map(({ text }) => text)
    .filter((text) => text.length <= LONGEST_FACT_LINE)
}

/** The first day in a text, or null. */
export function dayIn(text: string | undefined): string | null {
  return text === undefined ? null : (findDay(text)?.day ?? null)
}

const DAY_LABEL = /(?:发布|发文|公布|公开|发表|上网|更新|刊发|录入|添加)?(?:时间|日期)[:]\[?$/

const PUBLISHED_ON = /发布(?:日期|时间)\s*[:：]/
const NEAR_TITLE = 160
const LONGEST_DAY = 14

/** The day that a copy without line breaks gives right behind its title, `YYYY-MM-DD`. */
export function dayBehindTitle([first]: readonly SourceLine[]): string | null {
  return dayIn(first?.text.slice(0, NEAR_TITLE).split(PUBLISHED_ON)[1]?.slice(0, LONGEST_DAY))
}

/** The day behind `发布时间：` or the like, `YYYY-MM-DD`; that of signing or coming into force does not count. */
export function labelledDay(lines: string[]): string | null {
  for (const line of lines) {
    const found = findDay(line)
    if (
      found &&
      DAY_LABEL.test(found.before) &&
      !/成文|生成|印发|会议|征集|施行|实施/.test(found.before)
    )
      return found.day
  }
  return null
}

/** Around the day of a date line stand only the hour and names of media. */
export function dateLine(lines: string[]): string | null {
  for (const line of lines) {
    const found = findDay(line)
    if (!found || !/^[([【|]?(?:来源:[^,。]{2,20}\|?)?$/.test(found.before)) continue
    if (
      /^[)\]】|]?(?:\d{1,2}[:时].{0,8})?$|^[|]?\/?(?:\d{1,2}:\d\d(?::\d\d)?)?[|]?(?:来源|作者|信息来源|浏览|点击|阅读|字体|字号|\[|【|【字).{0,60}$/.test(
        found.after,
      )
    )
      return found.day
  }
  return null
}

/** The signature: an organ above or before a day, both alone, or both at the end of a text without lines. */
export function signatureOf(lines: SourceLine[]): { organ: string | null; day: string | null } {
  for (const [index, { text }] of lines.entries()) {
    const found = text.length > LONGEST_SIGNATURE ? null : findDay(text)
    if (!found) continue
    const organ = found.before + found.after || (lines[index - 1]?.text ?? '')
    if (organ.length <= LONGEST_SIGNATURE && isOrgan(organ))
      return { organ: organ.replace(/\s+/g, ' '), day: found.day }
  }
  for (const { text } of lines.slice(0, HEAD_LINES)) {
    const found = text.length > LONGEST_SIGNATURE ? null : findDay(text)
    if (found && found.before + found.after === '') return { organ: null, day: found.day }
  }
  const end = withoutSpace(foldWidth(lines.at(-1)?.text.slice(-120) ?? ''))
  const found = findDay(end)
  if (!found || !/^(?:\(?此件.{0,12})?$/.test(found.after)) return { organ: null, day: null }
  const organ = /(?:^|[。;)])([^。;)]{3,30})$/.exec(found.before)?.[1]
  return { organ: organ && isOrgan(organ) ? organ : null, day: found.day }
}

/** 来源: who published it, as the byline says. */
export function publisherOf(lines: string[]): string | null {
  for (const line of lines) {
    const named =
      /(?:^|[^\p{Script=Han}])(?:来源|稿源|信息来源|转自|转载自)\s*:\s*([^\s\d|,;)\]【】([<>]{2,30})/u.exec(
        foldWidth(line),
      )
    if (named?.[1]) return named[1].replace(/(?:作者|编辑|时间|日期|浏览).*$/, '')
  }
  return null
}

/** 发文字号 on a line of its own, in its usual form. */
export function numberOf(lines: string[]): string | null {
  for (const line of lines) {
    const number = documentNumberIn(line)
    if (number) return number
  }
  return null
}
