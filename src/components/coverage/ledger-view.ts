/** The ledger as a reader checks it: numbers grouped by what became of them, each with the words around it. */
import type { CorpusDocument, CorpusTarget, LedgerEntry } from '../../corpus/graph.ts'
import { EXCLUSION_REASONS, type ExclusionReason } from '../../model/annotation.ts'
import { EXCLUSION_REASON_LABELS } from '../../model/labels.ts'

/** Code points shown on either side of a number. */
const CONTEXT = 6

export interface LedgerGroup {
  id: ExclusionReason
  reason: string
  entries: LedgerEntry[]
}

/** Entries of one status by reason, in the order of the model's list; within a reason in text order. */
export function groupByReason(entries: readonly LedgerEntry[]): LedgerGroup[] {
  return EXCLUSION_REASONS.map((reason) => ({
    id: reason,
    reason: EXCLUSION_REASON_LABELS[reason],
    entries: entries.filter((entry) => entry.reason === reason),
  })).filter((group) => group.entries.length > 0)
}

/** HTML id of the numbers of one fate, or of one reason within it: the pictures lead there. */
export function ledgerAnchor(
  document: Pick<CorpusDocument, 'id'>,
  status: LedgerEntry['status'],
  reason?: ExclusionReason,
): string {
  return [document.id, status, reason].filter((part) => part !== undefined).join('-')
}

export interface LedgerCounts {
  numbers: number
  target: number
  rule: number
  excluded: number
  /** Code points of the source in the document, and left out as web furniture. */
  kept: number
  omitted: number
}

export function ledgerCounts(document: CorpusDocument): LedgerCounts {
  const withStatus = (status: LedgerEntry['status']) =>
    document.ledger.filter((entry) => entry.status === status).length
  const omitted = document.omitted.reduce((sum, { start, end }) => sum + end - start, 0)
  return {
    numbers: document.ledger.length,
    target: withStatus('target'),
    rule: withStatus('rule'),
    excluded: withStatus('excluded'),
    kept: document.sourceLength - omitted,
    omitted,
  }
}

/** Column sums. */
export function addCounts(all: readonly LedgerCounts[]): LedgerCounts {
  const total: LedgerCounts = { numbers: 0, target: 0, rule: 0, excluded: 0, kept: 0, omitted: 0 }
  for (const counts of all)
    for (const key of Object.keys(total) as (keyof LedgerCounts)[]) total[key] += counts[key]
  return total
}

export interface Snippet {
  before: string
  after: string
}

/** A target's words before and behind one of the numbers in them. */
export function quoteAround(entry: LedgerEntry, target: CorpusTarget): Snippet {
  const points = [...target.quote]
  return {
    before: points.slice(0, Math.max(0, entry.start - target.start)).join(''),
    after: points.slice(entry.end - target.start).join(''),
  }
}

/**
 * The source's words on both sides of a number, within its line, with `…` where the line goes on.
 * `points` are the code points of the source: cut once a document, not once a number.
 */
export function snippetOf(entry: LedgerEntry, points: readonly string[]): Snippet {
  let start = entry.start
  while (start > 0 && entry.start - start < CONTEXT && !isBreak(points[start - 1])) start -= 1
  let end = entry.end
  while (end < points.length && end - entry.end < CONTEXT && !isBreak(points[end])) end += 1
  const before = points.slice(start, entry.start).join('').trimStart()
  const after = points.slice(entry.end, end).join('').trimEnd()
  return {
    before: start > 0 && !isBreak(points[start - 1]) ? `…${before}` : before,
    after: end < points.length && !isBreak(points[end]) ? `${after}…` : after,
  }
}

function isBreak(point: string | undefined): boolean {
  return point === '\n' || point === '\r'
}
