/** Reads what a source says about itself: title, issuer, publisher, date, kind, and the year its promises run to. */
import type { DocumentKind } from '../model/document.ts'
import { foldWidth } from '../text/fold.ts'
import { headingShape } from '../text/heading-shape.ts'
import type { SourceLine } from '../text/source-lines.ts'
import type { Stretch } from './blocks.ts'

/** As the document itself gives them; null where it does not. */
export interface SourceFacts {
  title: string
  subtitle: string | null
  issuer: string | null
  publisher: string | null
  /** `YYYY-MM-DD` */
  published: string | null
  kind: DocumentKind
  /** `YYYY` */
  horizon: string | null
  /** The lines of the title, of the subtitle and of the document's title where it is printed again. */
  titles: Stretch[]
}

const TITLE_END =
  /(?:通知|意见|方案|办法|规划|报告|公告|计划|措施|要点|决定|条例|规定|纲要)(?:[(（][^()（）]*[)）])*$/
const FULL_TITLE =
  /^.{2,40}关于.{4,80}(?:通知|意见|方案|办法|规划|公告|计划|措施|要点)(?:[(（][^()（）]*[)）])*$/
const LONGEST_TITLE = 120
const TITLE_LINES = 4

/** Facts of the kept lines. `lines` must not be empty. */
export function readSourceFacts(source: string, lines: SourceLine[]): SourceFacts {
  const first = titleIndex(lines)
  const last = titleLastLine(lines, first)
  const title = lines
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join('')
  const titles = [{ start: lines[first]?.start ?? 0, end: lines[last]?.end ?? 0 }]
  const next = lines[last + 1]
  const subtitle = next && isSubtitle(next.text, title, lines[last + 2]) ? next : undefined
  if (subtitle) titles.push(subtitle)
  for (const line of lines.slice(last + 2)) if (isTitleAgain(line.text, title)) titles.push(line)
  const published = publishedOf(source, lines)
  const kind = kindOf(title, subtitle?.text ?? '', source)
  return {
    title,
    subtitle: subtitle?.text.replace(/^[—-]+/, '').trim() ?? null,
    issuer: issuerOf(title, lines),
    publisher: publisherOf(source),
    published,
    kind,
    horizon: horizonOf(title, kind, published, source),
    titles: titles.map(({ start, end }) => ({ start, end })),
  }
}

const NO_TITLE = /^附|^第|^【|http|〔\d{4}〕|\[\d{4}\]|^[—–-]\s*\d+|此件/

function titleIndex(lines: SourceLine[]): number {
  const head = lines.slice(0, 30)
  const first = head.findIndex(
    ({ text }) =>
      text.length >= 4 && !NO_TITLE.test(text) && !/[。;；]$/.test(text) && !headingShape(text),
  )
  const named = head.findIndex(
    ({ text }) =>
      text.length >= 8 && !/[。;；]$/.test(text) && (isTitleEnd(text) || /关于/.test(text)),
  )
  // A page may print its own name above the title; a press article has no word that tells its title.
  const isOwnTitle = first >= 0 && !isIssuerLine(lines[first]?.text)
  return named < 0 || named > 6 || (isOwnTitle && first < named) ? Math.max(first, 0) : named
}

/** Titles are sometimes spaced out over the line: `发 展 办 法`. */
function isTitleEnd(text: string): boolean {
  return TITLE_END.test(text.replace(/\s/g, ''))
}

function isIssuerLine(text: string | undefined): boolean {
  return text !== undefined && /(?:人民政府|委员会|办公室|局|厅)$/.test(text) && !/关于/.test(text)
}

/** A title runs over lines until its last word names a kind of document. */
function titleLastLine(lines: SourceLine[], first: number): number {
  if (isTitleEnd(lines[first]?.text ?? '')) return first
  for (let last = first + 1; last < Math.min(first + TITLE_LINES, lines.length); last += 1) {
    const text = lines[last]?.text ?? ''
    if (/[。,，:：;；]/.test(text) || text.startsWith('—') || text.length > 40) return first
    if (isTitleEnd(text)) return /^的通知$/.test(lines[last + 1]?.text ?? '') ? last + 1 : last
  }
  return first
}

