/** Which records contain a string literally, by the index alone. */
import { apartTerms, pairTerms } from '../text/search-terms.ts'
import { pairsApart, searchCharacters } from '../text/search-tokens.ts'
import type { SearchBundle } from './pagefind-api.ts'

/** Number of a record => how often it contains the string, as far as the index tells: at least once. */
export type Hits = Map<number, number>

type Index = Pick<SearchBundle, 'pagefind' | 'manifest' | 'characters'>

/**
 * All records that contain `words`, width, case, blanks and quotation marks aside; none for nothing.
 * @throws Error when files of the index cannot be loaded.
 */
export async function termHits(
  { pagefind, manifest, characters: lists }: Index,
  words: string,
): Promise<Hits> {
  const characters = searchCharacters(words)
  const [first] = characters
  if (first === undefined) return new Map()
  // What no text has need not be asked for.
  if (characters.some((character) => !manifest.characters.includes(character))) return new Map()
  if (characters.length === 1) return lists.recordsWith(first)
  return phraseHits(pagefind, pairTerms(characters))
}

/** One set for each two characters of the query with blanks between: the records that have blanks there, too. */
export function hitsApart({ pagefind }: Index, query: string): Promise<Hits[]> {
  return Promise.all(apartTerms(pairsApart(query)).map((term) => phraseHits(pagefind, [term])))
}

async function phraseHits(pagefind: Index['pagefind'], terms: readonly string[]): Promise<Hits> {
  const { results } = await pagefind.search(`"${terms.join(' ')}"`)
  // Of a phrase Pagefind tells the first place only.
  const countOf = (places: number[]) => (terms.length === 1 ? places.length : 1)
  return new Map(results.map(({ id, words: places }) => [Number.parseInt(id, 36), countOf(places)]))
}

/** Those that are in all; counts add up. */
export function inAll(sets: readonly Hits[]): Hits {
  const [smallest, ...others] = [...sets].sort((a, b) => a.size - b.size)
  const common: Hits = new Map()
  for (const [record, count] of smallest ?? []) {
    const counts = others.map((set) => set.get(record))
    if (counts.includes(undefined)) continue
    common.set(
      record,
      counts.reduce<number>((sum, each) => sum + (each ?? 0), count),
    )
  }
  return common
}
