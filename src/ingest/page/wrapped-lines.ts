/** Undoes hard line breaks: texts taken from PDF files break paragraphs at the edge of the page. */
import { headingShape } from '../../text/heading-shape.ts'
import type { SourceLine } from '../../text/source-lines.ts'

const SENTENCE_END = /[。；;：:！!？?][”"’）)]*$|[）)〕》】]$/
const SHORTEST_LINE = 12
const SHORTEST_PAGE_LINE = 15
const LONGEST_PAGE_LINE = 70
/** What justified lines of one page differ by: a punctuation mark that may not begin or end a line. */
const TOLERANCE = 2.5
const LEAST_BROKEN = 4
const LEAST_BROKEN_SHARE = 0.4
const MOST_LONGER_SHARE = 0.3

/** How the lines of a hard-wrapped text are set. */
export interface PageLayout {
  /** Length of a full line in Chinese characters. */
  width: number
  /** The blanks before most lines, in Chinese characters. */
  margin: number
  /** The first line of a paragraph begins farther in than others. */
  isIndented: boolean
  /** Blank lines stand between most lines and mean nothing. */
  isDoubleSpaced: boolean
}

/**
 * Lines of paragraphs: hard-wrapped lines joined, others as they are. Joined text holds its line breaks. `source` is the
 * text with its furniture blanked, `lines` those kept of it.
 */
export function joinWrappedLines(source: string, lines: SourceLine[]): SourceLine[] {
  const layout = pageLayout(source, lines)
  if (layout === null) return joinBrokenPages(source, lines)
  const joined: SourceLine[] = []
  let before: Before | undefined
  for (const line of lines) {
    const last = joined.at(-1)
    const goesOn = last && before && continues(source, last, before, line, layout)
    if (goesOn) last.end = line.end
    else joined.push({ ...line })
    // A mark that hangs over the edge was set on the line before it.
    const hung = goesOn && HANGING.test(line.text) ? (before?.length ?? 0) : 0
    before = { text: line.text, length: hung + lengthOf(line.text), isFirst: !goesOn }
  }
  for (const line of joined) line.text = source.slice(line.start, line.end)
  return joined
}

const SHORTEST_BROKEN = 40
const BREAKS_OFF = /[\p{Script=Han}，,、“（(]$/u
const GOES_ON = /^[\p{Script=Han}\d，,、。；;：:）)》”%％]/u

/** A sentence that has got beyond its first comma, or is too long for a heading at the end of a paragraph. */
const INSIDE_SENTENCE = /(?:[，,][^。；;！!？?]*|[^。；;：:！!？?]{24,})$/
/** Words that only follow a number. */
const TAIL = /^(?:以上|以下|以内|以外|左右)[，,、。；;]/

/** Where every line is a paragraph, a long one that breaks off inside a sentence was parted by the end of a page. */
function joinBrokenPages(source: string, lines: SourceLine[]): SourceLine[] {
  const joined: SourceLine[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    const goesOn =
      last &&
      !line.afterBlank &&
      !/\t/.test(last.text + line.text) &&
      lengthOf(last.text) >= SHORTEST_BROKEN &&
      (INSIDE_SENTENCE.test(last.text) || TAIL.test(line.text)) &&
      BREAKS_OFF.test(last.text) &&
      GOES_ON.test(line.text) &&
      headingShape(line.text) === null
    if (goesOn)
      joined[joined.length - 1] = {
        ...last,
        end: line.end,
        text: source.slice(last.start, line.end),
      }
    else joined.push(line)
  }
  return joined.length < lines.length ? joined : lines
}

const HANGING = /^[，,、。；;：:）)》”]/

/** The line before the one that is judged. */
interface Before {
  text: string
  length: number
  /** It begins its paragraph. */
  isFirst: boolean
}

