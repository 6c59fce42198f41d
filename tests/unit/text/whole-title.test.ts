import { expect, test } from 'vitest'
import { isWholeTitle } from '../../../src/text/whole-title.ts'

test.each([
  ['1. 加大研发投入。', '1', '加大研发投入'],
  ['工作18：增强辐射带动', '工作18', '增强辐射带动'],
  ['（一）深化改革。扎实推进各项任务', '一', '深化改革'],
  ['第九条 【补贴】对项目给予补贴', '九', '【补贴】'],
  ['（二）\n绿色发展', null, '绿色发展'],
])('%j, number %s: %s is the whole title', (heading, number, title) => {
  expect(isWholeTitle(heading, number, title)).toBe(true)
})

test.each([
  ['1. 加大研发投入。', '1', '研发投入'],
  ['1. 加大研发投入。', '1', '加大研发'],
  ['第九条 为公共机构的，单个项目给予补贴', '九', '单个项目给予补贴'],
  ['1. 加大研发投入。', '1', '创新'],
])('%j, number %s: %s is a piece of it, or not in it', (heading, number, title) => {
  expect(isWholeTitle(heading, number, title)).toBe(false)
})
