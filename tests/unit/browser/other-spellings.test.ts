import { describe, expect, it } from 'vitest'
import { findSpellings } from '../../../src/browser/other-spellings.ts'

describe('findSpellings', () => {
  it.each([
    ['深化“放管服”改革', '放管服改革', [[3, 9]]],
    ['以放管服改革为导向', '“放管服”改革', [[1, 6]]],
    ['生产、生活、生态融合', '生产生活', [[0, 5]]],
    ['国家自创区(兰州)建设', '自创区兰州', [[2, 8]]],
  ])('finds in %j the words %j', (text, query, marks) => {
    expect(findSpellings(text, query)).toEqual(marks)
  })

  it('keeps the points and signs of numbers: 3.5% is not 35%', () => {
    expect(findSpellings('比重达到3.5%以上', '达到35')).toEqual([])
  })
})
