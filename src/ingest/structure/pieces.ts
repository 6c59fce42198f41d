/** Cuts lines at the numbers inside them and reads each piece: numbered or not, with heading words or without. */
import { type HeadingReading, readHeading } from '../../text/heading-end.ts'
import { type HeadingShape, headingShape } from '../../text/heading-shape.ts'
import { inlineHeadingStarts } from '../../text/inline-headings.ts'
import { type OutlineNode, outline } from './heading-levels.ts'
import { whichAreHeadings } from './numbered-lists.ts'
import { beginningIn, type Stretch } from './stretches.ts'

/** What a line is without a number: a heading of one or two lines, one that ends like a sentence, a cell of a table. */
export type PlainMark = 'heading' | 'slogan' | 'cell' | null

/** A line of the document. UTF-16 offsets, end-exclusive. */
export interface MarkedLine extends Stretch {
  text: string
  mark: PlainMark
  /** A title stands between it and the line before. */
  isAfterTitle: boolean
}

/** A line or the numbered part of a line, with what it turned out to be. UTF-16 offsets, end-exclusive. */
export interface Piece extends Stretch {
  text: string
  /** Its numbering; null for plain text and headings without a number. */
  shape: HeadingShape | null
  reading: HeadingReading
  plain: PlainMark
  isAfterTitle: boolean
  /** Level in the outline, 0 for text that opens nothing. */
  level: number
  /** Whether its first words are a heading. */
  isHeading: boolean
}

/** The pieces of the lines in order. `clauses` (by start) name departments and are no text of a heading. */
export function cutPieces(lines: readonly MarkedLine[], clauses: readonly Stretch[]): Piece[] {
  const starts = inlineHeadingStarts(
    lines.map(({ text, mark }) => (mark !== null || ANNEX_LIST.test(text) ? '' : text)),
  )
  const pieces = lines.flatMap((line, index) => {
    const cuts = [0, ...(starts[index] ?? []), line.text.length]
    return cuts.slice(0, -1).map((from, at) => {
      const text = line.text.slice(from, cuts[at + 1]).trimEnd()
      return readPiece(text, line.start + from, line, clauses)
    })
  })
  leaveOutAnnexList(pieces)
  placeInOutline(pieces, clauses)
  return pieces
}

const NO_READING: HeadingReading = { form: 'sentence', end: 0 }

function readPiece(
  text: string,
  start: number,
  { start: lineStart, mark: plain, isAfterTitle: isBelow }: MarkedLine,
  clauses: readonly Stretch[],
): Piece {
  const end = start + text.length
  const shape = plain === null ? headingShape(text) : null
  const isAfterTitle = isBelow && start === lineStart
  const base = { text, start, end, plain, isAfterTitle, level: 0, isHeading: false }
  if (!shape) return { ...base, shape: null, reading: NO_READING }
  const reading = readHeading(text, shape, (from) => hasText(text, start, from, clauses))
  // A number with a blank behind it opens a line only if it opens a heading: else the page broke a sentence there.
  if (shape.style === 'arabic-space' && reading.form === 'sentence')
    return { ...base, shape: null, reading }
  return { ...base, shape, reading }
}

/** Whether words stand behind an offset of the piece, clauses aside. */
function hasText(text: string, start: number, from: number, clauses: readonly Stretch[]): boolean {
  let at = from
  for (const clause of beginningIn(clauses, start + from, start + text.length)) {
    if (/\p{Script=Han}/u.test(text.slice(at, clause.start - start))) return true
    at = clause.end - start
  }
  return /[\p{Script=Han}\p{L}\d]/u.test(text.slice(at))
}

const ANNEX_LIST = /^附\s*件?\s*[:：]/

/** `附件：1.…` and the numbers below it list what is attached; so do several annexes in a row. */
function leaveOutAnnexList(pieces: Piece[]): void {
  let inList = false
  const isAnnex = pieces.map(({ shape }) => shape?.style === 'annex')
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1]?.shape?.style
    const isHeading = piece.shape?.style === 'annex' && !next?.startsWith('arabic')
    if (ANNEX_LIST.test(piece.text) && !isHeading) inList = true
    else if (!piece.shape?.style.startsWith('arabic')) inList = false
    const isListed = isAnnex[index] && (isAnnex[index - 1] || isAnnex[index + 1])
    if ((inList || isListed) && piece.shape) {
      piece.shape = null
      piece.reading = NO_READING
      if (isListed) inList = true
    }
  }
}

const MARK = /^[◎◉※▶►◤★☆◆◇■□▲●○]/

/** Sets `level` and `isHeading` of all pieces that open something. */
function placeInOutline(pieces: Piece[], clauses: readonly Stretch[]): void {
  const opening = pieces.filter(
    ({ shape, plain }) => shape || plain === 'heading' || plain === 'slogan',
  )
  let isAfterTitle = false
  const nodes: OutlineNode[] = []
  for (const piece of pieces) {
    isAfterTitle ||= piece.isAfterTitle
    if (!piece.shape && piece.plain !== 'heading' && piece.plain !== 'slogan') continue
    const style = piece.shape?.style ?? (piece.plain === 'slogan' ? 'slogan' : 'plain')
    const isBracketed = piece.text.startsWith('【')
    const isMarked = MARK.test(piece.text)
    nodes.push({ style, value: piece.shape?.value ?? 0, isAfterTitle, isBracketed, isMarked })
    isAfterTitle = false
  }
  const places = outline(nodes)
  for (const [index, piece] of opening.entries()) {
    piece.level = places[index]?.level ?? 0
    piece.isHeading = piece.shape === null
  }
  const numbered = pieces.flatMap((piece, index) =>
    piece.shape ? [{ piece, shape: piece.shape, next: pieces[index + 1] }] : [],
  )
  const lists = new Map(opening.map((piece, index) => [piece, places[index]?.list ?? 0]))
  const verdicts = whichAreHeadings(
    numbered.map(({ piece, shape, next }) => ({
      style: shape.style,
      form: piece.reading.form,
      list: lists.get(piece) ?? 0,
      // Departments close what they answer for.
      hasBody:
        next !== undefined &&
        isBody(next, piece.level) &&
        beginningIn(clauses, piece.start, piece.end).length === 0,
    })),
  )
  for (const [index, { piece }] of numbered.entries()) piece.isHeading = verdicts[index] ?? false
}

/** Text, or something numbered that stands below. */
function isBody({ shape, plain, level }: Piece, above: number): boolean {
  if (!shape) return plain !== 'heading'
  return level > above
}
