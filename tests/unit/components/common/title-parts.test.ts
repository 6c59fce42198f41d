import { describe, expect, it } from 'vitest'
import { titleParts } from '../../../../src/components/common/title-parts.ts'

describe('titleParts', () => {
  it.each([
    [
      '关于《行动计划》的意见(修订版)(征求意见稿)',
      ['关于', '《行动计划》', '的意见', '(修订版)', '(征求意见稿)'],
    ],
    ['当先锋着力打造“七个新城关”', ['当先锋', '着力打造', '“七个新城关”']],
    ['谋发展 主动担当“西美”发展', ['谋发展 ', '主动担当', '“西美”', '发展']],
  ])('%s', (title, parts) => {
    expect(titleParts(title)).toEqual(parts)
    expect(titleParts(title).join('')).toBe(title)
  })
})
