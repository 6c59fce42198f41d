import { describe, expect, it, test } from 'vitest'
import { dateSchema, daySchema, isDate } from '../../../src/model/date.ts'

describe('isDate', () => {
  it.each(['2019', '2019-12', '2019-02-28', '2020-02-29'])('accepts %s', (value) => {
    expect(isDate(value)).toBe(true)
  })
  it.each([
    '',
    '19',
    '2019-13',
    '2019-00',
    '2019-1',
    '2019-02-29',
    '2021-13-24',
    '2019-04-31',
    '2019-01-01T00:00',
    ' 2019',
  ])('refuses “%s”', (value) => {
    expect(isDate(value)).toBe(false)
  })
})

test('a day is a full date', () => {
  expect(daySchema.safeParse('2019-01').error?.issues[0]?.message).toBe(
    'a day must be written "YYYY-MM-DD"',
  )
  expect(daySchema.parse('2019-01-02')).toBe('2019-01-02')
})

test('a number is no date: YAML reads an unquoted year as one', () => {
  expect(dateSchema.safeParse(2019).error?.issues[0]?.message).toContain('put quotes around it')
})
