/** The facts of all records as columns, which weigh a fraction of the same facts record by record. */
import type { SearchColumns, SearchFacts } from '../model/search-record.ts'
import { SEARCH_KINDS } from '../model/search-record.ts'

/** The columns of records in their order; `browser/search-facts.ts` reads them. */
export function searchColumns(facts: readonly SearchFacts[]): SearchColumns {
  const words: string[] = []
  const places = new Map<string, number>()
  const placeOf = (word: string): number => {
    const known = places.get(word)
    if (known !== undefined) return known
    places.set(word, words.length)
    return words.push(word) - 1
  }
  const list = (ids: readonly string[]): number | number[] => {
    const [first, ...others] = ids.map(placeOf)
    return first !== undefined && others.length === 0 ? first : ids.map(placeOf)
  }
  const targets = facts.flatMap(({ indicator, due, value }, record) =>
    indicator === null || value === null ? [] : [{ record, indicator, due, value }],
  )
  return {
    words,
    kind: facts.map(({ kind }) => SEARCH_KINDS.indexOf(kind)),
    document: facts.map(({ document }) => placeOf(document)),
    length: facts.map(({ length }) => length),
    topics: facts.map(({ topics }) => list(topics)),
    lead: facts.map(({ lead }) => list(lead)),
    support: facts.map(({ support }) => list(support)),
    targets: {
      record: targets.map(({ record }) => record),
      indicator: targets.map(({ indicator }) => placeOf(indicator)),
      due: targets.map(({ due }) => (due === null ? null : placeOf(due))),
      low: targets.map(({ value }) => value.low),
      high: targets.map(({ value }) => (value.high === value.low ? null : value.high)),
      unit: targets.map(({ value }) => placeOf(value.unit)),
    },
  }
}
