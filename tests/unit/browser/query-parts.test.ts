import { describe, expect, test } from 'vitest'
import { queryParts } from '../../../src/browser/query-parts.ts'

describe('queryParts', () => {
  test('cuts at blanks and punctuation first, then into words', () => {
    expect(queryParts('研发投入，企业')).toEqual([
      ['研发投入', '企业'],
      ['研发', '投入', '企业'],
    ])
  })
  test('keeps a number whole', () => {
    expect(queryParts('3.5% R&D')[0]).toEqual(['3.5%', 'R&D'])
  })
  test('takes off quotation marks', () => {
    expect(queryParts('“放管服”')[0]).toEqual(['放管服'])
  })
  test('leaves out words that stand everywhere', () => {
    expect(queryParts('企业的投入')).toEqual([['企业', '投入']])
  })
  test('keeps together the characters of a word that no dictionary has', () => {
    expect(queryParts('放管服改革')).toEqual([['放管服', '改革']])
  })
  test('has nothing for a query that cannot be cut, or is all punctuation', () => {
    expect(queryParts('研发')).toEqual([])
    expect(queryParts('鱻')).toEqual([])
    expect(queryParts('，。')).toEqual([])
  })
})
