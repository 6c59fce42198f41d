/** Finds everything in a text that is written as a number, before anyone asks what it means. */
import { parseChineseNumber } from './chinese-number.ts'
import { dataStretches } from './data-stretches.ts'
import { unitAt } from './measure-words.ts'
import { overlapsNext } from './sorted.ts'
import { uncountedStretches } from './uncounted-words.ts'

/** One number as it is written; `unit` with its magnitude (`万人`) stands at `unitStart`. */
export interface NumberToken {
  /** The number words only. For `万人` the magnitude itself, which is then part of the unit too. */
  start: number
  end: number
  script: 'arabic' | 'chinese' | 'words'
  /** NaN for what has no value, such as the version 1.2.3. */
  value: number
  unit: string
  unitEnd: number
}

/** Some gazettes set the decimal point with a character of their own, U+1001B0. */
const OWN_POINT = '\u{1001B0}'
const POINT = `(?:\\.|${OWN_POINT})`
const DIGIT = '一二三四五六七八九'
const NUMERAL = `[${DIGIT}十百千万亿两〇零]+`
const TOKEN = new RegExp(
  [
    `(?<words>翻[${DIGIT}两]?番|倍数(?=增长)|成倍(?=增长))`,
    '(?<half>一半)',
    `(?<whole>${NUMERAL})分之(?<part>${NUMERAL})`,
    '(?<![\\d.,/])(?<numerator>[1-9])/(?<denominator>[2-9]|10)(?=\\s*(?:以上|以内|左右|的))',
    `百分之(?<percent>${NUMERAL}(?:点[${DIGIT}零]+)?|\\d+(?:\\.\\d+)?)`,
    `(?<arabic>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\d,])|\\d+(?:${POINT}\\d+)*)`,
    `(?<chinese>${NUMERAL}|半(?=数以上|个月|个工作日))`,
  ].join('|'),
  'g',
)

const TRAILING_MAGNITUDE = /(?:万亿|亿|万)$/

/** Every number of a width-folded text, in text order, without overlaps; those of {@link dataStretches} are left out. */
export function findNumberTokens(folded: string): NumberToken[] {
  const isCovered = overlapsNext(uncountedStretches(folded))
  const isData = overlapsNext(dataStretches(folded))
  const tokens: NumberToken[] = []
  for (const match of folded.matchAll(TOKEN)) {
    const start = match.index
    if (isData(start, start + 1)) continue
    // The 万 of 3万人 belongs to the unit of the number before it.
    if (start < (tokens.at(-1)?.unitEnd ?? 0)) continue
    // 元/千瓦: a unit of its own.
    if (folded[start - 1] === '/' && match.groups?.chinese !== undefined) continue
    const end = start + match[0].length
    const { words, half, whole, part, percent, numerator, denominator, arabic, chinese } =
      match.groups ?? {}
    if (words !== undefined) tokens.push(wordsToken(words, start, end))
    else if (half !== undefined) tokens.push(fractionToken('二', '一', start, end))
    else if (whole !== undefined && whole !== '百')
      tokens.push(fractionToken(whole, part ?? '', start, end))
    else if (numerator !== undefined)
      tokens.push(shareToken(Number(numerator) / Number(denominator), start, end))
    else if (whole !== undefined || percent !== undefined) {
      const written = percent ?? part ?? ''
      const value = Number.isNaN(Number(written)) ? chineseDecimal(written) : Number(written)
      if (value !== null)
        tokens.push({ start, end, script: 'words', value, unit: '%', unitEnd: end })
    } else if (arabic !== undefined) tokens.push(...arabicTokens(folded, start, arabic))
    else if (chinese !== undefined && !isCovered(start, end))
      tokens.push(chineseToken(folded, start, chinese))
  }
  return tokens
}

/** 三分之二: a share without a unit. */
function fractionToken(whole: string, part: string, start: number, end: number): NumberToken {
  const value = (parseChineseNumber(part) ?? Number.NaN) / (parseChineseNumber(whole) ?? Number.NaN)
  return shareToken(value, start, end)
}

function shareToken(value: number, start: number, end: number): NumberToken {
  return { start, end, script: 'words', value, unit: '', unitEnd: end }
}

function wordsToken(words: string, start: number, end: number): NumberToken {
  const times = parseChineseNumber(words.slice(1, -1)) ?? 1
  // 翻两番 doubles twice; 倍数增长 says no less than twice as much.
  const value = words.startsWith('翻') ? 2 ** times : 2
  // 倍数增长 is one word for what it says.
  const unitEnd = words.startsWith('翻') ? end : end + '增长'.length
  return { start, end, script: 'words', value, unit: '倍', unitEnd }
}

