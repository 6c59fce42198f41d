/** Which records contain a string literally, by the index alone. */
import { apartTerms, characterName, queryTerms } from '../text/search-terms.ts'
import { pairsApart, searchCharacters } from '../text/search-tokens.ts'
import type { SearchBundle } from './pagefind-api.ts'

/** Number of a record => how often it contains the string, as far as the index tells: at least once. */
export type Hits = Map<number, number>

type Index = Pick<SearchBundle, 'pagefind' | 'manifest'>

/**
 * All records that contain `words`, width, case, blanks and quotation marks aside; none for nothing.
 * @throws Error when files of the index cannot be loaded.
 */
export async function termHits({ pagefind, manifest }: Index, words: string): Promise<Hits> {
  const characters = searchCharacters(words)
  const [first] = characters
  if (first === undefined) return new Map()
  // What no text has need not be asked for.
  if (characters.some((character) => !manifest.characters.includes(character))) return new Map()
  if (characters.length > 1) return hits(pagefind, `"${queryTerms(characters).join(' ')}"`)
  await Promise.all((manifest.split[first] ?? []).map((term) => pagefind.preload(term)))
  return hits(pagefind, characterName(first))
}

/** One set for each two characters of the query with blanks between: the records that have blanks there, too. */
export function hitsApart({ pagefind }: Index, query: string): Promise<Hits[]> {
  return Promise.all(apartTerms(pairsApart(query)).map((term) => hits(pagefind, `"${term}"`)))
}

async function hits(pagefind: Index['pagefind'], term: string): Promise<Hits> {
  const { results } = await pagefind.search(term)
  const isOneTerm = !term.includes(' ')
  return new Map(
    results.map(({ id, words }) => [
      Number.parseInt(id, 36),
      isOneTerm ? Math.max(1, words.length) : 1,
    ]),
  )
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
