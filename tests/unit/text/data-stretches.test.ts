import { expect, test } from 'vitest'
import { dataStretches } from '../../../src/text/data-stretches.ts'
import { findNumbers } from '../../../src/text/numbers.ts'

const promise = '到2025年,建成幼儿园10所。'
const english = 'By 2025, 10 nursery schools will be open. '.repeat(60)
const endless = '由5%提高到6%，'.repeat(3000)

test.each([
  ['figures without a Chinese character', '1,'.repeat(1000)],
  ['an English text', english],
  ['a sentence that does not end', endless],
])('%s: no number is read there, the prose on both sides is', (_, data) => {
  const text = `${promise}${data}。${promise}`
  const [found, ...others] = dataStretches(text)
  expect(others).toEqual([])
  expect(found?.[0]).toBeLessThanOrEqual(promise.length)
  expect(found?.[1]).toBeGreaterThanOrEqual(promise.length + data.trimEnd().length)
  expect(found?.[1]).toBeLessThanOrEqual(promise.length + data.length + 1)
  const read = findNumbers(text).map((number) => number.text)
  expect(read).toEqual(['2025', '10', '2025', '10'])
})

test('two kinds of data in one stretch are one', () => {
  const text = `${endless}${'1,'.repeat(1000)}${endless}`
  expect(dataStretches(text)).toEqual([[0, text.length]])
})

test.each([
  ['a row of a table', '1,'.repeat(900)],
  ['a page without a full stop', '由5%提高到6%，'.repeat(1500)],
])('%s is no data', (_, words) => {
  expect(dataStretches(`${promise}${words}`)).toEqual([])
})
