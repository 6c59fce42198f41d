/** Decides what a query means for this corpus: the very string, its terms and bounds, or what comes near. */
import { findMarks, isQuotesOnly, quotationMarks, searchCharacters } from '../text/search-tokens.ts'
import type { SearchBundle } from './pagefind-api.ts'
import { queryParts } from './query-parts.ts'
import { type Bound, isWithin, parseQuery, type SearchQuery } from './search-query.ts'
import { toSimplified } from './simplified.ts'
import { type Hits, hitsApart, inAll, termHits } from './term-hits.ts'

export interface Matches {
  /** `exact`: every record contains what was asked for. `near`: none does, these contain all of `terms`. */
  mode: 'exact' | 'near'
  hits: Hits
  /** The strings to mark. */
  terms: string[]
  bounds: Bound[]
  /** The query in simplified characters, where only these found something. */
  readAs: string | null
}

const NOTHING: Matches = {
  mode: 'exact',
  hits: new Map(),
  terms: [],
  bounds: [],
  readAs: null,
}

/** What answers the query, before any filter. @throws Error when files of the index cannot be loaded. */
export async function findMatches(bundle: SearchBundle, query: string): Promise<Matches> {
  if (searchCharacters(query).length === 0) return NOTHING
  const parsed = parseQuery(query, bundle.facts.units)
  const literal = await literalHits(bundle, query, parsed)
  if (literal.size > 0) return { ...NOTHING, hits: literal, terms: [query.trim()] }
  if (parsed.hasOperators) {
    const hits = await operatorHits(bundle, parsed)
    const { terms, bounds } = parsed
    if (hits.size > 0) return { ...NOTHING, hits, terms, bounds }
  }
  return (await simplifiedMatches(bundle, query)) ?? (await nearMatches(bundle, parsed)) ?? NOTHING
}

/** 研發投入 for 研发投入: what the same query in the characters of the texts finds. */
async function simplifiedMatches(bundle: SearchBundle, query: string): Promise<Matches | null> {
  const simplified = toSimplified(query, bundle.manifest.traditional)
  if (simplified === query) return null
  const matches = await findMatches(bundle, simplified)
  return matches.hits.size === 0 ? null : { ...matches, mode: 'near', readAs: simplified }
}

/** Records with the string as it stands; where it has blanks or operators, these must stand there, too. */
async function literalHits(
  bundle: SearchBundle,
  query: string,
  { hasOperators }: SearchQuery,
): Promise<Hits> {
  if (isQuotesOnly(query)) return quotationHits(bundle, query)
  const hits = await termHits(bundle, query)
  if (!hasOperators || hits.size === 0) return hits
  return inAll([hits, ...(await hitsApart(bundle, query))]).size > 0 ? hits : new Map()
}

/** Quotation marks one behind the other are not in the index as such: the texts decide. */
async function quotationHits(bundle: SearchBundle, query: string): Promise<Hits> {
  const marks = quotationMarks(query)
  const hits = inAll(await Promise.all(marks.map((mark) => termHits(bundle, mark))))
  if (searchCharacters(query).length === 1) return hits
  const numbers = [...hits.keys()]
  const records = await bundle.records.load(numbers)
  return new Map(
    records.flatMap(({ text }, at) => {
      const count = findMarks(text, query).length
      return count > 0 ? [[numbers[at] ?? 0, count] as const] : []
    }),
  )
}

async function operatorHits(
  bundle: SearchBundle,
  { terms, without, bounds }: SearchQuery,
): Promise<Hits> {
  const { facts } = bundle
  if (terms.length + without.length + bounds.length === 0) return new Map()
  const wanted = await Promise.all(terms.map((term) => termHits(bundle, term)))
  // 創新 -試點: what no text has in traditional characters would exclude nothing.
  const excluded = without.map((term) => toSimplified(term, bundle.manifest.traditional))
  const unwanted = await Promise.all(excluded.map((term) => termHits(bundle, term)))
  const everything =
    bounds.length > 0 ? facts.targets : Array.from({ length: facts.count }, (_, n) => n)
  const found = wanted.length > 0 ? inAll(wanted) : new Map(everything.map((n) => [n, 1]))
  return new Map(
    [...found].filter(([record]) => {
      if (unwanted.some((hits) => hits.has(record))) return false
      const target = bounds.length > 0 ? facts.targetOf(record) : null
      return bounds.every((bound) => target !== null && isWithin(target, bound))
    }),
  )
}

/**
 * Records that contain all parts of the terms that none contains whole, cut as mildly as will find something. What was
 * excluded stays so, and bounds hold.
 */
async function nearMatches(bundle: SearchBundle, query: SearchQuery): Promise<Matches | null> {
  for (const terms of queryParts(query.terms.join(' '))) {
    const hits = await operatorHits(bundle, { ...query, terms })
    if (hits.size > 0) return { ...NOTHING, mode: 'near', hits, terms, bounds: query.bounds }
  }
  return null
}
