import { describe, expect, test } from 'vitest'
import {
  filtersFromCaller,
  type SearchState,
  stateFromUrl,
  stateToUrl,
  toggleFilter,
} from '../../../src/browser/search-state.ts'

describe('stateFromUrl', () => {
  test('reads query, filters and order', () => {
    expect(stateFromUrl('?q=研发&topic=green&topic=city&kind=target&sort=date')).toEqual({
      query: '研发',
      filters: { kind: ['target'], topic: ['green', 'city'] },
      order: 'date',
    })
  })
  test('drops kinds, orders and parameters that do not exist, and empty or repeated values', () => {
    const search = '?q=a&kind=page&colour=red&topic=&region=x&region=x&sort=size'
    expect(stateFromUrl(search)).toEqual({
      query: 'a',
      filters: { region: ['x'] },
      order: 'relevance',
    })
  })
  test('is undone by stateToUrl', () => {
    const states: SearchState[] = [
      {
        query: '3.5% & “a” +b',
        filters: { kind: ['note'], document: ['b', 'a'] },
        order: 'relevance',
      },
      { query: '>100 亿元', filters: { role: ['lead'], due: ['2020'] }, order: 'value' },
    ]
    for (const state of states) expect(stateFromUrl(stateToUrl(state))).toEqual(state)
    expect(stateToUrl({ query: '', filters: {}, order: 'relevance' })).toBe('')
  })
  test('takes links that other parts of the site make', () => {
    expect(stateToUrl({ query: '研发' })).toBe('?q=%E7%A0%94%E5%8F%91')
    expect(stateToUrl({ filters: { documentKind: ['plan'] }, order: 'date' })).toBe(
      '?documentKind=plan&sort=date',
    )
  })
})

describe('toggleFilter', () => {
  test('adds and takes away a value', () => {
    const one = toggleFilter({}, 'topic', 'green')
    expect(one).toEqual({ topic: ['green'] })
    expect(toggleFilter(one, 'topic', 'city')).toEqual({ topic: ['green', 'city'] })
    expect(toggleFilter(one, 'topic', 'green')).toEqual({})
  })
})

describe('filtersFromCaller', () => {
  test('takes one value or a list', () => {
    expect(filtersFromCaller({ kind: 'target', topic: ['green'] })).toEqual({
      kind: ['target'],
      topic: ['green'],
    })
  })
  test('names a filter that does not exist', () => {
    expect(() => filtersFromCaller({ colour: 'red' })).toThrowErrorMatchingInlineSnapshot(
      `[TypeError: There is no filter “colour”. Filters: kind, topic, region, documentKind, document, department, role, indicator, due.]`,
    )
  })
})
