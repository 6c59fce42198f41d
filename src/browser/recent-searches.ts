/** Remembers the reader's latest questions, in the reader's own browser and nowhere else. */

const KEY = 'zhushu-recent'
const MOST = 8

/** Where the questions are kept; a browser that keeps nothing throws or has none. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The latest first, at most 8, each once. Empty where nothing may be kept. */
export function recentSearches(shelf: Shelf | null = ownShelf()): string[] {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(KEY) ?? '[]')
    return Array.isArray(kept)
      ? kept.filter((words): words is string => typeof words === 'string').slice(0, MOST)
      : []
  } catch {
    return []
  }
}

/** Puts a question first; blank ones are none. */
export function addRecentSearch(query: string, shelf: Shelf | null = ownShelf()): void {
  const words = query.trim()
  if (words === '') return
  const others = recentSearches(shelf).filter((other) => other !== words)
  keep([words, ...others].slice(0, MOST), shelf)
}

export function removeRecentSearch(query: string, shelf: Shelf | null = ownShelf()): void {
  keep(
    recentSearches(shelf).filter((other) => other !== query),
    shelf,
  )
}

export function clearRecentSearches(shelf: Shelf | null = ownShelf()): void {
  keep([], shelf)
}

function keep(searches: string[], shelf: Shelf | null): void {
  try {
    if (searches.length === 0) shelf?.removeItem(KEY)
    else shelf?.setItem(KEY, JSON.stringify(searches))
  } catch {
    // A full or forbidden shelf: the search itself goes on.
  }
}

function ownShelf(): Shelf | null {
  try {
    return localStorage
  } catch {
    // Cookies are blocked.
    return null
  }
}
