/** What every form of citation is written from: one record of a document, or of a target in it. */
import type { CorpusDocument, CorpusTarget, Passage, Range } from '../../corpus/graph.ts'
import { DOCUMENT_KIND_LABELS } from '../../model/labels.ts'
import { oneLine } from '../section-words.ts'
import { absoluteUrl } from '../site-url.ts'

/**
 * There is no day of access: the corpus holds none that is every document's, and the clock of a build is no reader's.
 * Who cites adds the day on which they looked.
 */
export interface Reference {
  /** Key of BibTeX, `id` of CSL-JSON, `ID` of RIS: the document's id, followed for a target by `:` and the target's. */
  key: string
  /** 责任者: the bodies that issue the document, as printed; none where it names none. */
  authors: string[]
  /** As printed, on one line. */
  title: string
  /** 其他题名信息: the subtitle without the dashes before it; 征求意见稿 where neither title says so. */
  subtitle: string | null
  /** The newspaper or website that it stands in. */
  publisher: string | null
  /** The day that the document itself gives, `YYYY-MM-DD`. */
  issued: string | null
  /** Absolute. */
  url: string
  /** What part of the document the site has; null for the whole. */
  part: string | null
  quotation: CitedWords | null
}

/** The words of a target and where they stand: code points of the source, end-exclusive. */
export interface CitedWords extends Range {
  words: string
  /** Headings above them, outermost first; null before the first. */
  section: string | null
}

/** `home`: the absolute address of the site, with or without a final slash. */
export function documentReference(document: CorpusDocument, home: string): Reference {
  const title = oneLine(document.title)
  return {
    key: document.id,
    authors: document.issuer === null ? [] : document.issuer.trim().split(/\s+/),
    title,
    subtitle: subtitleOf(document, title),
    publisher: document.publisher === null ? null : oneLine(document.publisher),
    issued: document.published,
    url: absoluteUrl(home, document.url),
    part: document.part === null ? null : oneLine(document.part.missing),
    quotation: null,
  }
}

/** A target is cited as its document, at the place of its words and with them. */
export function targetReference(target: CorpusTarget, home: string): Reference {
  return {
    ...documentReference(target.document, home),
    key: `${target.document.id}:${target.id}`,
    url: absoluteUrl(home, target.url),
    quotation: {
      words: oneLine(target.quote),
      section: headingPath(target.passage),
      start: target.start,
      end: target.end,
    },
  }
}

/** A draft must not be taken for what was decided, whatever its title says. */
function subtitleOf({ kind, subtitle }: CorpusDocument, title: string): string | null {
  const draft = DOCUMENT_KIND_LABELS['draft-for-comment']
  const printed = subtitle === null ? '' : oneLine(subtitle).replace(/^[—–-]+\s*/, '')
  const isNamed = kind !== 'draft-for-comment' || `${title}${printed}`.includes(draft)
  const parts = [printed, isNamed ? '' : draft].filter((part) => part !== '')
  return parts.length === 0 ? null : parts.join('，')
}

/** Title and subtitle; `colon` as the form of citation has it. */
export function wholeTitle({ title, subtitle }: Reference, colon: string): string {
  return subtitle === null ? title : `${title}${colon}${subtitle}`
}

/** What the forms without a field of their own for it say in a note: quotation, its place, the part. Null for nothing. */
export function noteOf({ quotation, part }: Reference): string | null {
  const parts = [quotation && `“${quotation.words}”（${placeOf(quotation)}）`, part]
  const said = parts.filter((one) => one !== null)
  return said.length === 0 ? null : said.join('。')
}

/** The headings above a passage, outermost first, without the stops that close them; null before the first. */
export function headingPath({ path }: Pick<Passage, 'path'>): string | null {
  if (path.length === 0) return null
  return path.map(({ text }) => oneLine(text).replace(/[\s。.:：;；]+$/, '')).join(' › ')
}

/** `placeOf(words)` // => '一、创新 › 1. 推进改革，字符40–58' */
export function placeOf({ section, start, end }: CitedWords): string {
  return `${section === null ? '' : `${section}，`}字符${start}–${end}`
}
