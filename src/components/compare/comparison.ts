/** Matches the promises of several documents: what they share, what only looks shared, and what one says alone. */
import type { ComparedDocument, ComparedIndicator } from './compared.ts'

/** What stands side by side: one indicator that several documents promise, or two that must not be compared. */
export interface ComparedRow {
  /** One, or two that must not be compared. */
  indicators: ComparedIndicator[]
  /** Why the two must not be compared; null for one. */
  reason: string | null
  /** Which of them each document promises, in the order of the documents. */
  sides: ComparedIndicator[][]
}

export interface TopicComparison {
  topic: string
  /** Promised by at least two documents. */
  shared: ComparedRow[]
  /** Promised by different documents, easily taken for each other. */
  apart: ComparedRow[]
  /** What no row holds, by document. */
  alone: ComparedIndicator[][]
}

/** In the order of `topics` (ids); a topic about which none of the documents promises anything is left out. */
export function compareDocuments(
  documents: ComparedDocument[],
  topics: string[],
): TopicComparison[] {
  const lists = documents.map(({ indicators }) => indicators)
  const shared = sharedRows(lists)
  const apart = apartRows(lists)
  const shown = new Set([...shared, ...apart].flatMap(idsOf))
  return topics
    .map((topic) => ({
      topic,
      shared: shared.filter((row) => row.indicators[0]?.topic === topic),
      apart: apart.filter((row) => row.indicators[0]?.topic === topic),
      alone: lists.map((list) => list.filter((one) => one.topic === topic && !shown.has(one.id))),
    }))
    .filter((one) => one.shared.length + one.apart.length + one.alone.flat().length > 0)
}

function idsOf({ indicators }: ComparedRow): string[] {
  return indicators.map(({ id }) => id)
}

function sharedRows(lists: ComparedIndicator[][]): ComparedRow[] {
  const known = new Map(lists.flat().map((indicator) => [indicator.id, indicator]))
  return [...known.values()]
    .map((indicator) => ({
      indicators: [indicator],
      reason: null,
      sides: lists.map((list) => list.filter(({ id }) => id === indicator.id)),
    }))
    .filter(({ sides }) => sides.filter((side) => side.length > 0).length > 1)
}

/** Each pair once, in the order of the first that names it. */
function apartRows(lists: ComparedIndicator[][]): ComparedRow[] {
  const known = new Map(lists.flat().map((indicator) => [indicator.id, indicator]))
  const rows = new Map<string, ComparedRow>()
  for (const one of known.values())
    for (const { indicator, reason } of one.notComparableWith) {
      const other = known.get(indicator)
      const key = [one.id, indicator].toSorted().join(' ')
      if (!other || rows.has(key)) continue
      const sides = lists.map((list) => list.filter(({ id }) => id === one.id || id === other.id))
      if (acrossDocuments(sides, one.id, other.id))
        rows.set(key, { indicators: [one, other], reason, sides })
    }
  return [...rows.values()]
}

/** True unless the two stand in one and the same document only. */
function acrossDocuments(sides: ComparedIndicator[][], one: string, other: string): boolean {
  const holding = (id: string) =>
    sides.flatMap((side, n) => (side.some((indicator) => indicator.id === id) ? [n] : []))
  return holding(one).some((n) => holding(other).some((m) => m !== n))
}

/** Two documents, and how much of theirs can be set side by side. */
export interface ComparedPair {
  documents: [ComparedDocument, ComparedDocument]
  shared: number
  apart: number
}

/** Pairs that share an indicator or have some that are easily mixed up: most shared first, then most mixed up, then as given. */
export function pairsOf(documents: ComparedDocument[]): ComparedPair[] {
  const pairs = documents.flatMap((one, n) =>
    documents.slice(n + 1).map((other): ComparedPair => {
      const lists = [one.indicators, other.indicators]
      const [shared, apart] = [sharedRows(lists).length, apartRows(lists).length]
      return { documents: [one, other], shared, apart }
    }),
  )
  return pairs
    .filter(({ shared, apart }) => shared + apart > 0)
    .toSorted((a, b) => b.shared - a.shared || b.apart - a.apart)
}
