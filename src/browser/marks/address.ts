/** Which words the address asks to mark: `/documents/ID/?mark=研发投入&mark=GDP#p12`. */
import { searchCharacters } from '../../text/search-tokens.ts'

const PARAMETER = 'mark'

/**
 * The terms in the order of the address, trimmed; those that search takes for the same are named once, blank ones not
 * at all. `search` is the query part of an address, with or without its question mark.
 * @example markedTerms('?mark=GDP&mark=ｇｄｐ') // => ['GDP']
 */
export function markedTerms(search: string): string[] {
  const terms = new Map<string, string>()
  for (const words of new URLSearchParams(search).getAll(PARAMETER)) {
    const tokens = searchCharacters(words).join('')
    if (tokens !== '' && !terms.has(tokens)) terms.set(tokens, words.trim())
  }
  return [...terms.values()]
}

/** The address without its terms; other parameters and the fragment stay. */
export function withoutMarks(address: string): string {
  const url = new URL(address)
  url.searchParams.delete(PARAMETER)
  return url.href
}
