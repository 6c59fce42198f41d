import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldForSearch, foldWidth } from '../../../src/text/fold.ts'

test('full-width ASCII becomes ASCII, Chinese punctuation stays', () => {
  expect(foldWidth('⼈⼝⽐⽬、⻋⻓⻛、羅')).toBe('人口比目、车长风、羅')
  expect(foldWidth('３．５％，（ＧＤＰ）　“一网通办”。、')).toBe('3.5%,(GDP) “一网通办”。、')
})

test('search folding also lowers Latin, Greek and Cyrillic capitals', () => {
  expect(foldForSearch('ＧＤＰ ΑΒ Ж é')).toBe('gdp αβ ж é')
})

test('folding never changes the length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldWidth(text)).toHaveLength(text.length)
      expect(foldForSearch(text)).toHaveLength(text.length)
    }),
  )
})
