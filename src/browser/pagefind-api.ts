/** The part of Pagefind's browser module that search uses, and how the index is reached: only when a reader first needs it. */
import type { SearchFacet, SearchLabels, SearchManifest } from '../model/search-record.ts'
import type { Suggestion } from '../model/search-suggestion.ts'
import { loadFile, loadJson } from './bundle-files.ts'
import { type CharacterLists, characterLists } from './character-lists.ts'
import { type RecordStore, recordStore } from './record-store.ts'
import { remembered } from './remembered.ts'
import { loadFacts, type RecordFacts } from './search-facts.ts'

export type FacetCounts = Partial<Record<SearchFacet, Record<string, number>>>

export interface PagefindHit {
  /** Number of the record, in base 36. */
  id: string
  /** Where the words stand: one for each occurrence of a single term. */
  words: number[]
}

export interface Pagefind {
  search: (term: string) => Promise<{ results: PagefindHit[] }>
}

export interface SearchBundle {
  pagefind: Pagefind
  manifest: SearchManifest
  labels: SearchLabels
  records: RecordStore
  characters: CharacterLists
  facts: RecordFacts
  /** What has a page of its own, by all its names; loaded when first asked for. */
  suggestions: () => Promise<Suggestion[]>
}

/**
 * Loads engine, names and facts from the index folder (a URL ending in a slash).
 * @throws Error when the folder holds no index, as before the first build. The engine's `search` throws when it
 * cannot load what it needs, and the next one tries again.
 */
export async function openBundle(folder: URL): Promise<SearchBundle> {
  const [pagefind, manifest] = await Promise.all([
    openPagefind(folder),
    loadJson<SearchManifest>(new URL('search.json', folder)),
  ])
  const { labels } = manifest
  const files = new URL(`${manifest.records}/`, folder)
  const facts = await loadFacts(files, labels)
  const loadSuggestions = remembered((name: string) =>
    loadJson<Suggestion[]>(new URL(name, folder)),
  )
  const suggestions = () => loadSuggestions('suggestions.json')
  return {
    pagefind,
    manifest,
    labels,
    records: recordStore(files, manifest.perFile),
    characters: characterLists(files, manifest.characterFiles),
    facts,
    suggestions,
  }
}

async function openPagefind(folder: URL): Promise<Pagefind> {
  const address = new URL('pagefind.js', folder).href
  const module: { createInstance: (options: object) => Pagefind } = await import(
    /* @vite-ignore */ address
  )
  // On a thread of its own nothing is quicker here.
  const newEngine = () => module.createInstance({ noWorker: true })
  let engine: Pagefind | null = newEngine()
  return {
    search: async (term) => {
      if (!engine) {
        // An engine begins to load when it is made, and never recovers: not before the site can be reached again.
        await loadFile(new URL('pagefind-entry.json', folder))
        engine ??= newEngine()
      }
      const asked = engine
      try {
        return await asked.search(term)
      } catch (error) {
        // It remembers files that failed; only a new one asks for them again.
        if (engine === asked) engine = null
        throw error
      }
    },
  }
}
