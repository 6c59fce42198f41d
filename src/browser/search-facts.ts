/** What is known of every record before it is loaded: enough to filter, count and sort. */
import {
  SEARCH_KINDS,
  type SearchColumns,
  type SearchFacet,
  type SearchKind,
  type SearchLabels,
} from '../model/search-record.ts'
import { loadPacked } from './bundle-files.ts'

export interface TargetFacts {
  indicator: string
  due: string | null
  /** In base units; equal unless the target is a range. */
  low: number
  high: number
  unit: string
}

export interface RecordFacts {
  count: number
  kindOf: (record: number) => SearchKind
  /** Characters that count in search. */
  lengthOf: (record: number) => number
  documentOf: (record: number) => string
  targetOf: (record: number) => TargetFacts | null
  /** All values by which a filter finds the record. */
  valuesOf: (facet: SearchFacet, record: number) => readonly string[]
  /** Departments that answer for it in one of these roles. */
  departmentsOf: (record: number, roles: readonly string[]) => readonly string[]
  /** Numbers of the records that are targets. */
  targets: readonly number[]
  /** Base units of their numbers. */
  units: ReadonlySet<string>
}

/** Reads the facts of all records. `folder` is a URL ending in a slash. @throws Error when they cannot be loaded. */
export async function loadFacts(folder: URL, labels: SearchLabels): Promise<RecordFacts> {
  return readFacts(await loadPacked<SearchColumns>(new URL('facts.bin', folder)), labels)
}

/** The facts that columns hold. Of a document's own facts the labels know more. */
export function readFacts(columns: SearchColumns, labels: SearchLabels): RecordFacts {
  const { words, targets } = columns
  const word = (place: number | undefined) => words[place ?? -1] ?? ''
  const list = (cell: number | number[] | undefined) =>
    cell === undefined ? [] : [cell].flat().map(word)
  const rowOf = new Map(targets.record.map((record, row) => [record, row]))

  const documentOf = (record: number) => word(columns.document[record])
  const kindOf = (record: number) => SEARCH_KINDS[columns.kind[record] ?? 0] ?? 'passage'
  const targetOf = (record: number): TargetFacts | null => {
    const row = rowOf.get(record)
    if (row === undefined) return null
    const due = targets.due[row] ?? null
    const low = targets.low[row] ?? 0
    return {
      indicator: word(targets.indicator[row]),
      due: due === null ? null : word(due),
      low,
      high: targets.high[row] ?? low,
      unit: word(targets.unit[row]),
    }
  }
  const departmentsOf = (record: number, roles: readonly string[]) => [
    ...(roles.includes('lead') ? list(columns.lead[record]) : []),
    ...(roles.includes('support') ? list(columns.support[record]) : []),
  ]
  const values: Record<SearchFacet, (record: number) => readonly string[]> = {
    kind: (record) => [kindOf(record)],
    topic: (record) => list(columns.topics[record]),
    document: (record) => [documentOf(record)],
    region: (record) => [labels.documents[documentOf(record)]?.region ?? ''],
    documentKind: (record) => [labels.documents[documentOf(record)]?.kind ?? ''],
    department: (record) => [...new Set(departmentsOf(record, ['lead', 'support']))],
    role: (record) =>
      ['lead', 'support'].filter((role) => departmentsOf(record, [role]).length > 0),
    indicator: (record) => [targetOf(record)?.indicator ?? []].flat(),
    due: (record) => [targetOf(record)?.due?.slice(0, 4) ?? []].flat(),
  }
  return {
    count: columns.kind.length,
    kindOf,
    lengthOf: (record) => columns.length[record] ?? 0,
    documentOf,
    targetOf,
    valuesOf: (facet, record) => values[facet](record),
    departmentsOf,
    targets: targets.record,
    units: new Set(targets.unit.map(word)),
  }
}
