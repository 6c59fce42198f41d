/** Finds the records that contain a query literally, and where none does, those that contain its parts. */
import { SEARCH_FACETS, type SearchFacet, type SearchRecord } from '../model/search-record.ts'
import { findMarks, type Mark, mergeMarks, searchTokens } from '../text/search-tokens.ts'
import { otherSpellings } from './other-spellings.ts'
import type { FacetCounts, Pagefind, PagefindHit } from './pagefind-api.ts'
import { queryParts } from './query-parts.ts'

/** Records loaded at a time. */
const BATCH = 100

/** Values of one filter are alternatives; filters add up. */
export type Filters = Partial<Record<SearchFacet, string[]>>

export interface Found extends SearchRecord {
  /** Where the query, or in mode near its parts, stand in `text`: code points, end-exclusive, in text order. */
  marks: Mark[]
}

export interface Answer {
  /** `exact`: every result contains the query. `near`: none does, these contain all of `parts`, or, without parts, the query but for its punctuation. */
  mode: 'exact' | 'near'
  /** All that match query and filters, however few are in `results`. */
  total: number
  /** All that match the query without the filters. */
  unfiltered: number
  /** Best first: BM25 over the characters of the query. */
  results: Found[]
  /** For each filter how many results each value would give, the other filters applied. */
  counts: FacetCounts
  parts: string[]
}

/**
 * The records whose text contains the query, width, case and blanks aside. Each of the at most `limit` results is
 * compared with its own text before it is given out. An empty query finds nothing.
 * @throws Error when files of the index cannot be loaded.
 */
export async function runSearch(
  pagefind: Pagefind,
  query: string,
  filters: Filters = {},
  limit = Number.POSITIVE_INFINITY,
): Promise<Answer> {
  const tokens = searchTokens(query)
  if (tokens.length === 0) return answer('exact', [], {}, [], 0)
  const everywhere = await pagefind.search(phrase(query))
  if (everywhere.results.length === 0) return searchNear(pagefind, query, filters, limit)
  const chosen = SEARCH_FACETS.some((facet) => filters[facet]?.length)
  const found = chosen ? await pagefind.search(phrase(query), pagefindFilters(filters)) : everywhere

  const ranked = await rank(pagefind, query, found.results, filters)
  const { results, rejected } = await loadUntil(ranked, limit, (record) => {
    const marks = findMarks(record.text, query)
    return marks.length > 0 ? { ...record, marks } : null
  })
  return {
    ...answer('exact', results, await exactCounts(pagefind, query, filters, found.filters), [], 0),
    total: found.results.length - rejected,
    unfiltered: everywhere.results.length,
  }
}

async function searchNear(
  pagefind: Pagefind,
  query: string,
  filters: Filters,
  limit: number,
): Promise<Answer> {
  const spelt = await otherSpellings(pagefind, query)
  if (spelt.length > 0) return nearAnswer(spelt, [], filters, limit)
  for (const parts of queryParts(query)) {
    const hits = await intersection(pagefind, parts)
    const ranked = await rank(pagefind, query, hits)
    const { results } = await loadUntil(ranked, Number.POSITIVE_INFINITY, (record) => {
      const marks = parts.map((part) => findMarks(record.text, part))
      return marks.every((ofPart) => ofPart.length > 0)
        ? { ...record, marks: mergeMarks(marks.flat()) }
        : null
    })
    if (results.length > 0) return nearAnswer(results, parts, filters, limit)
  }
  return answer('exact', [], {}, [], 0)
}

function nearAnswer(results: Found[], parts: string[], filters: Filters, limit: number): Answer {
  const kept = results.filter((record) => passes(record, filters))
  const counts = nearCounts(results, filters)
  return {
    ...answer('near', kept.slice(0, limit), counts, parts, results.length),
    total: kept.length,
  }
}

