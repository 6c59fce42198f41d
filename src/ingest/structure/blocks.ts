/** Cuts the lines of a source into the headings, paragraphs and table rows of the document. */
import { ordinalOf } from '../../text/heading-shape.ts'
import type { ResponsibilityClause } from '../../text/responsibility-clause.ts'
import type { SourceLine } from '../../text/source-lines.ts'
import { joinWrappedLines } from '../page/wrapped-lines.ts'
import { cutPieces, type MarkedLine, type Piece } from './pieces.ts'
import { plainHeadings } from './plain-headings.ts'
import { beginningIn, isWithin, overlapping, type Stretch } from './stretches.ts'
import type { FoundTable } from './table-shape.ts'
import { findTables } from './tables.ts'

export type { Stretch } from './stretches.ts'

/** A block of the source. UTF-16 offsets, end-exclusive; a two-line heading spans its line break. */
export interface SourceBlock {
  kind: 'heading' | 'paragraph' | 'row'
  /** 1 for title lines, 2 for sections …; of a numbered paragraph the level that a heading would have; else 0. */
  level: number
  /** The printed number of a numbered heading or of the paragraph that it opens (`一`, `工作18`, `一是`), else null. */
  number: string | null
  /** Numbering style, `plain` and `slogan` for headings without a number, null for other paragraphs, rows and titles. */
  style: string | null
  start: number
  end: number
  /** The cells of a table row in order, empty ones included (start = end); else absent. Offsets into the source. */
  cells?: Stretch[]
  /** Rows of one table share its number; else absent. */
  table?: number
}

/** A line longer than that is a text whose line breaks were lost, whatever it was taken for. */
const LONGEST_TITLE = 300

/**
 * Blocks of the kept lines (furniture already taken out) in order. `titles` are stretches of whole lines and become
 * headings of level 1; every responsibility clause outside tables becomes a paragraph of its own.
 */
export function cutBlocks(
  source: string,
  lines: SourceLine[],
  titles: Stretch[],
  clauses: ResponsibilityClause[],
): SourceBlock[] {
  const real = titles
    .filter(({ start, end }) => end - start <= LONGEST_TITLE)
    .sort((a, b) => a.start - b.start)
  const sorted = [...clauses].sort((a, b) => a.start - b.start)
  const body = bodyLines(lines, real)
  const tables = findTables(source, body)
  const joined = joinWrappedLines(source, outsideTables(body, tables))
  const obstacles = [...real, ...extents(tables)].sort((a, b) => a.start - b.start)
  const stretches = joined.flatMap((line) => partedAt(source, obstacles, line))
  const marked = markedLines(source, stretches, real, obstacles)
  const blocks = cutPieces(marked, sorted).flatMap((piece) => blocksOf(piece, sorted))
  const all = [
    ...real.map((title) => block('heading', title, { level: 1 })),
    ...blocks,
    ...tables.flatMap(({ rows }, table) =>
      rows.map(({ start, end, cells }) => block('row', { start, end }, { cells, table })),
    ),
  ].sort((a, b) => a.start - b.start)
  return all.flatMap((one) => splitAtClauses(source, one, sorted))
}

function block(
  kind: SourceBlock['kind'],
  { start, end }: Stretch,
  rest: Partial<SourceBlock> = {},
): SourceBlock {
  return { kind, level: 0, number: null, style: null, start, end, ...rest }
}

/** The lines that are no title; a title parts what stands around it like a blank line. */
function bodyLines(lines: SourceLine[], titles: Stretch[]): SourceLine[] {
  const isTitle = (line: SourceLine) =>
    overlapping(titles, line.start, line.end).some((title) => isWithin(line, title))
  const ends = new Set(titles.map(({ end }) => end))
  return lines
    .map((line, index) =>
      ends.has(lines[index - 1]?.end ?? -1) ? { ...line, afterBlank: true } : line,
    )
    .filter((line) => !isTitle(line))
}

function outsideTables(lines: SourceLine[], tables: FoundTable[]): SourceLine[] {
  const taken = new Set<number>()
  for (const { first, last } of tables) for (let at = first; at <= last; at += 1) taken.add(at)
  return lines
    .map((line, index) => (taken.has(index - 1) ? { ...line, afterBlank: true } : line))
    .filter((_, index) => !taken.has(index))
}

