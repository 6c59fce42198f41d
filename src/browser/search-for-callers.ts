/** `window.zhushu.search`: the search page's engine for power users and tests. */

import { SEARCH_ORDERS, type SearchOrder } from '../model/search-record.ts'
import type { SearchBundle } from './pagefind-api.ts'
import { type Answer, type Found, runSearch } from './search-engine.ts'
import { filtersFromCaller } from './search-state.ts'

export interface CallerOptions {
  /** Values of one filter are alternatives: `{ kind: 'target', topic: ['green', 'city'] }`. */
  filters?: Record<string, string | string[]>
  /** All results without it. */
  limit?: number
  sort?: SearchOrder
}

export interface CallerAnswer extends Pick<Answer, 'total' | 'mode'> {
  results: Found[]
}

declare global {
  interface Window {
    zhushu: { search: (query: string, options?: CallerOptions) => Promise<CallerAnswer> }
  }
}

/** Sets `window.zhushu.search`; `open` loads engine and names on the first call. */
export function publishSearch(open: () => Promise<SearchBundle>): void {
  window.zhushu = {
    search: async (query, { filters: given, limit, sort = 'relevance' } = {}) => {
      const filters = filtersFromCaller(given)
      if (!SEARCH_ORDERS.includes(sort))
        throw new TypeError(`There is no order “${sort}”. Orders: ${SEARCH_ORDERS.join(', ')}.`)
      const question = { query, filters, order: sort }
      const { total, mode, results } = await runSearch(await open(), question, limit)
      return { total, mode, results }
    },
  }
}
