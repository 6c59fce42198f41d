/** Reads what a source says about itself: title, issuer, publisher, date, kind, and the year its promises run to. */
import type { DocumentKind } from '../../model/document.ts'
import { findDay } from '../../text/dates.ts'
import { foldWidth } from '../../text/fold.ts'
import { headingShape } from '../../text/heading-shape.ts'
import type { SourceLine } from '../../text/source-lines.ts'
import { withoutSpace } from '../../text/squeeze.ts'
import { findMetadataBoxes, type MetadataBox } from '../page/metadata-box.ts'
import type { Stretch } from '../structure/blocks.ts'
import {
  dateLine,
  dayBehindTitle,
  dayIn,
  edgeLines,
  labelledDay,
  numberOf,
  publisherOf,
  signatureOf,
} from './bylines.ts'
import { horizonOf } from './horizon.ts'
import {
  documentNumberIn,
  findTitleLines,
  isFullTitle,
  isOrgan,
  isTitleEnd,
  joinedTitle,
} from './title-lines.ts'
import { apartFromNumber, firstWords, namedIn } from './title-words.ts'

/** As the document itself gives them; null where it does not. */
export interface SourceFacts {
  /** Of a text without title, its first words. */
  title: string
  subtitle: string | null
  issuer: string | null
  publisher: string | null
  /** 发文字号 in its usual form: `国发〔2021〕23号`. */
  documentNumber: string | null
  /** `YYYY-MM-DD` */
  published: string | null
  kind: DocumentKind
  /** `YYYY` */
  horizon: string | null
  /** The lines of the title, of the subtitle and of the document's title where it is printed again. */
  titles: Stretch[]
}

const LONGEST_SUBTITLE = 60

/**
 * Facts of the kept lines; `lines` must not be empty. `page` are all lines of the page, furniture included: its box of
 * labels is read, too.
 */
export function readSourceFacts(
  source: string,
  lines: SourceLine[],
  page: SourceLine[] = lines,
): SourceFacts {
  const box = boxOf(page)
  const place = findTitleLines(lines)
  const titleLines = place ? lines.slice(place.first, place.last + 1) : []
  const [printed, numberBehind] = apartFromNumber(joinedTitle(titleLines))
  const named = place ? null : namedIn(lines)
  const title = place ? printed : (named ?? firstWords(lines))
  const after = place ? lines.slice(place.last + 1) : lines
  const [next, second] = after
  const subtitleLines = place && next && isSubtitle(next.text, title, second) ? [next] : []
  if (next && second && subtitleLines.length > 0 && isRestOfSession(next.text, second.text))
    subtitleLines.push(second)
  const subtitle = joinedTitle(subtitleLines)
  const titles = titleLines.length > 0 ? [stretchOf(titleLines)] : []
  if (subtitleLines.length > 0) titles.push(stretchOf(subtitleLines))
  const later = [...(place ? titlesAgain(after, title) : []), ...attachedTitles(after)]
  for (const stretch of later.sort((a, b) => a.start - b.start))
    if (stretch.start >= (titles.at(-1)?.end ?? 0)) titles.push(stretch)
  const edge = edgeLines(lines)
  const signature = signatureOf(lines)
  const published =
    labelledDay(edge) ??
    dayBehindTitle(lines) ??
    dayIn(box.published) ??
    dateLine(edge) ??
    signature.day ??
    dayIn(box.signed) ??
    dayOfSession(subtitle)
  const kind = kindOf(title, subtitle, place || named ? '' : (lines[0]?.text ?? ''), source)
  return {
    title,
    subtitle: subtitle === '' ? null : subtitle.replace(/^[-—–―─\s]+/, '').trim(),
    issuer: issuerOf(title) ?? box.issuer ?? signature.organ,
    publisher: publisherOf(edge) ?? box.publisher ?? null,
    documentNumber: (box.number && documentNumberIn(box.number)) ?? numberOf(edge) ?? numberBehind,
    published,
    kind,
    // The first words of a text without title tell of its first part alone.
    horizon: horizonOf({ title: place || named ? title : '', subtitle, kind, published, source }),
    titles,
  }
}

function stretchOf(lines: SourceLine[]): Stretch {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
}

function boxOf(page: SourceLine[]): MetadataBox['values'] {
  return findMetadataBoxes(page)[0]?.values ?? {}
}

function isSubtitle(text: string, title: string, after: SourceLine | undefined): boolean {
  if (text.length > LONGEST_SUBTITLE) return false
  if (/^[-—–―─]{1,2}\s*[^\s\d-—–―─]/.test(text) || /^[-—–―─]{1,2}.{6,}会议/.test(text)) return true
  if (/^[(（](?:19|20|二).{6,40}(?:会议|大会|全会).{0,10}[)）]$/.test(text)) return true
  if (isTitleEnd(title) || headingShape(text) || findDay(text)) return false
  if (/[。:：]|^\d{4}|发布|来源|记者|^[（(]/.test(text)) return false
  return text.length >= 10 && text.length <= 40 && (after?.text.length ?? 0) > 40
}

/** ——2026年1月27日在某省第十四届人民代表大会 / 第四次会议上 */
function isRestOfSession(first: string, second: string): boolean {
  const isOpen = !/(?:会议|会)上?[)）]?$/.test(first) || /(?:大会|代表大会)$/.test(first)
  return (
    /会|日在/.test(first) && isOpen && second.length <= 30 && /(?:会议|全会)上?[)）]?$/.test(second)
  )
}

const MOST_TITLE_LINES = 4

