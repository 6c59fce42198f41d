/** The source as received, line by line, with what the site says of each stretch. */
import type { CorpusDocument, CorpusTarget, LedgerEntry } from '../../corpus/graph.ts'
import type { OMISSION_REASONS } from '../../model/annotation.ts'

/** A stretch of one line of which the same is said throughout. */
export interface SourcePiece {
  text: string
  /** Targets whose words these are, the innermost last. */
  targets: CorpusTarget[]
  /** Set for a number that is no target: its line of the ledger. */
  number: LedgerEntry | null
}

export interface SourceLine {
  /** 1-based, as `check` counts. */
  number: number
  /** Offset of its first character in the source, in code points. */
  start: number
  pieces: SourcePiece[]
  /** Why the line, or a part of it, is left out of the document; null for most. */
  omitted: (typeof OMISSION_REASONS)[number] | null
  /** True where an omitted stretch begins: the reason is said once. */
  beginsOmission: boolean
}

/** All lines; the text of their pieces and the line breaks between them are the source, character for character. */
export function sourceLinesOf(document: CorpusDocument): SourceLine[] {
  const points = [...document.sourceText]
  const edges = edgesOf(document)
  const lines: SourceLine[] = []
  let start = 0
  for (let end = 0; end <= points.length; end += 1) {
    const isBreak = points[end] === '\n' || (points[end] === '\r' && points[end + 1] !== '\n')
    if (end < points.length && !isBreak) continue
    lines.push(lineOf(document, points, edges, { number: lines.length + 1, start, end }))
    start = end + 1
  }
  // A text that ends in a line break has no line behind it.
  if (start > points.length - 1 && lines.length > 1 && lines.at(-1)?.pieces.length === 0)
    lines.pop()
  return lines
}

/** Offsets at which what is said of the text may change, ascending. */
function edgesOf({ targets, ledger }: CorpusDocument): number[] {
  const stretches = [...targets, ...ledger.filter(({ target }) => target === null)]
  return [...new Set(stretches.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
}

function lineOf(
  document: CorpusDocument,
  points: readonly string[],
  edges: readonly number[],
  { number, start, end }: { number: number; start: number; end: number },
): SourceLine {
  const cuts = [start, ...edges.filter((edge) => start < edge && edge < end), end]
  const omission = document.omitted.find((one) => one.start < end && start < one.end) ?? null
  return {
    number,
    start,
    pieces: cuts.slice(0, -1).flatMap((from, index) => {
      const to = cuts[index + 1] ?? end
      const holds = (one: { start: number; end: number }) => one.start <= from && to <= one.end
      const text = points.slice(from, to).join('').replace(/\r$/, '')
      if (text === '') return []
      return {
        text,
        targets: document.targets.filter(holds),
        number: document.ledger.find((entry) => entry.target === null && holds(entry)) ?? null,
      }
    }),
    omitted: omission?.reason ?? null,
    beginsOmission: omission !== null && start <= omission.start,
  }
}
