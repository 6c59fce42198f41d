/** What helps a reader on after an answer: the parts of what was not found, and how else the question could be read. */
import type { SearchBundle } from './pagefind-api.ts'
import { type Answer, partCounts } from './search-engine.ts'
import { parseQuery } from './search-query.ts'
import { part } from './search-results.ts'
import { type SearchState, stateToUrl } from './search-state.ts'

/** A question that a link asks. */
export interface Offer {
  words: string
  query: string
  count: number | null
}

/** What each part alone would find, after no answer; what operators would find, where they were read as plain words. */
export async function findOffers(
  bundle: SearchBundle,
  { query }: SearchState,
  answer: Answer,
): Promise<Offer[]> {
  if (answer.unfiltered === 0)
    return (await partCounts(bundle, query)).map(({ part: words, count }) => ({
      words,
      query: words,
      count,
    }))
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
