/** In which order results stand. */
import type { SearchKind, SearchLabels, SearchOrder } from '../model/search-record.ts'
import type { RecordFacts, TargetFacts } from './search-facts.ts'
import type { Hits } from './term-hits.ts'

/** A title says most, then the words of a promise, then the text at large, then what editors say of it. */
const PLACE: Record<SearchKind, number> = { measure: 0, target: 1, passage: 2, note: 3 }

type Comparison = (a: number, b: number) => number

/** The records of `hits`, best first; equal ones stay in the order of the texts. */
export function inOrder(
  records: readonly number[],
  hits: Hits,
  order: SearchOrder,
  facts: RecordFacts,
  labels: SearchLabels,
): number[] {
  const relevance: Comparison = (a, b) =>
    PLACE[facts.kindOf(a)] - PLACE[facts.kindOf(b)] ||
    (hits.get(b) ?? 0) - (hits.get(a) ?? 0) ||
    facts.lengthOf(a) - facts.lengthOf(b) ||
    a - b
  const comparisons: Record<SearchOrder, () => Comparison> = {
    relevance: () => relevance,
    date: () => {
      const dates = new Map(records.map((record) => [record, dateOf(record, facts, labels)]))
      const of = (record: number) => dates.get(record) ?? ''
      return (a, b) => (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : relevance(a, b))
    },
    value: () => byValue(records, facts, relevance),
  }
  return [...records].sort(comparisons[order]())
}

/** Targets by their deadlines, the earliest first, then all without one, by the day their document appeared. */
function dateOf(record: number, facts: RecordFacts, labels: SearchLabels): string {
  const due = facts.targetOf(record)?.due
  // 2020 ends after 2020-06.
  if (due) return `1${due.length === 4 ? `${due}-12-31` : due.padEnd(10, '-31')}`
  const place = facts.kindOf(record) === 'target' ? 2 : 3
  return `${place}${labels.documents[facts.documentOf(record)]?.published ?? '9'}`
}

/** The largest first, unit by unit: 5 % and 5 亿元 have no order. The unit of most targets comes first. */
function byValue(
  records: readonly number[],
  facts: RecordFacts,
  otherwise: Comparison,
): Comparison {
  const targets = new Map<number, TargetFacts>()
  const uses = new Map<string, number>()
  for (const record of records) {
    const target = facts.targetOf(record)
    if (!target) continue
    targets.set(record, target)
    uses.set(target.unit, (uses.get(target.unit) ?? 0) + 1)
  }
  return (a, b) => {
    const [one, other] = [targets.get(a), targets.get(b)]
    if (!one || !other) return one ? -1 : other ? 1 : otherwise(a, b)
    if (one.unit !== other.unit) {
      const more = (uses.get(other.unit) ?? 0) - (uses.get(one.unit) ?? 0)
      return more || (one.unit < other.unit ? -1 : 1)
    }
    return Math.abs(other.high) - Math.abs(one.high) || otherwise(a, b)
  }
}
