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

/** 现将《某县若干支持措施》印发给你们: what is sent out names itself; null if it does not. */
export function namedIn(lines: readonly SourceLine[]): string | null {
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
