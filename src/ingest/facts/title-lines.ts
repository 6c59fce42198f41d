/** Finds the title of a document among its first lines, over as many lines as it takes. */

import { findDay } from '../../text/dates.ts'
import { foldWidth } from '../../text/fold.ts'
import { headingShape } from '../../text/heading-shape.ts'
import type { SourceLine } from '../../text/source-lines.ts'
import { withoutSpace } from '../../text/squeeze.ts'

const KINDS =
  '通知|意见|方案|办法|规划|报告|公告|计划|措施|要点|决定|条例|规定|纲要|政策|细则|清单|决议|通报|批复|函|指引|规程|任务书|目标|安排|分工|指标体系|分工表|任务表|清单表|一览表|公示|通告|指南|导则'
const BRACKETED = '(?:[(〔【][^()〔〕]{0,30}[)〕】])*'
const TITLE_END = new RegExp(`(?:${KINDS})${BRACKETED}$`)
const FULL_TITLE = new RegExp(`^.{2,40}关于.{4,80}(?:${KINDS})${BRACKETED}$`)

/** The line, taken alone, ends like a title; full width or not, spaced out (`发 展 办 法`) or not. */
export function isTitleEnd(text: string): boolean {
  return text.length <= 2 * LONGEST_TITLE && TITLE_END.test(plain(text))
}

/** A whole title with its issuer: `某市关于…的意见`. */
export function isFullTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && FULL_TITLE.test(plain(text))
}

/** Names an organ and nothing else. */
export function isOrgan(text: string): boolean {
  const words = withoutSpace(text)
  if (words.length > 60 || /关于|印发|[，,。:：;；《]/.test(words)) return false
  return /(?:政府|委员会|[省市区县州盟旗]委|办公室|办公厅|局|厅|部|管委会|法院|检察院|人大|政协|发展改革委|卫生健康委|国资委|银行|公司|集团)$/.test(
    words,
  )
}

const LONGEST_TITLE = 120
const SEARCHED_LINES = 40
const TITLE_LINES = 6
const SHORTEST_HEADLINE = 6
const LONGEST_TITLE_LINE = 60

/** `皖政办秘〔2021〕82号`, in any brackets, with or without blanks. */
const DOCUMENT_NUMBER =
  /^[(（]?(?:文号:)?([\p{Script=Han}]{1,16})[〔[【({<]((?:19|20)\d\d)(?:年)?[〕\]】)}>](?:第)?(\d{1,5})号[)）]?$/u
const ORDER_NUMBER = /^[(]?((?:[\p{Script=Han}]{2,20}(?:令|公告))?第\d{1,4}号)[)]?$/u

/** The document number that a line consists of, in the usual form, or null. `documentNumberIn('国发 [2021] 23 号') // => '国发〔2021〕23号'` */
export function documentNumberIn(line: string): string | null {
  if (line.length > 80) return null
  const text = plain(line)
  const match = DOCUMENT_NUMBER.exec(text)
  return match ? `${match[1]}〔${match[2]}〕${match[3]}号` : (ORDER_NUMBER.exec(text)?.[1] ?? null)
}