function chineseDecimal(text: string): number | null {
  const [whole = '', fraction] = text.split('点')
  const value = parseChineseNumber(whole)
  if (value === null || fraction === undefined) return value
  const digits = [...fraction].map((char) => parseChineseNumber(char) ?? 0).join('')
  return Number(`${value}.${digits}`)
}

/** Of these there is no tenth part. */
const WHOLE_COUNTS = /^(?:个|条|项|座|所|处)$/

function arabicTokens(folded: string, start: number, arabic: string): NumberToken[] {
  // `2.2035年,基本建成…`, `27.10个新区…`: the number of a heading ran into the one behind it.
  const heading =
    /^(\d{1,2})\.((?:19|20)\d\d)$/.exec(arabic) ??
    (WHOLE_COUNTS.test(arabicToken(folded, start, arabic).unit)
      ? /^(\d{1,2})\.([1-9]\d{0,3})$/.exec(arabic)
      : null)
  if (heading && /(?:^|\n)\s*$/.test(folded.slice(Math.max(0, start - 20), start))) {
    const [, number = '', behind = ''] = heading
    return [
      arabicToken(folded, start, number),
      arabicToken(folded, start + number.length + 1, behind),
    ]
  }
  return [arabicToken(folded, start, arabic)]
}

/** The line of a page may end between a number and its 万元. */
const GAP = /^[ \t]*(?:\r?\n[ \t]*(?=[万亿])|[余多]?[ \t]*)/
const LONGEST_GAP = 8

function arabicToken(folded: string, start: number, arabic: string): NumberToken {
  const end = start + arabic.length
  let unitStart = end
  // 余, 多, 来 between number and unit only blur the number.
  const gap = GAP.exec(folded.slice(end, end + LONGEST_GAP))?.[0] ?? ''
  unitStart += gap.length
  const unit = ratioAt(folded, start, end) || unitAt(folded, unitStart)
  return {
    start,
    end,
    script: 'arabic',
    value: Number(arabic.replaceAll(',', '').replaceAll(OWN_POINT, '.')),
    unit: unit.replace(/[\s余多]+/g, ''),
    unitEnd: unit === '' ? end : unitStart + unit.length,
  }
}

/** 城乡居民收入比缩小至2.1:1, 总产值之比突破1:1 */
const RATIO_OF =
  /比(?:[值例]|缩小|下降|降|控制|达|突破|保持|稳定|不|低|高|[到至为在于])[^,。;\d]{0,10}$/
const TO_ONE = /[:∶︰]\s?1(?![\d.:∶︰]|\d)/y

/** The `:1` of a ratio that words announce, '' where they do not. */
function ratioAt(folded: string, start: number, end: number): string {
  TO_ONE.lastIndex = end
  const one = TO_ONE.exec(folded)?.[0] ?? ''
  return RATIO_OF.test(folded.slice(Math.max(0, start - 16), start)) ? one : ''
}

/** Bare 百 and 千 are the number, 万 and 亿 its unit: 百亿元 is 100 亿元, 万人 is 1 万人. */
const MAGNITUDES_ONLY = /^(?:万亿|万|亿)$/

function chineseToken(folded: string, start: number, chinese: string): NumberToken {
  const magnitude = MAGNITUDES_ONLY.test(chinese)
    ? chinese
    : (TRAILING_MAGNITUDE.exec(chinese)?.[0] ?? '')
  let number = chinese.slice(0, chinese.length - magnitude.length)
  // 一亿二千万: two magnitudes make one number that cannot be split into value and unit.
  if (/[万亿]/.test(number)) number = chinese
  const bare = number === '' || (number === chinese && MAGNITUDES_ONLY.test(chinese))
  const value = number === '' ? 1 : (parseChineseNumber(number) ?? Number.NaN)
  const end = start + (number === '' ? chinese.length : number.length)
  // 九大片区: 大 stands between the numeral and its noun.
  const gap = /^(?:大(?=片区)|余|多)?/.exec(folded.slice(end, end + 3))?.[0] ?? ''
  const unitStart = number === '' ? start : end + gap.length
  const unit = unitAt(folded, unitStart)
  const whole = unit === '' ? end : unitStart + unit.length
  return {
    start,
    end,
    script: 'chinese',
    value,
    unit: unit.replace(/[余多]/g, ''),
    unitEnd: bare ? Math.max(end, whole) : whole,
  }
}
