import type { DefaultTreeAdapterTypes } from 'parse5'
import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { selectorsOf } from '../../../src/integrations/offline-selectors.ts'

const A = 'data-astro-cid-aaaaaaaa'
const elementOf = (html: string) =>
  parseFragment(html).childNodes[0] as DefaultTreeAdapterTypes.Element
const reaches = (selector: string, html: string, script = '') =>
  selectorsOf(`@media print{${selector}{color:red}}`, script).reaches(A, elementOf(html))

test.each([
  [`b[${A}]`, '<b></b>', true],
  [`b[${A}]`, '<i></i>', false],
  [`i u b[${A}]:hover`, '<b></b>', true],
  [`i,b.x.y[${A}]`, '<b class="y x"></b>', true],
  [`b.x.y[${A}]`, '<b class="x"></b>', false],
  [`:is(.x,.y)[${A}]`, '<b></b>', true],
  [`[hidden][${A}]`, '<b></b>', false],
  [`[hidden][${A}]`, '<b hidden></b>', true],
  ['b[data-astro-cid-bbbbbbbb]', '<b></b>', false],
])('%s can be about %s: %s', (selector, html, expected) => {
  expect(reaches(selector, html)).toBe(expected)
})

test('a script may give an element a class that it names', () => {
  expect(reaches(`.x[${A}]`, '<b></b>', 'list.add("x")')).toBe(true)
  expect(reaches(`.x[${A}]`, '<b></b>', 'list.x(1)')).toBe(false)
})

test('words of a style are those that it sets', () => {
  const { hasWords } = selectorsOf('*,:before{margin:0}p.x:before{content:"a"}', '')
  expect(hasWords(elementOf('<p class="x"></p>'))).toBe(true)
  expect(hasWords(elementOf('<p></p>'))).toBe(false)
})
