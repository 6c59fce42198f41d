import { expect, it } from 'vitest'
import { readChoice, writeChoice } from '../../../../src/components/compare/compare-state.ts'

const KNOWN = ['a', 'b', 'c', 'd']

it('reads what it writes', () => {
  for (const ids of [[], ['a'], ['b', 'a'], ['d', 'c', 'a']])
    expect(readChoice(writeChoice(ids), KNOWN)).toEqual(ids)
})

it('takes each known document once, three at most, in the order asked for', () => {
  expect(readChoice('?d=b,x,b,a', KNOWN)).toEqual(['b', 'a'])
  expect(readChoice('?d=d,c,b,a', KNOWN)).toEqual(['d', 'c', 'b'])
  expect(readChoice('?d=', KNOWN)).toEqual([])
  expect(readChoice('?d=a%2Cb', KNOWN)).toEqual(['a', 'b'])
})
