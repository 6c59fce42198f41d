/** All that the search dialog asks of the engine, the index and the site's addresses: the place to adapt when they change. */
import type { SearchLabels } from '../model/search-record.ts'
import type { Suggestion } from '../model/search-suggestion.ts'
import { openBundle } from './pagefind-api.ts'
import { type Answer, type Found, runSearch } from './search-engine.ts'
import { pageAddress, siteRoot } from './site-root.ts'
import { warmUp } from './warm-up.ts'

export { resultAddress } from './search-results.ts'

export type DialogAnswer = Pick<Answer, 'mode' | 'total' | 'results' | 'terms'>
export type DialogResult = Found

export interface DialogSource {
  /** @throws Error when files of the index cannot be loaded. */
  search: (query: string, limit: number) => Promise<DialogAnswer>
  labels: SearchLabels
  suggestions: Suggestion[]
  /** Pairs for `toSimplified`. */
  traditional: string
}

let source: Promise<DialogSource> | null = null

/** Engine, labels and suggestions, loaded on first need; a failure is forgotten so that the next need tries again. */
export function openSource(): Promise<DialogSource> {
  source ??= loadSource().catch((error) => {
    source = null
    throw error
  })
  return source
}

/** The engine remembers files that failed; only a new one asks for them again. */
export function forgetSource(): void {
  source = null
}

async function loadSource(): Promise<DialogSource> {
  const bundle = await openBundle(new URL('pagefind/', siteRoot()))
  warmUp(bundle)
  return {
    search: (query, limit) => runSearch(bundle, { query }, limit),
    labels: bundle.labels,
    suggestions: await bundle.suggestions(),
    traditional: bundle.manifest.traditional,
  }
}

/** The search page with the question already asked. */
export function searchAddress(query: string): string {
  const url = new URL(pageAddress('search/'))
  if (query !== '') url.searchParams.set('q', query)
  return url.href
}
