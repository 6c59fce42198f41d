import { expect, it } from 'vitest'
import { dayOf } from '../../../../src/components/cite/copying.ts'

it("is the reader's own day, whatever the day in Greenwich", () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05')
  expect(dayOf(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31')
})
