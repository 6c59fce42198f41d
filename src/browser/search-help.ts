/** What helps a reader on after an answer: the parts of what was not found, and how else the question could be read. */
import type { SearchBundle } from './pagefind-api.ts'
import { pinyinLetters } from './pinyin-match.ts'
import { type Answer, partCounts } from './search-engine.ts'
import { parseQuery } from './search-query.ts'
import { part } from './search-results.ts'
import { type SearchState, stateToUrl } from './search-state.ts'
import { toSimplified } from './simplified.ts'
import { otherNames, suggest } from './suggestions.ts'
import { termHits } from './term-hits.ts'

/** A question that a link asks. */
export interface Offer {
  words: string
  query: string
  count: number | null
}

/** Names are offered up to so many. */
const MOST_NAMES = 4

/**
 * Other names of what was asked for; what each part alone would find, after no answer; what operators would find,
 * where they were read as plain words.
 */
export async function findOffers(
  bundle: SearchBundle,
  { query }: SearchState,
  answer: Answer,
): Promise<Offer[]> {
  const names = await nameOffers(bundle, query, answer)
  if (answer.unfiltered === 0) return [...names, ...(await partOffers(bundle, query))]
  return [...names, ...boundOffers(bundle, query, answer)]
}

/** 高企 offers 高新技术企业; letters that no text has are pinyin: fgf offers 放管服. */
async function nameOffers(bundle: SearchBundle, query: string, answer: Answer): Promise<Offer[]> {
  const entries = await bundle.suggestions()
  const isSpelt = answer.unfiltered === 0 && pinyinLetters(query) !== null
  const spelt = isSpelt
    ? suggest(entries, query, MOST_NAMES).filter(({ kind }) => kind !== 'document')
    : []
  const names = [...spelt.map(({ words }) => words), ...otherNames(entries, query)]
  const offers = await Promise.all(
    [...new Set(names)].slice(0, MOST_NAMES).map(async (name) => {
      const { size } = await termHits(bundle, name)
      return { words: name, query: name, count: size }
    }),
  )
  return offers.filter(({ count }) => count > 0)
}

async function partOffers(bundle: SearchBundle, query: string): Promise<Offer[]> {
  const parts = await partCounts(bundle, toSimplified(query, bundle.manifest.traditional))
  return parts.map(({ part: words, count }) => ({ words, query: words, count }))
}

function boundOffers(bundle: SearchBundle, query: string, answer: Answer): Offer[] {
  const { bounds, terms } = parseQuery(query, bundle.facts.units)
  if (answer.bounds.length > 0 || bounds.length === 0 || answer.mode === 'near') return []
  const asBounds = [...terms, ...bounds.map((bound) => bound.words)].join(' ')
  return asBounds === query ? [] : [{ words: `目标：${asBounds}`, query: asBounds, count: null }]
}

/** Fills `[data-offers]` inside `root`, or hides it. */
export function drawOffers(root: HTMLElement, offers: readonly Offer[]): void {
  const line = part(root, '[data-offers]')
  line.hidden = offers.length === 0
  part(line, 'span').replaceChildren(
    ...offers.map(({ words, query, count }) => {
      const link = document.createElement('a')
      link.href = stateToUrl({ query })
      link.className = 'example'
      link.textContent = count === null ? words : `${words}（${count} 条）`
      return link
    }),
  )
}
