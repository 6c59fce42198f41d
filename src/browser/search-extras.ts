/** Helps on: after exact results, those that differ in punctuation only; after none, what each part alone would find. */
import type { SearchLabels } from '../model/search-record.ts'
import { otherSpellings } from './other-spellings.ts'
import type { Pagefind } from './pagefind-api.ts'
import { type Answer, type Found, partCounts, passes } from './search-engine.ts'
import { part, resultGroups } from './search-results.ts'
import { type SearchState, stateToUrl } from './search-state.ts'

/** What is drawn below an answer; gathered before drawing, so that a later question can overtake it. */
export interface Extras {
  others: Found[]
  parts: { part: string; count: number }[]
}

/** Nothing to add: what the page shows until `findExtras` has come back. */
export const NO_EXTRAS: Extras = { others: [], parts: [] }

/** @throws Error when files of the index cannot be loaded. */
export async function findExtras(
  pagefind: Pagefind,
  { query, filters }: SearchState,
  answer: Answer,
): Promise<Extras> {
  if (answer.unfiltered === 0) return { others: [], parts: await partCounts(pagefind, query) }
  if (answer.mode === 'near') return NO_EXTRAS
  const others = await otherSpellings(pagefind, query)
  return { others: others.filter((record) => passes(record, filters)), parts: [] }
}

/** Fills `[data-others]` and `[data-parts]` inside `root`, and hides what has nothing to say. */
export function drawExtras(
  root: HTMLElement,
  { others, parts }: Extras,
  query: string,
  labels: SearchLabels,
): void {
  const section = part(root, '[data-others]')
  section.hidden = others.length === 0
  part(section, 'h2').textContent = `另有 ${others.length} 条，与“${query.trim()}”只差引号等标点`
  const counts: Record<string, number> = {}
  for (const { document } of others) counts[document] = (counts[document] ?? 0) + 1
  const groups = resultGroups(others, labels, counts)
  // Only exact and near results count as results.
  for (const group of groups)
    for (const item of group.querySelectorAll('[data-result]')) item.removeAttribute('data-result')
  part(section, 'ol').replaceChildren(...groups)

  const line = part(root, '[data-parts]')
  line.hidden = parts.length === 0
  part(line, 'span').replaceChildren(
    ...parts.map(({ part: words, count }) => {
      const link = document.createElement('a')
      link.href = stateToUrl({ query: words, filters: {} })
      link.className = 'example'
      link.textContent = `${words}（${count} 条）`
      return link
    }),
  )
}
