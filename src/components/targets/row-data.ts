/** What a row of the table of targets tells the script that filters and sorts it: the other end of `TableRow`. */
import type { CorpusTarget } from '../../corpus/graph.ts'

/** `data-…` attributes of a row; `position` is its place in the page, 0-based. */
export function rowData(target: CorpusTarget, position: number): Record<`data-${string}`, string> {
  return {
    'data-position': String(position),
    'data-topic': target.topic.id,
    'data-region': target.document.region.id,
    'data-document': target.document.id,
    'data-kind': target.kind,
    'data-due': target.due.date?.slice(0, 4) ?? 'none',
    'data-date': target.due.date ?? '',
    'data-value': String(target.canonical.value),
    'data-unit': target.canonical.unit,
    'data-indicator': target.indicator.name,
  }
}
