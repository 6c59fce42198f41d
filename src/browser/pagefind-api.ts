/** The part of Pagefind's browser module that search uses, and how it is reached: only when a reader first needs it. */
import type { SearchFacet, SearchLabels, SearchRecord } from '../model/search-record.ts'
import { loadFile, loadJson } from './bundle-files.ts'

export type FacetCounts = Partial<Record<SearchFacet, Record<string, number>>>

export interface PagefindHit {
  id: string
  data: () => Promise<{ record: SearchRecord }>
}

export interface PagefindAnswer {
  results: PagefindHit[]
  filters: FacetCounts
}

export interface Pagefind {
  search: (
    term: string,
    options?: { filters?: Partial<Record<SearchFacet, { any: string[] }>> },
  ) => Promise<PagefindAnswer>
  filters: () => Promise<FacetCounts>
}

export interface SearchBundle {
  pagefind: Pagefind
  labels: SearchLabels
}

/**
 * Loads engine, filters and labels from the index folder (a URL ending in a slash).
 * @throws Error when the folder holds no index, as before the first build. The engine's `search` throws when nothing is
 * found because the site cannot be reached.
 */
export async function openBundle(folder: URL): Promise<SearchBundle> {
  const [pagefind, labels] = await Promise.all([
    openPagefind(folder),
    loadJson<SearchLabels>(new URL('labels.json', folder)),
  ])
  return { pagefind, labels }
}

async function openPagefind(folder: URL): Promise<Pagefind> {
  const address = new URL('pagefind.js', folder).href
  const module: { createInstance: (options: object) => Pagefind } = await import(
    /* @vite-ignore */ address
  )
  const pagefind = module.createInstance({})
  // Counts come with every later answer once the filters are loaded.
  await pagefind.filters()
  return {
    filters: () => pagefind.filters(),
    search: async (term, options) => {
      const answer = await pagefind.search(term, options)
      // Pagefind takes a part of the index that it could not load for an empty one.
      if (answer.results.length === 0) await loadFile(new URL('pagefind-entry.json', folder))
      return answer
    },
  }
}
