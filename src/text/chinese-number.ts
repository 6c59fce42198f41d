/** Numbers written in Chinese characters (三百二十, 二〇三五, 两) as numbers. */

const DIGITS = new Map(
  [...'零一二三四五六七八九'].map((char, value): [string, number] => [char, value]),
)
DIGITS.set('〇', 0)
DIGITS.set('两', 2)
const SMALL_UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
const LARGE_UNITS = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
])

/**
 * The value of a Chinese numeral, or null if the text is none. A unit alone stands for one of it (`万` is 10000),
 * digits in a row are read one by one. `parseChineseNumber('二十三')` // => 23
 */
export function parseChineseNumber(text: string): number | null {
  if (text === '') return null
  if (text === '半') return 0.5
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text))
    return Number([...text].map((char) => DIGITS.get(char)).join(''))
  let total = 0
  let section = 0
  let digit: number | null = null
  for (const char of text) {
    const value = DIGITS.get(char)
    const small = SMALL_UNITS.get(char)
    const large = LARGE_UNITS.get(char)
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null
      digit = value
    } else if (small !== undefined) {
      section += (digit ?? 1) * small
      digit = null
    } else if (large !== undefined) {
      section += digit ?? 0
      // 万亿: the larger unit multiplies all that came before it.
      total = section === 0 ? Math.max(total, 1) * large : sumWith(total, section, large)
      section = 0
      digit = null
    } else return null
  }
  return total + section + (digit ?? 0)
}

/** 一亿二千万 adds its parts, 三千万亿 multiplies them: the part in front counts only when its unit was the larger. */
function sumWith(total: number, section: number, unit: number): number {
  return total >= unit ? total + section * unit : (total + section) * unit
}
