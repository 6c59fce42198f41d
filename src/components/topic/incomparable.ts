/** Pairs of indicators that look alike and must not be compared, each pair once. */
import type { CorpusIndicator } from '../../corpus/graph.ts'

export interface IncomparablePair {
  one: CorpusIndicator
  other: CorpusIndicator
  reason: string
}

/** Pairs in which one of the indicators takes part and both are promised somewhere; by the order of `indicators`. */
export function incomparablePairs(indicators: CorpusIndicator[]): IncomparablePair[] {
  const seen = new Set<string>()
  const pairs: IncomparablePair[] = []
  for (const one of indicators)
    for (const { indicator: other, reason } of one.notComparableWith) {
      const key = [one.id, other.id].toSorted().join(' ')
      if (seen.has(key) || one.targets.length === 0 || other.targets.length === 0) continue
      seen.add(key)
      pairs.push({ one, other, reason })
    }
  return pairs
}
