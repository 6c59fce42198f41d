/** Undoes hard line breaks: texts taken from PDF files break paragraphs at the edge of the page. */
import { headingShape } from '../text/heading-shape.ts'
import type { SourceLine } from '../text/source-lines.ts'

const SENTENCE_END = /[。；;：:！!？?”）)〕》]$/
const SHORTEST_FULL_LINE = 15
const LONGEST_PAGE_LINE = 70
const FULL = 0.85

/** Lines of paragraphs: hard-wrapped lines joined, others as they are. Joined text holds its line breaks. */
export function joinWrappedLines(source: string, lines: SourceLine[]): SourceLine[] {
  const width = pageWidth(lines)
  if (width === null) return lines
  const joined: SourceLine[] = []
  let previous: SourceLine | undefined
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && previous && continues(source, previous, line, width)) {
      last.end = line.end
      last.text = source.slice(last.start, last.end)
    } else joined.push({ ...line })
    previous = line
  }
  return joined
}

/** The length of a full line, or null for a text that is not hard-wrapped. */
function pageWidth(lines: SourceLine[]): number | null {
  const lengths = lines.map(({ text }) => lengthOf(text)).sort((a, b) => a - b)
  const long = lines.filter(({ text }) => lengthOf(text) >= SHORTEST_FULL_LINE)
  const broken = long.filter(({ text }) => !SENTENCE_END.test(text))
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  const isWrapped =
    long.length > 20 && broken.length > long.length / 2 && width <= LONGEST_PAGE_LINE
  return isWrapped ? width : null
}

function continues(source: string, previous: SourceLine, line: SourceLine, width: number): boolean {
  if (line.afterBlank || headingShape(line.text)) return false
  const isIndented = /[ \t\u3000]/.test(source[line.start - 1] ?? '')
  if (isIndented && /[。；;：:！!？?）)〕]$/.test(previous.text)) return false
  return lengthOf(previous.text) >= width * FULL
}

/** In Chinese characters: two Latin ones take the room of one. */
function lengthOf(text: string): number {
  let length = 0
  for (const char of text) length += char.charCodeAt(0) < 0x2000 ? 0.5 : 1
  return length
}
