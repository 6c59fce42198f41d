/** Answers a question: finds, filters, orders, loads and marks. */
import type { SearchOrder, SearchRecord } from '../model/search-record.ts'
import { foldForSearch } from '../text/fold.ts'
import { findMarks, type Mark, mergeMarks } from '../text/search-tokens.ts'
import type { FacetCounts, SearchBundle } from './pagefind-api.ts'
import { queryParts } from './query-parts.ts'
import { type Filters, filterRecords } from './search-filters.ts'
import { findMatches, type Matches } from './search-matches.ts'
import { inOrder } from './search-order.ts'
import { type Bound, parseQuery } from './search-query.ts'
import { termHits } from './term-hits.ts'

export interface Question {
  query: string
  filters?: Filters
  order?: SearchOrder
}

export interface Found extends SearchRecord {
  /** Where the words sought stand in `text`: code points, end-exclusive, in text order. */
  marks: Mark[]
}

export interface Answer {
  /** `exact`: every result contains what was asked for. `near`: none does, these contain all of `terms`. */
  mode: 'exact' | 'near'
  /** All that match query and filters, however few are in `results`. */
  total: number
  /** All that match the query without the filters. */
  unfiltered: number
  results: Found[]
  /** For each filter how many results each value would give, the other filters applied. */
  counts: FacetCounts
  /** The strings that are marked. */
  terms: string[]
  bounds: Bound[]
  /** The query in simplified characters, where only these found something. */
  readAs: string | null
}

/**
 * What answers a question, `from` the first result asked for up to `limit` of them. A query with a literal match is
 * answered by all records that contain it and no others, width, case, blanks and quotation marks aside; else its terms,
 * phrases, exclusions and bounds are followed; else mode is near. An empty query finds nothing.
 * @throws Error when files of the index cannot be loaded.
 */
export async function runSearch(
  bundle: SearchBundle,
  { query, filters = {}, order = 'relevance' }: Question,
  limit = Number.POSITIVE_INFINITY,
  from = 0,
): Promise<Answer> {
  const { mode, hits, terms, bounds, readAs } = await findMatches(bundle, query)
  const { passing, counts } = filterRecords([...hits.keys()], filters, bundle.facts)
  const ordered = inOrder(passing, hits, order, bundle.facts, bundle.labels)
  const loaded = await bundle.records.load(ordered.slice(from, from + Math.max(limit, TOP)))
  const isByRelevance = order === 'relevance' && from === 0 && terms.length === 1
  const records = isByRelevance ? toTheLetterFirst(loaded, terms) : loaded
  return {
    mode,
    total: passing.length,
    unfiltered: hits.size,
    results: records
      .slice(0, limit)
      .map((record) => ({ ...record, marks: marksOf(record, terms, bounds) })),
    counts,
    terms,
    bounds,
    readAs,
  }
}

/** So many of the first results are looked at for one that has the very characters of the query. */
const TOP = 30

/** 放管服改革 before “放管服”改革, if that is what was asked for; else in the order given. */
function toTheLetterFirst(
  records: readonly SearchRecord[],
  [term = '']: readonly string[],
): SearchRecord[] {
  const wanted = withoutBlanks(term)
  const top = records.slice(0, TOP)
  const hasLetters = top.map(({ text }) => withoutBlanks(text).includes(wanted))
  return [
    ...top.filter((_, at) => hasLetters[at]),
    ...top.filter((_, at) => !hasLetters[at]),
    ...records.slice(TOP),
  ]
}

function withoutBlanks(text: string): string {
  return foldForSearch(text).replace(/\s/g, '')
}

/** The terms wherever they stand; of a target found by its number, the number. */
function marksOf(
  { text, number }: SearchRecord,
  terms: readonly string[],
  bounds: Matches['bounds'],
): Mark[] {
  const [term] = terms
  // Of one term each occurrence is a mark of its own, even if two stand side by side.
  if (term !== undefined && terms.length === 1 && bounds.length === 0) return findMarks(text, term)
  const marks = terms.flatMap((each) => findMarks(text, each))
  if (number && bounds.some(({ unit }) => unit !== null))
    marks.push(...numberMarks(text, number.value.split('–'), number.unit))
  return mergeMarks(marks)
}

function numberMarks(text: string, values: readonly string[], unit: string): Mark[] {
  return values.flatMap((value) => {
    const whole = findMarks(text, value + unit).slice(-1)
    return whole.length > 0 ? whole : findMarks(text, value).slice(-1)
  })
}

/**
 * The parts of the terms of a query that found nothing, cut as mildly as will find something, with how many records
 * contain each.
 */
export async function partCounts(
  bundle: SearchBundle,
  query: string,
): Promise<{ part: string; count: number }[]> {
  const { terms } = parseQuery(query, bundle.facts.units)
  for (const parts of queryParts(terms.join(' '))) {
    const found = await Promise.all(
      parts.map(async (part) => ({ part, count: (await termHits(bundle, part)).size })),
    )
    const useful = found.filter(({ count }) => count > 0)
    if (useful.length > 0) return useful
  }
  return []
}
