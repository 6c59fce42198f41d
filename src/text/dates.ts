/** Reads the days that documents print, in every notation. */
import { foldWidth } from './fold.ts'
import { withoutSpace } from './squeeze.ts'

const CJK_DIGITS = '〇一二三四五六七八九'
/** Circles that stand for zero in dates. */
const ZERO = /[○ＯO零0◯]/g

const YEAR = '((?:19|20)\\d\\d)'
const DAY = new RegExp(
  `${YEAR}\\s*(?:年|[-/.])\\s*(\\d{1,2})\\s*(?:月|[-/.])\\s*(\\d{1,2})(?!\\d)\\s*[日号/]?`,
)
const CJK_DAY =
  /([二一][〇一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]/

const EVERY_DAY = new RegExp(DAY.source, 'g')
const EVERY_CJK_DAY = new RegExp(CJK_DAY.source, 'g')
/** Circles between numerals stand for zero; others may be bullets. */
const ZERO_IN_WORDS = /(?<=[二一〇○ＯO零◯])[○ＯO零◯](?=[〇○ＯO零◯一二三四五六七八九])/g
const RANGE_END = /^\s*(?:[-—–~～至到]+)\s*(?:(\d{1,2})\s*月)?\s*(\d{1,2})\s*日/

export interface FoundDay {
  /** `YYYY-MM-DD` */
  day: string
  /** What stands around it, white space taken out and width folded. */
  before: string
  after: string
}

/** The first day that a line names, or null. `findDay('二○二二年一月十八日')?.day // => '2022-01-18'` */
export function findDay(line: string): FoundDay | null {
  const text = foldWidth(line)
  const match = DAY.exec(text)
  if (match) return asDay(text, match.index, match[0].length, match.slice(1).map(Number))
  const plain = withoutSpace(text).replace(ZERO, '〇')
  const words = CJK_DAY.exec(plain)
  if (!words) return null
  const year = [...(words[1] ?? '')].map((digit) => CJK_DIGITS.indexOf(digit)).join('')
  const numbers = [Number(year), smallNumber(words[2] ?? ''), smallNumber(words[3] ?? '')]
  return asDay(plain, words.index, words[0].length, numbers)
}

/** All days that a text names, `YYYY-MM-DD`, with those that a range ends on: 2018年1月8日至1月15日. */
export function findDays(text: string): Set<string> {
  const folded = foldWidth(text)
  const plain = withoutSpace(folded).replace(ZERO_IN_WORDS, '〇')
  return new Set([...daysIn(folded, EVERY_DAY), ...daysIn(plain, EVERY_CJK_DAY)])
}

function daysIn(text: string, every: RegExp): string[] {
  return [...text.matchAll(every)].flatMap(({ index, 0: words }) => {
    const day = findDay(words)?.day
    if (day === undefined) return []
    const behind = text.slice(index + words.length, index + words.length + 12)
    const [, month = day.slice(5, 7), last] = RANGE_END.exec(behind) ?? []
    if (last === undefined) return [day]
    return [day, [day.slice(0, 4), month.padStart(2, '0'), last.padStart(2, '0')].join('-')]
  })
}

/** `smallNumber('二十七') // => 27` */
function smallNumber(words: string): number {
  const [tens, ones] = words.includes('十') ? words.split('十') : ['', words]
  const digit = (word: string | undefined) => CJK_DIGITS.indexOf(word ?? '')
  if (!words.includes('十')) return digit(ones)
  return (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0)
}

function asDay(text: string, start: number, length: number, numbers: number[]): FoundDay | null {
  const [year = 0, month = 0, day = 0] = numbers
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return {
    day: [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'),
    before: withoutSpace(text.slice(0, start)),
    after: withoutSpace(text.slice(start + length)),
  }
}

/** Years in a text: `2021`, `二〇二一`; ascending by place. */
export function findYears(text: string): number[] {
  const plain = withoutSpace(foldWidth(text))
  const years = plain.matchAll(
    /(?<!\d)(?:19|20)\d\d(?!\d)|二[〇○ＯO零0◯][〇○零一二三四五六七八九]{2}/g,
  )
  return [...years].map(([year]) =>
    /^\d/.test(year)
      ? Number(year)
      : Number([...year.replace(ZERO, '〇')].map((digit) => CJK_DIGITS.indexOf(digit)).join('')),
  )
}