/** Where the lines print the title, or the part of it that names the plan, once more. */
function titlesAgain(lines: SourceLine[], title: string): Stretch[] {
  const whole = comparable(title)
  const found: Stretch[] = []
  for (let first = 0; first < lines.length; first += 1) {
    let words = ''
    for (let last = first; last < first + MOST_TITLE_LINES && last < lines.length; last += 1) {
      const { text } = lines[last] as SourceLine
      if (text.length > whole.length + 40 || /[。;；]/.test(text)) break
      words += comparable(text)
      const isPart = words.length >= 8 && whole.includes(words)
      const isWhole = words === whole || (last === first && isTitleOfItsOwn(text, lines[first - 1]))
      if (!isPart && !isWhole) break
      if (isWhole || isTitleEnd(words)) {
        found.push(stretchOf(lines.slice(first, last + 1)))
        first = last
        break
      }
    }
  }
  return found
}

/** On a line of its own, not the middle of a wrapped sentence that names a document. */
function isTitleOfItsOwn(text: string, before: SourceLine | undefined): boolean {
  if (!isFullTitle(text) || headingShape(text)) return false
  const isBalanced = text.split('《').length === text.split('》').length
  return (
    isBalanced &&
    (!before || before.text.length <= 20 || /[。;；:：!！?？)）】]$/.test(before.text))
  )
}

/** Titles are printed with any dash, with and without 《》. */
function comparable(text: string): string {
  return withoutSpace(foldWidth(text))
    .replace(/[《》]/g, '')
    .replace(/[-—–―─~至]+/g, '-')
}

const ATTACHMENT = /^附件?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})?\s*[:：]?$/

/** Titles of what is attached, on the lines behind `附件1`. */
function attachedTitles(lines: SourceLine[]): Stretch[] {
  return lines.flatMap(({ text }, index) => {
    if (text.length > 8 || !ATTACHMENT.test(text)) return []
    const next = lines.slice(index + 1, index + 1 + MOST_TITLE_LINES)
    const place = findTitleLines(next)
    const titled = place?.first === 0 ? next.slice(0, place.last + 1) : []
    return isTitleEnd(joinedTitle(titled)) ? [stretchOf(titled)] : []
  })
}

/** A report says in its subtitle when it was given. */
function dayOfSession(subtitle: string): string | null {
  const found = findDay(subtitle)
  return found && /会议|大会|全会/.test(found.after) ? found.day : null
}

function issuerOf(title: string): string | null {
  const named = /^(.{2,60}?)(?:关于|印发|转发|批转)/.exec(title)?.[1]?.trim()
  if (!named) return null
  const spaced = named.replace(/\s*(\d+)\s*(?=个?部门)/, '$1')
  return isOrgan(spaced) || /等\d*[一二三四五六七八九十]*个?(?:部门|单位)$/.test(spaced)
    ? spaced
    : null
}

/** Words of titles by kind of document; the first match wins. */
const KINDS: [DocumentKind, RegExp][] = [
  ['draft-for-comment', /征求意见|公开征求|征集意见|意见征集/],
  ['report-digest', /解读|摘要|摘登|摘编|一图读懂|速览|速读|看懂|一组数字|数[读说看]|划重点/],
  ['press-article', /发布会|记者会|答记者问/],
  [
    'work-report',
    /工作报告(?!.*(?:分解|分工|任务|责任|方案|通知))|计划草案的报告|计划(?:\(草案\))?的报告/,
  ],
  ['plan', /方案|规划|计划|意见|措施|要点|纲要|目标|重点工作|任务|分工|清单|实事/],
  ['notice', /通知|公告|办法|规定|条例|决定|细则|政策|通报|批复/],
]
/** What a text without title says that it is: `现制定如下分工方案`. */
const OPENING =
  /(?:制定|提出|制订|形成|出台)(?:本|如下|以下|了?本)?[^。;,]{0,12}?(方案|意见|措施|计划|办法|规定|规划|细则|要点)/

/** A report without its title: 现在，我代表市人民政府，向大会报告工作。 */
const SPOKEN_REPORT = /我代表[^。;]{2,24}?(?:,?\s*向(?:大会|会议)(?:报告|作)|作(?:政府)?工作报告)/

/** A report that begins with its first part: 2023年工作回顾. */
const REVIEW_FIRST = /^\s*(?:一、)?20\d\d年(?:政府)?工作(?:回顾|总结)/
const REVIEWED_YEAR = /^\s*20\d\d年,?是/
const SECOND_PART = /\n\s*二、\s*20\d\d年(?:政府)?工作(?:安排|打算|的?总体)/

function isReportOfAYear(source: string): boolean {
  const opening = foldWidth(source.slice(0, 400))
  if (SPOKEN_REPORT.test(opening) || REVIEW_FIRST.test(opening)) return true
  return REVIEWED_YEAR.test(opening) && SECOND_PART.test(source)
}

function kindOf(title: string, subtitle: string, untitled: string, source: string): DocumentKind {
  const opening = OPENING.exec(untitled.slice(0, 1500))?.[1] ?? ''
  if (untitled !== '' && isReportOfAYear(source)) return 'work-report'
  if (/^\s*第[一二三四五六七八九十]+[篇章节]/.test(untitled)) return 'plan'
  const head = withoutSpace(foldWidth(untitled === '' ? title + subtitle : opening))
  const named = KINDS.find(([, words]) => words.test(head))
  if (named) return named[0]
  if (isReportOfAYear(source)) return 'work-report'
  return /工作报告/.test(source.slice(0, 600)) ? 'report-digest' : 'press-article'
}
