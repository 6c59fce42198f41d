import { expect, test } from 'vitest'
import { endOfReview } from '../../../../src/ingest/promise/past-part.ts'

const BEHIND = '过去的一年,新建道路20公里。'.repeat(10)
const AHEAD = '新建公园5座。'.repeat(10)
const turnsAt = (text: string, kind = 'work-report' as const) => {
  const end = endOfReview(text, kind, 2024)
  return end === 0 ? null : text.slice(end).trim().slice(0, 9)
}

test.each([
  ['a sentence on the year', `${BEHIND}2024年是攻坚之年。${AHEAD}`, '2024年是攻坚之'],
  ['a heading', `${BEHIND}\n二、2024年工作安排\n${AHEAD}`, '二、2024年工作'],
  ['the work of this year', `${BEHIND}努力做好今年各项工作。${AHEAD}`, '努力做好今年各项工'],
  [
    'goals before the year',
    `${BEHIND}主要预期目标是:${AHEAD}2024年是攻坚之年。`,
    '主要预期目标是:新',
  ],
])('a report turns at %s', (_, text, turn) => {
  expect(turnsAt(text)).toBe(turn)
})

test.each([
  ['opens with what shall be done', `${AHEAD.repeat(20)}2024年是攻坚之年。${AHEAD}`],
  ['never turns', BEHIND],
  ['names the year in its title only', `2024年工作报告\n${BEHIND}`],
])('a report that %s is no review', (_, text) => {
  expect(turnsAt(text)).toBeNull()
})

test('what is no report does not turn', () => {
  expect(endOfReview(`${BEHIND}2024年是攻坚之年。`, 'press-article', 2024)).toBe(0)
})