function isSubtitle(text: string, title: string, after: SourceLine | undefined): boolean {
  if (/^[—-]{1,2}\S/.test(text)) return true
  if (
    TITLE_END.test(title) ||
    /[。:：]/.test(text) ||
    headingShape(text) ||
    /^\d{4}|发布|来源|记者/.test(text)
  )
    return false
  return text.length >= 10 && text.length <= 40 && (after?.text.length ?? 0) > 40
}

function isTitleAgain(text: string, title: string): boolean {
  if (text.length > LONGEST_TITLE || /[。;；]/.test(text)) return false
  const isPart = text.length >= 8 && title.includes(text) && isTitleEnd(text)
  return isPart || text === title || FULL_TITLE.test(foldWidth(text).replace(/\s/g, ''))
}

const DAY =
  '(?<year>(?:19|20)\\d\\d)\\s*[-/.年]\\s*(?<month>\\d{1,2})\\s*[-/.月]\\s*(?<day>\\d{1,2})'
const DATE_LINES = [
  new RegExp(`(?:发布时间|发布日期|发文日期|公布日期|时间|日期)\\s*:\\s*${DAY}`),
  new RegExp(`^\\s*${DAY}/?\\s*日?\\s*(?:\\d{1,2}:\\d\\d.*|来源.*)?$`, 'm'),
  new RegExp(`成文日期\\s*:\\s*${DAY}`),
]

function publishedOf(source: string, lines: SourceLine[]): string | null {
  const text = foldWidth(lines.map((line) => line.text).join('\n')) || foldWidth(source)
  for (const shape of DATE_LINES) {
    const groups = shape.exec(text)?.groups
    if (groups)
      return [groups.year, groups.month?.padStart(2, '0'), groups.day?.padStart(2, '0')].join('-')
  }
  return null
}

function publisherOf(source: string): string | null {
  return /来源\s*:\s*([^\s\d|,;]{2,30})/.exec(foldWidth(source))?.[1] ?? null
}

function issuerOf(title: string, lines: SourceLine[]): string | null {
  const named = /^(.{2,40}?)(?:关于|印发)/.exec(title)?.[1]?.trim()
  if (named && /(?:政府|委|办公厅|办公室|局|厅|委员会|部门)$/.test(named)) return named
  // The signature above the date line.
  const dated = lines.findIndex(({ text }) =>
    /^(?:19|20)\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/.test(foldWidth(text)),
  )
  const signature = lines[dated - 1]?.text
  return signature && isIssuerLine(signature) && signature.length <= 30 ? signature : null
}

function kindOf(title: string, subtitle: string, source: string): DocumentKind {
  const head = (title + subtitle).replace(/\s/g, '')
  if (/征求意见|公开征求/.test(head)) return 'draft-for-comment'
  if (/解读|摘要|摘登/.test(head)) return 'report-digest'
  if (/工作报告/.test(head)) return 'work-report'
  if (/方案|规划|计划|意见|措施|要点|纲要/.test(head)) return 'plan'
  if (/通知|公告|办法|规定/.test(head)) return 'notice'
  return /工作报告/.test(source.slice(0, 600)) ? 'report-digest' : 'press-article'
}

/** The year of a yearly report or article; the last year of a title's period. Plans state their deadlines themselves. */
function horizonOf(
  title: string,
  kind: DocumentKind,
  published: string | null,
  source: string,
): string | null {
  const years = [...foldWidth(title).matchAll(/20\d\d(?=\s*(?:年|[-—–]))/g)].map(([year]) => year)
  if (years.length > 0) return years.at(-1) ?? null
  if (kind !== 'report-digest' && kind !== 'work-report' && kind !== 'press-article') return null
  if (published) return published.slice(0, 4)
  const mentioned = [...foldWidth(source).matchAll(/(20\d\d)\s*年/g)].map((match) => match[1] ?? '')
  return mentioned.sort()[0] ?? null
}
