/** What stands for a title where none is printed, and what stands on its line without belonging to it. */
import type { SourceLine } from '../../text/source-lines.ts'
import { documentNumberIn, isTitleEnd } from './title-lines.ts'

const NUMBER_BEHIND =
  /\s*([(（]?\p{Script=Han}{1,12}\s*[〔[]\s*20\d\d\s*[〕\]]\s*\d{1,5}\s*号[)）]?)$/u

/** A title, and the document number (`国发〔2021〕23号`) that is printed behind it on its line; null if there is none. */
export function apartFromNumber(title: string): [title: string, number: string | null] {
  const words = title.replace(NUMBER_BEHIND, '')
  const number = documentNumberIn(NUMBER_BEHIND.exec(title)?.[1] ?? '')
  return number !== null && isTitleEnd(words) ? [words, number] : [title, null]
}

const OPENING_LINES = 8

/** 某省关于印发工作方案的通知发布日期：2022-03-14各市…: a web copy that lost its line breaks begins with title and day. */
const GLUED =
  /^([^。；;：:\n]{8,80}?(?:通知|意见|方案|计划|决定|批复|公告|办法|规定|报告|要点))\s*发布(?:日期|时间)\s*[:：]\s*20\d\d/

/** 现将《某县若干支持措施》印发给你们: what is sent out names itself; null if it does not. */
export function namedIn(lines: readonly SourceLine[]): string | null {
  const glued = GLUED.exec(lines[0]?.text ?? '')?.[1]
  if (glued) return glued
  const opening = lines.slice(0, OPENING_LINES).map(({ text }) => text)
  return /现将《([^《》]{6,60})》印发/.exec(opening.join(''))?.[1] ?? null
}

const LONGEST_FIRST_WORDS = 40

/** What a text without title begins with, up to the first punctuation mark. */
export function firstWords(lines: readonly SourceLine[]): string {
  const [line = ''] = lines.map((each) => withoutSalutation(each.text)).filter(Boolean)
  const text = line === '' ? (lines[0]?.text ?? '') : line
  return /^[^。；;！!？?：:\n]{1,40}/.exec(text)?.[0] ?? text.slice(0, LONGEST_FIRST_WORDS)
}

function withoutSalutation(text: string): string {
  return text.replace(/^各[^。：:\n]{2,120}[：:]\s*/, '').trim()
}
