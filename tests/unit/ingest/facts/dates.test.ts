import { describe, expect, test } from 'vitest'
import { findDay, findYears } from '../../../../src/ingest/facts/dates.ts'

describe('findDay', () => {
  test.each([
    ['2022年1月18日', '2022-01-18'],
    ['2022 年 1 月 18 日', '2022-01-18'],
    ['２０２２年１月１８日', '2022-01-18'],
    ['二〇二二年一月十八日', '2022-01-18'],
    ['二○一九年十月三十一日', '2019-10-31'],
    ['二零二零年十二月二十日', '2020-12-20'],
    ['一九九八年三月五日', '1998-03-05'],
    ['2026-02-12 10:20', '2026-02-12'],
    ['2019/02/26/ 10:09', '2019-02-26'],
    ['2021.5.6', '2021-05-06'],
    ['2022年13月1日', null],
    ['2022年1月', null],
    ['2021-2023年', null],
    ['12022年1月1日的12345', '2022-01-01'],
  ])('%s: %s', (line, day) => {
    expect(findDay(line)?.day ?? null).toBe(day)
  })

  test('what stands around it', () => {
    expect(findDay('发布时间： 2022-05-06 10:20')).toEqual({
      before: '发布时间:',
      day: '2022-05-06',
      after: '10:20',
    })
  })
})

test.each([
  ['2021—2023年', [2021, 2023]],
  ['二〇二四年工作要点和二○三五年远景目标', [2024, 2035]],
  ['编号120213', []],
])('findYears %s', (text, years) => {
  expect(findYears(text)).toEqual(years)
})
