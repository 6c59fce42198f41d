import { expect, test } from 'vitest'
import { dialogStatus } from '../../../src/browser/dialog-status.ts'

const answer = (total: number, listed: number, mode: 'exact' | 'near' = 'exact') => ({
  mode,
  total,
  terms: [],
  results: Array.from({ length: listed }, () => ({}) as never),
})
const say = (typed: string, query: string, found: ReturnType<typeof answer>, suggestions = 0) =>
  dialogStatus({ typed, query, answer: found, suggestions })

test('says how many there are, and how many are listed where that differs', () => {
  expect(say('研发', '研发', answer(3, 3))).toBe('“研发”共 3 条。')
  expect(say('研发', '研发', answer(18, 8), 6)).toBe('“研发”共 18 条，先列 8 条。另可直达 6 处。')
})
test('says when results are near only, and when there are none', () => {
  expect(say('研发 GDP', '研发 GDP', answer(2, 2, 'near'))).toBe(
    '原文没有“研发 GDP”这样的写法，近似结果 2 条。',
  )
  expect(say('fgf', 'fgf', answer(0, 0), 1)).toBe('原文没有“fgf”。另可直达 1 处。')
})
test('says what it made of traditional characters', () => {
  expect(say('研發', '研发', answer(1, 1))).toBe('已把“研發”换成简体。“研发”共 1 条。')
})
