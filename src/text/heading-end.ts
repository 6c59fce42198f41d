/** Judges the words behind a number: are they a heading, and where does it end? */
import { foldWidth } from './fold.ts'
import { type HeadingShape, headingShape } from './heading-shape.ts'

/**
 * How a numbered line reads: `line` a short line without full stop, `tag` words in 【】, `run-in` a short sentence or
 * label with text behind it, `lone` a short sentence that is the whole line, `sentence` running text.
 */
export type HeadingForm = 'line' | 'tag' | 'run-in' | 'lone' | 'sentence'

export interface HeadingReading {
  form: HeadingForm
  /** UTF-16 length of number and heading; 0 for a sentence. */
  end: number
}

const LONGEST_LINE = 60
const LONGEST_RUN_IN = 45
const LONGEST_LABEL = 16
const SHORTEST_TEXT = 24
/** What rules and forms say of a case; no heading does. */
const CASE_WORDS =
  /^\s*(?:由|凡|如|若|对(?![外接标口台内]))|给予|予以|不得|应当|须|下列|之一的|[的者](?:[（(][^（）()]{1,20}[）)])?[，,]|视为|不予|本(?:办法|规定|细则)/
/** Styles of lists inside a text, where a word with a colon is a label and no heading. */
const LIST_STYLES = new Set(['arabic-brackets', 'arabic-half', 'circled'])

/** Reads a line that begins with the numbering `shape`. `hasText`: whether anything but clauses stands behind an offset. */
export function readHeading(
  line: string,
  shape: HeadingShape,
  hasText: (from: number) => boolean = (from) => line.slice(from).trim() !== '',
): HeadingReading {
  const from = shape.length
  const tag = /^\s*【[^】\n]{1,20}】/.exec(line.slice(from, from + 30))
  if (tag) return { form: 'tag', end: from + tag[0].length }
  const head = line.slice(from, from + LONGEST_LINE + 20)
  const label = labelLength(head, shape)
  if (label > 0 && hasText(from + label)) return { form: 'run-in', end: from + label }
  const stop = head.search(/[。！？!?]/)
  if (stop < 0) return lineWithoutStop(line, shape)
  const end = from + stop + 1
  const words = head.slice(0, stop)
  const isSentence =
    words.length > LONGEST_RUN_IN || /[；;]|[：:].{10}/.test(words) || words.trim() === ''
  if (isSentence || CASE_WORDS.test(words)) return { form: 'sentence', end: 0 }
  return { form: hasText(end) ? 'run-in' : 'lone', end }
}

/** The length of heading and number, 0 for a paragraph: a line judged for itself, without its neighbours. */
export function headingEnd(line: string): number {
  const shape = headingShape(line)
  return shape ? readHeading(line, shape).end : 0
}

/** Styles whose mark alone is a heading: `附件2`. */
const WHOLE_STYLES = new Set(['annex', 'box', 'part', 'chapter', 'section', 'task'])

function lineWithoutStop(line: string, { length, style }: HeadingShape): HeadingReading {
  const words = foldWidth(line.slice(length)).trim()
  const last = words.at(-1) ?? ''
  // 主要目标: a colon closes a heading if the words before it are a name and no sentence.
  const isLead =
    last === ':' && (words.length > LONGEST_LABEL || /[,;]|(?:[为是有]|如下|包括):$/.test(words))
  const isOpen = /[;,、]/.test(last) || isLead || words.includes(';')
  const isBare = words === '' && !WHOLE_STYLES.has(style)
  if (isOpen || isBare || line.length > LONGEST_LINE || /[的者],/.test(words))
    return { form: 'sentence', end: 0 }
  return { form: 'line', end: line.length }
}

/** Copied from a page: the blank stands where the line broke. */
const BROKEN_OFF =
  /^(?:[^\s，,；;：:。、！!？?]{5,30}\p{Script=Han} (?=[\p{Script=Han}“])|[^\s，,；;：:。、！!？?]{2,28}(?:安排|任务|回顾|目标|要求|打算|重点|措施) (?=\d))/u
const OUTER_STYLES = new Set(['part', 'chapter', 'section', 'cjk', 'cjk-brackets'])

/** A name that a colon or a wide gap parts from its text: `指导思想：以…`, `指导思想　　以…`. */
const LABEL = /^[^\s，,；;：:。、！!？?]{2,16}(?:[：:]|[ \t\u00a0\u3000]{2,}|\u3000)/

function labelLength(head: string, { style }: HeadingShape): number {
  const broken = OUTER_STYLES.has(style) ? BROKEN_OFF.exec(head) : null
  const label = LIST_STYLES.has(style) ? null : (LABEL.exec(head) ?? broken)
  const length = label?.[0].length ?? 0
  return head.length - length >= SHORTEST_TEXT ? length : 0
}
