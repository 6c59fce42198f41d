import { expect, it } from 'vitest'
import { byPinyin } from '../../../../src/components/glossary/by-pinyin.ts'

it('sorts as a Chinese dictionary does', () => {
  const names = ['一带一路', '三去一降一补', 'PPP', '放管服'].map((name) => ({ name }))
  expect(byPinyin(names).map(({ name }) => name)).toEqual([
    '放管服',
    '三去一降一补',
    '一带一路',
    'PPP',
  ])
})
