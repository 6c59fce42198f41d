/** Sorts targets by the year they fall due, for pictures and filters. */
import type { CorpusTarget } from '../../corpus/graph.ts'

export interface DueYear {
  /** `2020`; null for targets whose deadline no words give. */
  year: string | null
  /** By topic order, then document, then position. */
  targets: CorpusTarget[]
}

/** Years ascending, “not stated” last; every target stands in exactly one. */
export function dueYears(targets: CorpusTarget[]): DueYear[] {
  const years = new Map<string | null, CorpusTarget[]>()
  for (const target of targets) {
    const year = target.due.date?.slice(0, 4) ?? null
    years.set(year, [...(years.get(year) ?? []), target])
  }
  return [...years]
    .map(([year, due]) => ({ year, targets: byTopic(due) }))
    .toSorted((a, b) => (a.year ?? '9999').localeCompare(b.year ?? '9999'))
}

/** A copy by topic order; targets of one topic keep theirs. */
export function byTopic(targets: readonly CorpusTarget[]): CorpusTarget[] {
  return targets.toSorted((a, b) => a.topic.order - b.topic.order)
}