/** The parts of a query that found nothing, cut as mildly as will find something, with how many records contain each. */
export async function partCounts(
  pagefind: Pagefind,
  query: string,
): Promise<{ part: string; count: number }[]> {
  for (const parts of queryParts(query)) {
    const found = await Promise.all(
      parts.map(async (part) => {
        const { results } = await pagefind.search(phrase(part))
        return { part, count: results.length }
      }),
    )
    const useful = found.filter(({ count }) => count > 0)
    if (useful.length > 0) return useful
  }
  return []
}

function answer(
  mode: Answer['mode'],
  results: Found[],
  counts: FacetCounts,
  parts: string[],
  unfiltered: number,
): Answer {
  return { mode, total: results.length, unfiltered, results, counts, parts }
}

/** In quotation marks Pagefind finds the tokens only one after the other. */
function phrase(query: string): string {
  return `"${searchTokens(query).join(' ')}"`
}

function pagefindFilters(filters: Filters): Parameters<Pagefind['search']>[1] {
  const chosen = SEARCH_FACETS.flatMap((facet) => {
    const any = filters[facet] ?? []
    return any.length > 0 ? [[facet, { any }]] : []
  })
  return { filters: Object.fromEntries(chosen) }
}

/** Records that contain every part. */
async function intersection(pagefind: Pagefind, parts: string[]): Promise<PagefindHit[]> {
  const answers = await Promise.all(parts.map((part) => pagefind.search(phrase(part))))
  const [first, ...others] = answers.map((found) => found.results)
  const sets = others.map((hits) => new Set(hits.map((hit) => hit.id)))
  return (first ?? []).filter((hit) => sets.every((set) => set.has(hit.id)))
}

/** A phrase search does not weigh its hits; the same tokens without quotation marks do. */
async function rank(
  pagefind: Pagefind,
  query: string,
  hits: PagefindHit[],
  filters: Filters = {},
): Promise<PagefindHit[]> {
  if (hits.length < 2) return hits
  const weighed = await pagefind.search(searchTokens(query).join(' '), pagefindFilters(filters))
  const places = new Map(weighed.results.map((hit, place) => [hit.id, place]))
  const place = (hit: PagefindHit) => places.get(hit.id) ?? weighed.results.length
  return [...hits].sort((a, b) => place(a) - place(b))
}

async function loadUntil(
  hits: PagefindHit[],
  limit: number,
  accept: (record: SearchRecord) => Found | null,
): Promise<{ results: Found[]; rejected: number }> {
  const results: Found[] = []
  let rejected = 0
  for (let at = 0; at < hits.length && results.length < limit; ) {
    const batch = hits.slice(at, at + Math.min(BATCH, limit - results.length))
    const records = await Promise.all(batch.map(async (hit) => (await hit.data()).record))
    const accepted = records.map(accept).filter((found) => found !== null)
    results.push(...accepted)
    rejected += batch.length - accepted.length
    at += batch.length
  }
  return { results, rejected }
}

async function exactCounts(
  pagefind: Pagefind,
  query: string,
  filters: Filters,
  counts: FacetCounts,
): Promise<FacetCounts> {
  const entries = await Promise.all(
    SEARCH_FACETS.map(async (facet) => {
      if (!filters[facet]?.length) return [facet, counts[facet] ?? {}]
      const without = pagefindFilters({ ...filters, [facet]: [] })
      return [facet, (await pagefind.search(phrase(query), without)).filters[facet] ?? {}]
    }),
  )
  return Object.fromEntries(entries)
}

function nearCounts(records: readonly SearchRecord[], filters: Filters): FacetCounts {
  const counts: FacetCounts = {}
  for (const facet of SEARCH_FACETS) {
    const ofFacet: Record<string, number> = {}
    for (const record of records)
      if (passes(record, { ...filters, [facet]: [] }))
        for (const value of record.filters[facet]) ofFacet[value] = (ofFacet[value] ?? 0) + 1
    counts[facet] = ofFacet
  }
  return counts
}

/** Whether a record has one of the chosen values of every filter. */
export function passes(record: SearchRecord, filters: Filters): boolean {
  return SEARCH_FACETS.every((facet) => {
    const wanted = filters[facet] ?? []
    return wanted.length === 0 || record.filters[facet].some((value) => wanted.includes(value))
  })
}
