import fc from 'fast-check'
import { expect, test } from 'vitest'
import { squeeze, withoutSpace } from '../../../src/text/squeeze.ts'

const texts = fc.string({
  unit: fc.constantFrom('甲', '𠮷', ' ', '\n', '\u3000', '\ufeff'),
  maxLength: 20,
})

test('every character is found again at its offset', () => {
  fc.assert(
    fc.property(texts, fc.nat(20), (text, from) => {
      const { text: squeezed, offsets } = squeeze(text, from)
      expect(squeezed).toBe(withoutSpace(text.slice(from)))
      expect(offsets.map((offset) => text[offset]).join('')).toBe(squeezed)
    }),
  )
})
