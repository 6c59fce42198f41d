import { expect, test } from 'vitest'
import { toSimplified } from '../../../src/browser/simplified.ts'
import { traditionalCharacters } from '../../../src/integrations/traditional-characters.ts'

test('pairs traditional characters with the simplified ones that the texts use', () => {
  const { traditional } = traditionalCharacters(['研发投入', '产业'])
  // In the order of the traditional ones, of which several may have one simplified form.
  expect(traditional).toBe('業业\u7522产\u7523产發发髮发')
  expect(toSimplified('研發投入與\u7522業', traditional)).toBe('研发投入與产业')
})

test('leaves alone a character that the texts use themselves', () => {
  expect(traditionalCharacters(['發展', '发展']).traditional).not.toContain('發')
})