const NO_TITLE =
  /^(?:附件?(?:\d|[:：]|$|[一二三四五])|第[一二三四五六七八九十\d]+[章条节号期页版]|【|https?:|此件|[（(]此件|特急|加急|机密|秘密|签发|目录$|记者|通讯员|来源|信息来源|作者|编辑|责编|本报|发布|时间|日期|主送|抄送|文件$|索引|20\d\d年(?:政府|全[省市区县州])?工作(?:回顾|总结|安排|打算)$)/

/** 某省人民政府文件, and a number that the copy parted: 某政发〔 / 2021〕62号 */
const RED_HEAD = /(?:政府|委员会|办公厅|办公室|[局厅委])文件$|[〔[(]$|^20\d\d[〕\])]\d{1,4}号$/

/** `first` to `last` of the lines are the title; null for a text that begins without one. */
export function findTitleLines(lines: SourceLine[]): { first: number; last: number } | null {
  const head = lines.slice(0, SEARCHED_LINES)
  const body = head.findIndex(({ text }) => isBody(text))
  const candidates = head.slice(0, body < 0 ? head.length : body)
  const isCandidate = (index: number) => isTitleLine(candidates[index]?.text ?? '')
  let fallback: { first: number; last: number } | null = null
  for (let first = 0; first < candidates.length; first += 1) {
    if (!isCandidate(first)) continue
    const last = lastLine(lines, first)
    first = withoutStranger(lines, first, last)
    const words = joinedTitle(lines.slice(first, last + 1))
    const isNamed = isTitleEnd(words) || words.includes('关于')
    if (isNamed && words.length >= 4) return { first, last }
    // A page may print the name of its organ above the title; an article has no word that tells its title.
    if (!isOrgan(words) && !/文件$/.test(words) && words.length >= SHORTEST_HEADLINE)
      fallback ??= { first, last }
    first = last
  }
  return fallback ?? (isCandidate(0) ? { first: 0, last: 0 } : null)
}

/** What stands above a whole title and is no organ is no part of it. */
function withoutStranger(lines: SourceLine[], first: number, last: number): number {
  for (let index = first + 1; index <= last; index += 1) {
    const above = joinedTitle(lines.slice(first, index))
    if (isFullTitle(lines[index]?.text ?? '') && !isOrgan(above) && !/关于|印发/.test(above))
      return index
  }
  return first
}

function plain(text: string): string {
  return withoutSpace(foldWidth(text))
}

/** Names of newspapers and sites above an article. */
const MEDIUM = /(?:日报|晚报|晨报|时报|商报|新闻|新闻网|网站|客户端|公报|发布|[^联并]网)$/
/** Who gives the report: `市长  马  军`. */
const SPEAKER =
  /^.{0,16}(?:[省市县区州旗盟]长|主席|主任)[\s\u3000]+\p{Script=Han}(?:[\s\u3000]*\p{Script=Han}){1,3}$/u
const LONGEST_MEDIUM = 10

function isBody(text: string): boolean {
  return (
    /[。；;]/.test(text) ||
    /[：:]$/.test(text) ||
    headingShape(text)?.style === 'cjk' ||
    (text.length > LONGEST_TITLE_LINE && !isTitleEnd(text))
  )
}

function isTitleLine(text: string): boolean {
  const words = plain(text)
  if (words.length < 2 || NO_TITLE.test(words) || headingShape(text)) return false
  if (
    RED_HEAD.test(words) ||
    documentNumberIn(text) ||
    /^[-—–―─(]/.test(words) ||
    !/\p{Script=Han}/u.test(words)
  )
    return false
  if (words.length <= LONGEST_MEDIUM && MEDIUM.test(words)) return false
  if (SPEAKER.test(text) || /^.{0,30}(?:会议|大会|全会)上$/.test(words)) return false
  const day = findDay(text)
  return !(day && day.before.length + day.after.length < 20 && !/报告|方案/.test(words))
}

/** A title goes on until its last word names a kind of document; its period or edition in brackets closes it. */
function lastLine(lines: SourceLine[], first: number): number {
  let last = first
  let end = isTitleEnd(lines[first]?.text ?? '') ? first : -1
  for (let index = first + 1; index < first + TITLE_LINES && index < lines.length; index += 1) {
    const text = lines[index]?.text ?? ''
    if (/^[(（][^()（）]{2,20}[)）]$/.test(plain(text)) && end === index - 1 && isEdition(text))
      return index
    const whole = joinedTitle(lines.slice(first, index + 1))
    // …实施方 / 案》的公示; …的通 / 知: the line breaks the last words.
    const isRest =
      /^(?:\([^()]{2,20}\))?的?(?:通知|公告|决定|意见|函)$/.test(plain(text)) ||
      (text.length <= 12 && end < 0 && isTitleEnd(whole) && whole.includes('关于'))
    const isQuoted = isOpen(joinedTitle(lines.slice(first, index)))
    if (end >= 0 && !isRest && !isQuoted) break
    if (!isRest && (!isTitleLine(text) || isBody(text) || text.length > LONGEST_TITLE_LINE)) break
    last = index
    if (isTitleEnd(text) || isRest) end = index
  }
  // Without an end, what follows are not lines of the title.
  return end < 0 ? first : Math.max(end, last === end ? last : end)
}

/** A name that is quoted in the title does not end with the line. */
function isOpen(title: string): boolean {
  return title.split(/[《«]/).length > title.split(/[》»]/).length
}

function isEdition(text: string): boolean {
  return (
    findDay(text) === null && /(?:19|20)\d\d|草案|试行|修订|暂行|征求意见|送审|讨论|审议/.test(text)
  )
}

/** The title as one line, blanks of a spaced-out line taken out. */
export function joinedTitle(lines: SourceLine[]): string {
  const words = lines.map(({ text }) =>
    text.replace(/(?<=\p{Script=Han})[ \u00a0\u3000](?=\p{Script=Han}(?:[ \u00a0\u3000]|$))/gu, ''),
  )
  return words.reduce((title, line) => {
    const isParted = (/[\w)]$/.test(title) && /^\w/.test(line)) || (isOrgan(title) && isOrgan(line))
    return isParted ? `${title} ${line}` : title + line
  }, '')
}
