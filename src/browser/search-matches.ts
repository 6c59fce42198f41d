/** Decides what a query means for this corpus: the very string, its terms and bounds, or what comes near. */
import { foldForSearch } from '../text/fold.ts'
import { findMarks, searchCharacters } from '../text/search-tokens.ts'
import type { SearchBundle } from './pagefind-api.ts'
import { queryParts } from './query-parts.ts'
import { type Bound, isWithin, parseQuery, type SearchQuery } from './search-query.ts'
import { type Hits, inAll, termHits } from './term-hits.ts'

export interface Matches {
  /** `exact`: every record contains what was asked for. `near`: none does, these contain all of `terms`. */
  mode: 'exact' | 'near'
  hits: Hits
  /** The strings to mark. */
  terms: string[]
  bounds: Bound[]
  /** Whether operators were taken for plain characters, because a text has them so. */
  isLiteral: boolean
}

/** So many records are looked into to see whether a text has the blanks of the query. */
const LOOKED_INTO = 20
const QUOTES_ONLY = /^[\s"'“”‘’「」『』〝〞]+$/u
const NOTHING: Matches = { mode: 'exact', hits: new Map(), terms: [], bounds: [], isLiteral: true }

/** What answers the query, before any filter. @throws Error when files of the index cannot be loaded. */
export async function findMatches(bundle: SearchBundle, query: string): Promise<Matches> {
  if (searchCharacters(query).length === 0) return NOTHING
  const parsed = parseQuery(query)
  const literal = await literalHits(bundle, query, parsed)
  if (literal.size > 0) return { ...NOTHING, hits: literal, terms: [query.trim()] }
  if (parsed.hasOperators) {
    const hits = await operatorHits(bundle, parsed)
    const { terms, bounds } = parsed
    if (hits.size > 0) return { mode: 'exact', hits, terms, bounds, isLiteral: false }
  }
  return (await nearMatches(bundle, parsed.terms.join(' '))) ?? NOTHING
}

/** Records with the string as it stands; where it has blanks or operators, these must stand there, too. */
async function literalHits(
  bundle: SearchBundle,
  query: string,
  { hasOperators }: SearchQuery,
): Promise<Hits> {
  const hits = await termHits(bundle, query)
  if (QUOTES_ONLY.test(query)) return verified(bundle, hits, query)
  if (!hasOperators || hits.size === 0 || !/\s/.test(query.trim())) return hits
  const some = await bundle.records.load([...hits.keys()].slice(0, LOOKED_INTO))
  const wanted = withSingleBlanks(query)
  return some.some(({ text }) => withSingleBlanks(text).includes(wanted)) ? hits : new Map()
}

/** Quotation marks one behind the other are not in the index as such. */
async function verified(bundle: SearchBundle, hits: Hits, query: string): Promise<Hits> {
  const numbers = [...hits.keys()]
  const records = await bundle.records.load(numbers)
  return new Map(
    records.flatMap(({ text }, at) => {
      const count = findMarks(text, query).length
      return count > 0 ? [[numbers[at] ?? 0, count] as const] : []
    }),
  )
}

function withSingleBlanks(text: string): string {
  return foldForSearch(text).trim().replace(/\s+/g, ' ')
}

async function operatorHits(
  bundle: SearchBundle,
  { terms, without, bounds }: SearchQuery,
): Promise<Hits> {
  const { facts } = bundle
  const wanted = await Promise.all(terms.map((term) => termHits(bundle, term)))
  const unwanted = await Promise.all(without.map((term) => termHits(bundle, term)))
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

/** Records that contain all parts of a query that none contains whole, cut as mildly as will find something. */
async function nearMatches(bundle: SearchBundle, query: string): Promise<Matches | null> {
  for (const parts of queryParts(query)) {
    const hits = inAll(await Promise.all(parts.map((part) => termHits(bundle, part))))
    if (hits.size > 0) return { mode: 'near', hits, terms: parts, bounds: [], isLiteral: false }
  }
  return null
}
