/** Cuts the lines of a source into the headings and paragraphs of the document. */
import { headingEnd, headingShape, inlineTaskStarts } from '../text/heading-shape.ts'
import type { ResponsibilityClause } from '../text/responsibility-clause.ts'
import type { SourceLine } from '../text/source-lines.ts'
import { setHeadingLevels } from './heading-levels.ts'
import { plainHeadings } from './plain-headings.ts'
import { joinWrappedLines } from './wrapped-lines.ts'

/** A block of the source. UTF-16 offsets, end-exclusive; a two-line heading spans its line break. */
export interface SourceBlock {
  kind: 'heading' | 'paragraph'
  /** 1 for title lines, 2 for sections …; 0 for paragraphs. */
  level: number
  /** The printed number of a numbered heading (`一`, `工作18`), else null. */
  number: string | null
  /** Numbering style, `plain` for headings without a number, null for paragraphs and title lines. */
  style: string | null
  start: number
  end: number
}

/** A stretch of source characters. UTF-16 offsets, end-exclusive. */
export interface Stretch {
  start: number
  end: number
}

/**
 * Blocks of the kept lines (furniture already taken out) in order. `titles` are stretches of whole lines and become
 * headings of level 1; every responsibility clause becomes a paragraph of its own.
 */
export function cutBlocks(
  source: string,
  lines: SourceLine[],
  titles: Stretch[],
  clauses: ResponsibilityClause[],
): SourceBlock[] {
  const isTitle = ({ start, end }: Stretch) => titles.some((t) => start >= t.start && end <= t.end)
  const isBehindTitle = (index: number) => titles.some(({ end }) => end === lines[index - 1]?.end)
  const body = lines
    // A title parts what stands around it like a blank line.
    .map((line, index) => (isBehindTitle(index) ? { ...line, afterBlank: true } : line))
    .filter((line) => !isTitle(line))
  const stretches = joinWrappedLines(source, body)
  const plain = plainHeadings(stretches)
  const blocks = titles.map((title) => heading(1, null, null, title.start, title.end))
  const firstTitle = titles[0]?.start ?? 0
  for (const [index, { start, end, text }] of stretches.entries()) {
    const mark = start < firstTitle ? null : plain[index]
    const last = blocks.at(-1)
    const isApart = titles.some((t) => last && t.start >= last.end && t.end <= start)
    if (mark === 'second' && last && !isApart) last.end = end
    else if (mark) blocks.push(heading(0, null, 'plain', start, end))
    else {
      const hasClause = clauses.some((clause) => clause.start >= start && clause.end <= end)
      blocks.push(...cutLine(text, start, hasClause))
    }
  }
  blocks.sort((a, b) => a.start - b.start)
  setHeadingLevels(blocks)
  return blocks.flatMap((block) => splitAtClauses(source, block, clauses))
}

function heading(
  level: number,
  number: string | null,
  style: string | null,
  start: number,
  end: number,
): SourceBlock {
  return { kind: 'heading', level, number, style, start, end }
}

function paragraph(start: number, end: number): SourceBlock {
  return { kind: 'paragraph', level: 0, number: null, style: null, start, end }
}

/** One line of text: its numbered heading, if it begins with one, and the paragraph behind it. */
function cutLine(text: string, offset: number, hasClause: boolean): SourceBlock[] {
  const starts = [0, ...inlineTaskStarts(text)]
  return starts.flatMap((from, index) => {
    const piece = text.slice(from, starts[index + 1] ?? text.length)
    const shape = headingShape(piece)
    // A numbered line that departments answer for is a measure, even where its heading lost the full stop.
    const length = headingEnd(piece) || (shape && hasClause ? piece.search(/[,，。]/) + 1 : 0)
    const start = offset + from
    const end = start + piece.trimEnd().length
    if (!shape || length === 0) return [paragraph(start, end)]
    const head = heading(
      0,
      shape.number,
      shape.style,
      start,
      start + piece.slice(0, length).trimEnd().length,
    )
    const rest =
      start + length + (piece.slice(length).length - piece.slice(length).trimStart().length)
    return rest < end ? [head, paragraph(rest, end)] : [head]
  })
}

function splitAtClauses(
  source: string,
  block: SourceBlock,
  clauses: ResponsibilityClause[],
): SourceBlock[] {
  if (block.kind === 'heading') return [block]
  const cuts = [block.start]
  for (const clause of clauses) {
    if (clause.start < block.start || clause.end > block.end) continue
    // The full stop behind a clause stays with it.
    const stop = /^\s*[。；;，,]?/.exec(source.slice(clause.end, block.end))?.[0].length ?? 0
    cuts.push(clause.start, clause.end + stop)
  }
  cuts.push(block.end)
  return cuts.slice(0, -1).flatMap((from, index) => {
    const slice = source.slice(from, cuts[index + 1])
    if (slice.trim() === '') return []
    const start = from + (slice.length - slice.trimStart().length)
    return [paragraph(start, from + slice.trimEnd().length)]
  })
}
