import { describe, expect, it } from 'vitest'
import { markedTerms, withoutMarks } from '../../../../src/browser/marks/address.ts'

describe('markedTerms', () => {
  it.each([
    ['?mark=%E7%A0%94%E5%8F%91%E6%8A%95%E5%85%A5&mark=GDP', ['研发投入', 'GDP']],
    ['?mark=R%26D&mark=3.5%25&mark=%E2%89%A5+5', ['R&D', '3.5%', '≥ 5']],
    ['?mark=GDP&mark=%EF%BD%87%EF%BD%84%EF%BD%90&mark=g%20dp', ['GDP']],
    ['?mark=&mark=+%E3%80%80', []],
    ['?q=1&remark=2', []],
    ['', []],
  ])('%s', (search, terms) => {
    expect(markedTerms(search)).toEqual(terms)
  })
})

describe('withoutMarks', () => {
  it.each([
    ['https://a.example/documents/x/?mark=a&mark=b#p12', 'https://a.example/documents/x/#p12'],
    ['https://a.example/?mark=a&view=1', 'https://a.example/?view=1'],
    ['file:///d/index.html?mark=%E5%8C%BA#p1', 'file:///d/index.html#p1'],
    ['https://a.example/#p1', 'https://a.example/#p1'],
  ])('%s', (address, clean) => {
    expect(withoutMarks(address)).toBe(clean)
  })
})
