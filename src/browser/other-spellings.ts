/** Finds what differs from the query in quotation marks, brackets or commas only: “放管服”改革 for 放管服改革. */
import { findMarks, type Mark, searchTokens } from '../text/search-tokens.ts'
import type { Pagefind } from './pagefind-api.ts'
import type { Found } from './search-engine.ts'

/** Marks that writers set or leave out at will. Full stops and signs stay: 3.5% is not 35. */
const OPTIONAL = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'<>,，、·]/u
/** Shorter queries would find any two neighbours in a list: 发、展. */
const FEWEST = 3
/** Characters so common that reading all their records would keep the reader waiting. */
const MOST_CANDIDATES = 250

/**
 * Where the query stands in the text when neither's quotation marks, brackets and commas count.
 * @example findSpellings('深化“放管服”改革', '放管服改革') // => [[3, 9]]
 */
export function findSpellings(text: string, query: string): Mark[] {
  const kept = [...text].flatMap((character, position) =>
    OPTIONAL.test(character) ? [] : [{ character, position }],
  )
  const bare = kept.map(({ character }) => character).join('')
  return findMarks(bare, withoutOptional(query)).map(([start, end]) => [
    kept[start]?.position ?? 0,
    (kept[end - 1]?.position ?? 0) + 1,
  ])
}

/** Records that do not contain the query but would if such marks did not count; best first, their words marked. */
export async function otherSpellings(pagefind: Pagefind, query: string): Promise<Found[]> {
  const tokens = searchTokens(withoutOptional(query))
  if (tokens.length < FEWEST) return []
  const { results } = await pagefind.search(tokens.join(' '))
  if (results.length > MOST_CANDIDATES) return []
  const records = await Promise.all(results.map(async (hit) => (await hit.data()).record))
  return records.flatMap((record) => {
    if (findMarks(record.text, query).length > 0) return []
    const marks = findSpellings(record.text, query)
    return marks.length > 0 ? [{ ...record, marks }] : []
  })
}

function withoutOptional(words: string): string {
  return [...words].filter((character) => !OPTIONAL.test(character)).join('')
}
