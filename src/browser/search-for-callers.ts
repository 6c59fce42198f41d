/** `window.zhushu.search`: the search page's engine for power users and tests. */
import type { SearchBundle } from './pagefind-api.ts'
import { type Answer, type Found, runSearch } from './search-engine.ts'
import { filtersFromCaller } from './search-state.ts'

export interface CallerOptions {
  /** Values of one filter are alternatives: `{ kind: 'target', topic: ['green', 'city'] }`. */
  filters?: Record<string, string | string[]>
  /** All results without it. */
  limit?: number
}

export interface CallerAnswer extends Pick<Answer, 'total' | 'mode'> {
  results: Found[]
}

declare global {
  interface Window {
    zhushu: { search: (query: string, options?: CallerOptions) => Promise<CallerAnswer> }
  }
}

/** Sets `window.zhushu.search`; `open` loads engine and labels on the first call. */
export function publishSearch(open: () => Promise<SearchBundle>): void {
  window.zhushu = {
    search: async (query, { filters, limit } = {}) => {
      const chosen = filtersFromCaller(filters)
      const { pagefind } = await open()
      const { total, mode, results } = await runSearch(pagefind, query, chosen, limit)
      return { total, mode, results }
    },
  }
}
