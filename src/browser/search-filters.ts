/** Which records pass the chosen filters, and how many each further choice would leave. */
import { SEARCH_FACETS, type SearchFacet } from '../model/search-record.ts'
import type { FacetCounts } from './pagefind-api.ts'
import type { RecordFacts } from './search-facts.ts'

/** Values of one filter are alternatives; filters add up. */
export type Filters = Partial<Record<SearchFacet, string[]>>

export interface Filtered {
  /** Those that pass every filter, in the order given. */
  passing: number[]
  /** For each filter how many records each value would leave, the other filters applied. */
  counts: FacetCounts
}

/** Records through the filters. A department and a role together ask for that department in that role. */
export function filterRecords(
  records: readonly number[],
  filters: Filters,
  facts: RecordFacts,
): Filtered {
  const passing: number[] = []
  const counts = new Map<SearchFacet, Map<string, number>>(
    SEARCH_FACETS.map((facet) => [facet, new Map()]),
  )
  for (const record of records) {
    const failing = SEARCH_FACETS.filter((facet) => !passes(facet, record, filters, facts))
    if (failing.length === 0) passing.push(record)
    for (const facet of counting(failing, record, filters, facts)) {
      const ofFacet = counts.get(facet)
      for (const value of valuesOf(facet, record, filters, facts))
        ofFacet?.set(value, (ofFacet.get(value) ?? 0) + 1)
    }
  }
  return {
    passing,
    counts: Object.fromEntries(
      [...counts].map(([facet, values]) => [facet, Object.fromEntries(values)]),
    ),
  }
}

/** The filters whose values count the record: those without which it would pass. */
function counting(
  failing: readonly SearchFacet[],
  record: number,
  filters: Filters,
  facts: RecordFacts,
): readonly SearchFacet[] {
  if (failing.length === 0) return SEARCH_FACETS
  if (failing.length === 1) return failing
  if (failing.length > 2) return []
  // A department in another role fails for both; without either it may pass.
  return failing.filter((facet) => {
    const { [facet]: _, ...others } = filters
    return failing.every((other) => other === facet || passes(other, record, others, facts))
  })
}

function passes(facet: SearchFacet, record: number, filters: Filters, facts: RecordFacts): boolean {
  const wanted = filters[facet] ?? []
  if (wanted.length === 0) return true
  return valuesOf(facet, record, filters, facts).some((value) => wanted.includes(value))
}

function valuesOf(
  facet: SearchFacet,
  record: number,
  { role, department }: Filters,
  facts: RecordFacts,
): readonly string[] {
  if (facet === 'department' && role?.length) return [...new Set(facts.departmentsOf(record, role))]
  if (facet === 'role' && department?.length)
    return facts
      .valuesOf('role', record)
      .filter((each) => facts.departmentsOf(record, [each]).some((id) => department.includes(id)))
  return facts.valuesOf(facet, record)
}