function extents(tables: FoundTable[]): Stretch[] {
  return tables.map(({ rows }) => ({ start: rows[0]?.start ?? 0, end: rows.at(-1)?.end ?? 0 }))
}

/** A line that was joined over a title or a table is two lines. */
function partedAt(source: string, obstacles: readonly Stretch[], line: SourceLine): SourceLine[] {
  let from = line.start
  const parts = overlapping(obstacles, line.start, line.end).map(({ start, end }) => {
    const part = { start: from, end: start }
    from = end
    return part
  })
  return [...parts, { start: from, end: line.end }].flatMap((part) => {
    const words = source.slice(part.start, part.end)
    const start = part.start + (words.length - words.trimStart().length)
    const text = words.trim()
    return text === '' ? [] : [{ ...line, text, start, end: start + text.length }]
  })
}

/** The lines with what they are without a number; the two lines of a heading are one, unless an obstacle parts them. */
function markedLines(
  source: string,
  lines: SourceLine[],
  titles: Stretch[],
  obstacles: Stretch[],
): MarkedLine[] {
  const marked: MarkedLine[] = []
  const first = titles[0]?.start ?? 0
  for (const [index, mark] of plainHeadings(lines).entries()) {
    const line = lines[index] as SourceLine
    const last = marked.at(-1)
    const between = [last?.end ?? 0, line.start] as const
    const isApart = overlapping(obstacles, ...between).length > 0
    if (mark === 'second' && last?.mark === 'heading' && !isApart) {
      last.end = line.end
      last.text = source.slice(last.start, last.end)
    } else {
      const isHeading = mark === 'single' || mark === 'first' || mark === 'second'
      // What stands above the title names the page and its issuer.
      const known = line.start < first ? null : isHeading ? 'heading' : mark
      const isAfterTitle = overlapping(titles, ...between).length > 0
      marked.push({ ...line, mark: known, isAfterTitle })
    }
  }
  return marked
}

/** A lost full stop: the heading of a measure ends at its first comma. */
const LONGEST_CUT = 45

function blocksOf(piece: Piece, clauses: readonly Stretch[]): SourceBlock[] {
  const { text, start, end, shape, plain, level, isHeading } = piece
  if (plain === 'heading' || plain === 'slogan')
    return [block('heading', piece, { level, style: plain === 'slogan' ? plain : 'plain' })]
  if (!shape) return [block('paragraph', piece, openedByOrdinal(text, plain))]
  const { number, style } = shape
  const length = isHeading ? piece.reading.end || lostStop(piece, clauses) : 0
  if (length === 0) return [block('paragraph', piece, { number, style, level })]
  const head = text.slice(0, length).trimEnd()
  const rest = text.slice(length)
  const heading = block('heading', { start, end: start + head.length }, { number, style, level })
  const from = start + length + (rest.length - rest.trimStart().length)
  return from < end ? [heading, block('paragraph', { start: from, end })] : [heading]
}

function openedByOrdinal(text: string, plain: Piece['plain']): Partial<SourceBlock> {
  const number = plain === null ? ordinalOf(text) : null
  return number === null ? {} : { number, style: 'ordinal' }
}

function lostStop({ text, start, end, shape }: Piece, clauses: readonly Stretch[]): number {
  if (shape?.style === 'article' || beginningIn(clauses, start, end).length === 0) return 0
  const from = shape?.length ?? 0
  const at = text.slice(from, from + LONGEST_CUT).search(/[,，。；;]/)
  return at > 0 ? from + at + 1 : 0
}

function splitAtClauses(
  source: string,
  whole: SourceBlock,
  clauses: readonly Stretch[],
): SourceBlock[] {
  if (whole.kind !== 'paragraph') return [whole]
  const cuts = [whole.start]
  for (const { start, end } of beginningIn(clauses, whole.start, whole.end)) {
    if (end > whole.end) continue
    // The full stop behind a clause stays with it.
    const stop = /^\s*[。；;，,]?/.exec(source.slice(end, Math.min(end + 9, whole.end)))
    cuts.push(start, end + (stop?.[0].length ?? 0))
  }
  cuts.push(whole.end)
  return cuts.slice(0, -1).flatMap((from, index) => {
    const slice = source.slice(from, cuts[index + 1])
    if (slice.trim() === '') return []
    const start = from + (slice.length - slice.trimStart().length)
    const place = { start, end: from + slice.trimEnd().length }
    return [index === 0 ? { ...whole, ...place } : block('paragraph', place)]
  })
}
