/** The question a reader asks, as it stands in the address bar. */

import {
  SEARCH_FACETS,
  SEARCH_KINDS,
  SEARCH_ORDERS,
  type SearchFacet,
  type SearchOrder,
} from '../model/search-record.ts'
import type { Filters } from './search-filters.ts'

export interface SearchState {
  query: string
  filters: Filters
  order: SearchOrder
}

/**
 * `?q=研发&topic=green&topic=city` // => { query: '研发', filters: { topic: ['green', 'city'] }, order: 'relevance' }
 * Unknown kinds and orders are dropped.
 */
export function stateFromUrl(search: string): SearchState {
  const parameters = new URLSearchParams(search)
  const filters: Filters = {}
  for (const facet of SEARCH_FACETS) {
    const values = [...new Set(parameters.getAll(facet))].filter(
      (value) => value !== '' && (facet !== 'kind' || SEARCH_KINDS.some((kind) => kind === value)),
    )
    if (values.length > 0) filters[facet] = values
  }
  const order = SEARCH_ORDERS.find((known) => known === parameters.get('sort')) ?? 'relevance'
  return { query: parameters.get('q') ?? '', filters, order }
}

/** The reverse: `?q=…` and the filters in one fixed order, or `''` for the empty state. */
export function stateToUrl({ query, filters = {}, order }: Partial<SearchState>): string {
  const parameters = new URLSearchParams()
  if (query) parameters.set('q', query)
  for (const facet of SEARCH_FACETS)
    for (const value of filters[facet] ?? []) parameters.append(facet, value)
  if (order && order !== 'relevance') parameters.set('sort', order)
  const search = parameters.toString()
  return search === '' ? '' : `?${search}`
}

/** The filters with one value added or taken away. */
export function toggleFilter(filters: Filters, facet: SearchFacet, value: string): Filters {
  const { [facet]: values = [], ...others } = filters
  const toggled = values.includes(value) ? values.filter((v) => v !== value) : [...values, value]
  return toggled.length > 0 ? { ...others, [facet]: toggled } : others
}

/**
 * Filters as callers of `window.zhushu.search` may write them: one value or a list.
 * @throws TypeError naming a filter that does not exist.
 */
export function filtersFromCaller(given: Record<string, string | string[]> = {}): Filters {
  const filters: Filters = {}
  for (const [name, values] of Object.entries(given)) {
    const facet = SEARCH_FACETS.find((known) => known === name)
    if (!facet)
      throw new TypeError(`There is no filter “${name}”. Filters: ${SEARCH_FACETS.join(', ')}.`)
    filters[facet] = Array.isArray(values) ? values : [values]
  }
  return filters
}
