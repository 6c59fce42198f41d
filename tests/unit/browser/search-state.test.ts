import { describe, expect, test } from 'vitest'
import {
  filtersFromCaller,
  stateFromUrl,
  stateToUrl,
  toggleFilter,
} from '../../../src/browser/search-state.ts'

describe('stateFromUrl', () => {
  test('reads query and filters', () => {
    expect(stateFromUrl('?q=研发&topic=green&topic=city&kind=target')).toEqual({
      query: '研发',
      filters: { kind: ['target'], topic: ['green', 'city'] },
    })
  })
  test('drops kinds and parameters that do not exist, and empty or repeated values', () => {
    expect(stateFromUrl('?q=a&kind=page&colour=red&topic=&region=x&region=x')).toEqual({
      query: 'a',
      filters: { region: ['x'] },
    })
  })
  test('is undone by stateToUrl', () => {
    const state = { query: '3.5% & “a”', filters: { kind: ['note'], document: ['b', 'a'] } }
    expect(stateFromUrl(stateToUrl(state))).toEqual(state)
    expect(stateToUrl({ query: '', filters: {} })).toBe('')
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
      `[TypeError: There is no filter “colour”. Filters: kind, region, document, topic, department.]`,
    )
  })
})
