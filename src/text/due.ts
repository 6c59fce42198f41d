/** Reads deadlines: the words that state one, and the date they mean. */
import { parseChineseNumber } from './chinese-number.ts'
import { foldWidth } from './fold.ts'

/** Words that state a deadline, with UTF-16 offsets. */
export interface DueWords {
  start: number
  end: number
  words: string
}

const YEAR = '(?:19|20)\\d\\d'
const COUNT = '[一二两三四五六七八九十\\d]{1,2}'
const WITHIN_YEAR = '(?:年?底前?|年?末前?|上半年|下半年|前?[一二三四1-4]季度末?前?)'
const MONTH = '\\d{1,2}\\s*月(?:份)?(?:底前?|末前?|初|中旬|上旬|下旬|前)?'
const DUE = new RegExp(
  [
    `(?:到|至|截至|截止|力争)?\\s*${YEAR}\\s*[-—–~～至到]+\\s*${YEAR}\\s*年`,
    `(?:从|自)?\\s*${YEAR}\\s*年\\s*(?:起|开始)[,，]?\\s*(?:力争|争取|用|利用|计划)?\\s*${COUNT}\\s*年(?:左右)?(?:之?内|(?:左右)?的?时间)`,
    `(?:到|至|截至|截止)?\\s*${YEAR}\\s*年(?!\\s*(?:起|开始))\\s*(?:${MONTH}\\s*\\d{1,2}\\s*日\\s*之?前|${MONTH}(?!\\s*\\d)|${WITHIN_YEAR}|前)?(?!\\s*\\d{1,2}\\s*月)`,
    `“?十[一二三四五六七八九]五(?:\\s*”)?\\s*(?:时期末?|期间|期?末)?`,
    `(?:未来|今后|接下来)\\s*${COUNT}\\s*年(?:内|时间)?`,
    `(?:力争|争取|用|利用|计划)?\\s*${COUNT}(?:\\s*[-—–~～至到]\\s*${COUNT})?\\s*年(?:左右)?(?:之?内|(?:左右)?(?:的)?时间)`,
    `(?<![过去近前连续上第力争\\d一二三四五六七八九十])${COUNT}\\s*年(?=(?:累计|共|总共|计划|将)?(?:安排|投入|投资|投(?=\\d)|新增|完成|建成|培育|引进|发放|改造|打造|筹措|培训))`,
    '(?:到|至)?本世纪中叶',
    `${MONTH}\\s*\\d{1,2}\\s*日\\s*之?前`,
    `\\d{1,2}\\s*月(?:份)?(?:底前?|末前?|前)`,
    '(?:到)?(?:今|本)?年底之?前?|年末前?|全年|年内|今年|本年度?|明年底?|上半年|下半年|[一二三四]季度末?前?',
  ].join('|'),
  'g',
)

/** One of these stands in all words for time. */
const TIME = /[年月季五世]/

/** Words of a text that can state a deadline, in text order. Which of them governs a target, the caller decides. */
export function findDueWords(text: string): DueWords[] {
  if (!TIME.test(text)) return []
  const folded = withArabicYears(foldWidth(text))
  const matches = [...folded.matchAll(DUE)].filter(
    // 比2020年下降: the year to compare with.
    ({ index, 0: words }) =>
      !(
        /^\s*\d{4}/.test(words) &&
        /[比较于与是由从同]\s*$/.test(folded.slice(Math.max(0, index - 3), index))
      ) &&
      // 相较于“十三五”末增长10%
      !(/^“?十/.test(words) && /[比较]于?\s*$/.test(folded.slice(Math.max(0, index - 3), index))) &&
      !/^\s*(?:相比|的\s*[\d.])/.test(folded.slice(index + words.length, index + words.length + 6)),
  )
  return matches.map((match) => {
    const lead = match[0].length - match[0].trimStart().length
    const start = match.index + lead
    const end = match.index + match[0].trimEnd().length
    return { start, end, words: text.slice(start, end) }
  })
}

const CHINESE_YEAR = /二[〇○零][〇○零一二三四五六七八九]{2}(?=\s*年)/g

/** 二〇三五年 as 2035年, character for character. */
function withArabicYears(folded: string): string {
  return folded.replace(CHINESE_YEAR, (year) =>
    [...year]
      .map((digit) => '〇一二三四五六七八九'.indexOf(/[○零]/.test(digit) ? '〇' : digit))
      .join(''),
  )
}

const pad = (number: number) => String(number).padStart(2, '0')
const QUARTER_ENDS = new Map([
  ['一', '03'],
  ['二', '06'],
  ['三', '09'],
  ['四', '12'],
  ['1', '03'],
  ['2', '06'],
  ['3', '09'],
  ['4', '12'],
])

/**
 * The date that deadline words mean, `YYYY[-MM[-DD]]`. Words without a year of their own count from `year`, the year
 * the document speaks from; without it, or for words that give no end (`力争五年`), null.
 * `resolveDue('未来3年', 2020)` // => '2022'; `resolveDue('2012年起5年内', null)` // => '2016'
 */
export function resolveDue(words: string, year: number | null): string | null {
  const folded = withArabicYears(foldWidth(words)).replace(/\s+/g, '')
  if (folded.includes('本世纪中叶')) return '2050'
  const plan = /十([一二三四五六七八九])五/.exec(folded)
  if (plan) return String(2005 + 5 * ((parseChineseNumber(plan[1] ?? '') ?? 0) as number))
  const span =
    /(?:未来|今后|接下来)(\d{1,2}|[一二两三四五六七八九十]{1,2})年/.exec(folded) ??
    /(\d{1,2}|[一二两三四五六七八九十]{1,2})年(?:左右)?(?:之?内|(?:左右)?的?时间)/.exec(folded) ??
    /^(\d{1,2}|[一二两三四五六七八九十]{1,2})年$/.exec(folded)
  if (span) {
    const from = /((?:19|20)\d\d)年(?:起|开始)/.exec(folded)?.[1]
    const first = from === undefined ? year : Number(from)
    const years = Number(span[1]) || parseChineseNumber(span[1] ?? '')
    return first === null || years === null ? null : String(first + years - 1)
  }
  const written = [...folded.matchAll(/(?:19|20)\d\d/g)].at(-1)
  const rest = written ? folded.slice(written.index + 4) : folded
  const base = written ? Number(written[0]) : baseYear(folded, year)
  if (base === null) return null
  const day = /(\d{1,2})月(?:份)?(\d{1,2})日/.exec(rest)
  if (day) return `${base}-${pad(Number(day[1]))}-${pad(Number(day[2]))}`
  const month = /(\d{1,2})月/.exec(rest)
  if (month) return `${base}-${pad(Number(month[1]))}`
  const quarter = /([一二三四1-4])季度/.exec(rest)
  if (quarter) return `${base}-${QUARTER_ENDS.get(quarter[1] ?? '')}`
  if (rest.includes('上半年')) return `${base}-06`
  if (/底|年末|下半年|^年?末/.test(rest)) return `${base}-12`
  return written || /全年|年内|今年|本年|明年/.test(folded) ? String(base) : null
}

function baseYear(folded: string, year: number | null): number | null {
  if (year === null) return null
  return folded.startsWith('明年') ? year + 1 : year
}
