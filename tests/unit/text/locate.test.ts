import { expect, test } from 'vitest'
import { locate } from '../../../src/text/locate.ts'

test('white space does not count on either side', () => {
  expect(locate('经济总量\n力争突破700亿元', '总量力争 突破')).toEqual({
    kind: 'found',
    start: 2,
    end: 9,
  })
})

test('two places are ambiguous', () => {
  expect(locate('达到60,达到60', '达到60')).toEqual({
    kind: 'ambiguous',
    places: [
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ],
  })
  expect(locate('达到60,达到60', '达到60', 3).kind).toBe('found')
})

test('the other width is not accepted but shown', () => {
  const result = locate('新增高企260家,上市', '260家，上市')
  expect(result).toMatchObject({ kind: 'missing', otherWidth: { text: '260家,上市' } })
})

test('the most similar stretch is shown', () => {
  const result = locate('服务业比重达到25%左右,稳步提高', '比重达到25%')
  expect(result.kind).toBe('found')
  expect(locate('服务业比重达到25%左右,稳步提高', '比重达到23%')).toMatchObject({
    kind: 'missing',
    nearest: { text: '比重达到25%' },
    otherWidth: null,
  })
})

test('nothing similar, nothing shown', () => {
  expect(locate('甲乙丙丁', '东南西北')).toEqual({
    kind: 'missing',
    nearest: null,
    otherWidth: null,
  })
  expect(locate('甲乙', ' ')).toEqual({ kind: 'missing', nearest: null, otherWidth: null })
})
