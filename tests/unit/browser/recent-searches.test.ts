import { beforeEach, describe, expect, test } from 'vitest'
import {
  addRecentSearch,
  clearRecentSearches,
  recentSearches,
  removeRecentSearch,
  type Shelf,
} from '../../../src/browser/recent-searches.ts'

let kept: Map<string, string>
let shelf: Shelf
beforeEach(() => {
  kept = new Map()
  shelf = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
})

describe('recent searches', () => {
  test('are kept latest first, each once, without blanks around them', () => {
    for (const words of ['甲', '乙', ' 甲 ', '', ' ']) addRecentSearch(words, shelf)
    expect(recentSearches(shelf)).toEqual(['甲', '乙'])
  })
  test('are at most eight', () => {
    for (let n = 1; n <= 10; n += 1) addRecentSearch(`${n}`, shelf)
    expect(recentSearches(shelf)).toEqual(['10', '9', '8', '7', '6', '5', '4', '3'])
  })
  test('can be removed, one and all, and leave nothing behind', () => {
    for (const words of ['甲', '乙', '丙']) addRecentSearch(words, shelf)
    removeRecentSearch('乙', shelf)
    expect(recentSearches(shelf)).toEqual(['丙', '甲'])
    clearRecentSearches(shelf)
    expect(recentSearches(shelf)).toEqual([])
    expect([...kept.keys()]).toEqual([])
  })
  test.each(['{', '{}', '[1, null]', 'null'])('do not trust what is kept: %s', (json) => {
    kept.set('zhushu-recent', json)
    expect(recentSearches(shelf)).toEqual([])
  })
  test('do without a shelf, and with one that is full or forbidden', () => {
    const forbidden: Shelf = {
      getItem: () => {
        throw new Error('SecurityError')
      },
      setItem: () => {
        throw new Error('QuotaExceededError')
      },
      removeItem: () => undefined,
    }
    for (const none of [null, forbidden]) {
      addRecentSearch('甲', none)
      expect(recentSearches(none)).toEqual([])
    }
  })
})
