import { expect, it } from 'vitest'
import { positionWords } from '../../../../src/browser/marks/bar.ts'

it('counts from one', () => {
  expect(positionWords(2, 12)).toBe('第 3 处，共 12 处')
})
it('says so when there is none', () => {
  expect(positionWords(0, 0)).toBe('本页没有')
})
