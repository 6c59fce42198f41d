import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { likenessesOf, nearMiss } from '../../../src/text/near-miss.ts'

describe('words that only look like those of the text', () => {
  test.each([
    ['达到３．５％，', '达到3.5%,', '达到３．５％，', ['the width of characters']],
    ['推进“放管服”改革', '"放管服"', '“放管服”', ['quotation marks']],
    ['「放管服」改革', '“放管服”', '「放管服」', ['quotation marks']],
    ['2021—2025年', '2021-2025年', '2021—2025年', ['dashes and dots']],
    ['兰州•新区', '兰州·新区', '兰州•新区', ['dashes and dots']],
    ['研发\u200b投入', '研发投入', '研发\u200b投入', ['characters that cannot be seen']],
    ['全社会研發投入', '全社会研发投入', '全社会研發投入', ['traditional characters']],
    [
      '達到３．５％',
      '达到3.5%',
      '達到３．５％',
      ['the width of characters', 'traditional characters'],
    ],
  ])('%s, not %s', (text, words, found, differs) => {
    expect(nearMiss(`甲。${text}。乙`, words)).toMatchObject({ text: found, differs })
  })

  test('come with the exact slice', () => {
    const text = '一、创新\n𠮷区要达到３．５％。'
    const near = nearMiss(text, '达到3.5%')
    expect(near && text.slice(near.start, near.end)).toBe(near?.text)
  })
})

test.each([
  ['4%', '2%'],
  ['区科技局', '区发改局'],
  ['260家', '206家'],
  ['以上', '以下'],
])('%s is no spelling of %s', (one, other) => {
  expect(likenessesOf(one, other)).toBeNull()
  expect(nearMiss(`到2025年${one}。`, other)).toBeNull()
})

test('the words themselves are no near miss, whatever the white space', () => {
  expect(nearMiss('达到\n3.5%', '达到 3.5%')).toBeNull()
  expect(nearMiss('达到3.5%', '')).toBeNull()
})

test('a digit is never taken for another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), (a, b) => {
      expect(likenessesOf(`${a}`, `${b}`)).toBeNull()
    }),
  )
})
