/** Calendar dates as documents give them: no more precise than the words. */
import { z } from 'astro/zod'

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** True for `YYYY`, `YYYY-MM` or `YYYY-MM-DD` naming a day, month or year that exists: `isDate('2021-13-24')` // => false */
export function isDate(value: string): boolean {
  const match = DATE.exec(value)
  if (!match) return false
  const [, year, month, day] = match
  if (month === undefined) return true
  if (Number(month) < 1 || Number(month) > 12) return false
  if (day === undefined) return true
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as the words allow. Must be quoted in YAML. */
export const dateSchema = z
  .string({
    error: 'a date must be a quoted string "YYYY", "YYYY-MM" or "YYYY-MM-DD"; put quotes around it',
  })
  .refine(isDate, {
    error: (issue) =>
      `“${String(issue.input)}” is not a date that exists; write "YYYY", "YYYY-MM" or "YYYY-MM-DD"`,
  })

/** A full day, `YYYY-MM-DD`. */
export const daySchema = dateSchema.refine((value) => value.length === 10, {
  error: 'a day must be written "YYYY-MM-DD"',
})