/** The layout of a hard-wrapped text, or null where every line is a paragraph. */
export function pageLayout(source: string, lines: SourceLine[]): PageLayout | null {
  const long = lines.filter(({ text }) => text.length >= SHORTEST_LINE)
  const width = commonWidth(long)
  if (width === null) return null
  const broken = long.filter((line) => isFull(line, width) && !SENTENCE_END.test(line.text))
  const longer = long.filter(({ text }) => lengthOf(text) > width + TOLERANCE)
  const size = (of: SourceLine[]) => of.reduce((sum, { text }) => sum + text.length, 0)
  if (broken.length < LEAST_BROKEN || broken.length < long.length * LEAST_BROKEN_SHARE) return null
  if (size(longer) > size(long) * MOST_LONGER_SHARE) return null
  const margin = commonMargin(source, long)
  const indented = lines.filter((line) => isIndented(source, line, margin)).length / lines.length
  const spaced = lines.filter(({ afterBlank }) => afterBlank).length / lines.length
  return {
    width,
    margin,
    isIndented: indented > 0.03 && indented < 0.6,
    isDoubleSpaced: spaced > 0.7,
  }
}

/** The length that most lines come close to without passing it. */
function commonWidth(lines: SourceLine[]): number | null {
  const counts: number[] = []
  for (const { text } of lines) {
    const length = Math.round(lengthOf(text))
    if (length <= LONGEST_PAGE_LINE) counts[length] = (counts[length] ?? 0) + 1
  }
  let best: number | null = null
  let most = 0
  for (let width = LONGEST_PAGE_LINE; width >= SHORTEST_PAGE_LINE; width -= 1) {
    const count = [0, 1, 2].reduce((sum, less) => sum + (counts[width - less] ?? 0), 0)
    // The smallest of equal ones: it is the edge that the lines come to.
    if (count === 0 || count < most) continue
    most = count
    best = width
  }
  return best
}

function isFull({ text }: SourceLine, width: number): boolean {
  return lengthOf(text) >= width - TOLERANCE
}

/** Numbering that also stands inside sentences: `第（四）至（六）项`, `18 层`, `二、三产业`. */
const INNER_STYLES = new Set(['cjk-brackets', 'arabic-brackets', 'arabic-space', 'cjk'])
/** The blanks before a paragraph, which some extractors drop. */
const INDENT = 2
/** A sentence that stops short of the edge goes on all the same. */
const LOOSE = 2.5

function continues(
  source: string,
  last: SourceLine,
  before: Before,
  line: SourceLine,
  layout: PageLayout,
): boolean {
  if (HANGING.test(line.text)) return true
  const isEnded = SENTENCE_END.test(before.text)
  const shape = headingShape(line.text)
  const isAlone = before.isFirst && isHeadingAlone(last)
  const begins = layout.isIndented && isIndented(source, line, layout.margin)
  const isInner = shape && (INNER_STYLES.has(shape.style) || (layout.isIndented && !begins))
  if (begins || (shape && (isEnded || !isInner || isAlone))) return false
  if (line.afterBlank && isEnded && !layout.isDoubleSpaced) return false
  if (/[，,、]$/.test(before.text) && !line.afterBlank) return true
  // A number or a Latin word that did not fit went to the next line.
  const word = /^[\w.%]{2,16}/.exec(line.text)?.[0].length ?? 0
  const indent = before.isFirst ? INDENT : 0
  const isOpen = !isEnded && !isAlone && (!before.isFirst || /[，,；;、。]/.test(before.text))
  return before.length >= layout.width - TOLERANCE - word / 2 - indent - (isOpen ? LOOSE : 0)
}

/** The line reads as a heading: what is numbered behind it begins anew. */
function isHeadingAlone({ text }: SourceLine): boolean {
  return headingShape(text) !== null && !/[。；，,;]/.test(text)
}

const LEAST_INDENT = 0.5

function isIndented(source: string, line: SourceLine, margin: number): boolean {
  return indentOf(source, line) >= margin + LEAST_INDENT
}

/** The blanks before a line, in Chinese characters. */
function indentOf(source: string, { start }: SourceLine): number {
  let from = start
  while (from > 0 && /[ \t\u3000\u00a0]/.test(source[from - 1] as string)) from -= 1
  return lengthOf(source.slice(from, start))
}

function commonMargin(source: string, lines: SourceLine[]): number {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const indent = indentOf(source, line)
    counts.set(indent, (counts.get(indent) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** In Chinese characters: two Latin ones, or two narrow blanks, take the room of one. */
function lengthOf(text: string): number {
  let length = 0
  for (let at = 0; at < text.length; at += 1) length += text.charCodeAt(at) < 0x2000 ? 0.5 : 1
  return length
}
