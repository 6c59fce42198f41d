import { describe, expect, it } from 'vitest'
import {
  compareRows,
  matches,
  readState,
  type TableRow,
  writeState,
} from '../../../../src/components/targets/table-state.ts'

function aRow(given: Partial<Omit<TableRow, 'fields'>> & { due?: string; topic?: string } = {}) {
  const { due = '2020', topic = 'green', ...rest } = given
  const fields = { topic, due, region: 'a', document: 'b', kind: 'level' }
  return {
    fields,
    words: 'gdp 不低于 3.5 %',
    indicator: '森林覆盖率',
    value: 1,
    unit: '%',
    date: due === 'none' ? '' : due,
    position: 0,
    ...rest,
  }
}

describe('the address', () => {
  it('says what the table shows, and nothing for the table as printed', () => {
    const search = '?topic=green&due=2020&q=GDP+%E5%A2%9E%E9%95%BF&sort=value&order=desc'
    expect(writeState(readState(search))).toBe(search)
    expect(writeState(readState(''))).toBe('')
  })

  it('ignores what it does not know', () => {
    expect(writeState(readState('?sort=colour&utm=1'))).toBe('')
  })
})

describe('matches', () => {
  it('wants every filter and every word, whatever their width and case', () => {
    expect(matches(aRow(), readState('?q=ＧＤＰ 3.5'))).toBe(true)
    expect(matches(aRow(), readState('?q=gdp 4'))).toBe(false)
    expect(matches(aRow(), readState('?topic=city&q=gdp'))).toBe(false)
    expect(matches(aRow(), readState('?topic=green'))).toBe(true)
  })
})

describe('compareRows', () => {
  const sorted = (rows: TableRow[], search: string) =>
    rows.toSorted((a, b) => compareRows(a, b, readState(search))).map((row) => row.position)

  it('never ranks numbers of different units against each other', () => {
    const rows = [
      aRow({ position: 0, unit: '天', value: 1 }),
      aRow({ position: 1, unit: '%', value: 300 }),
      aRow({ position: 2, unit: '天', value: 2 }),
    ]
    expect(sorted(rows, '?sort=value')).toEqual([1, 0, 2])
    expect(sorted(rows, '?sort=value&order=desc')).toEqual([1, 2, 0])
  })

  it('puts missing deadlines last in either direction', () => {
    const rows = ['none', '2023', '2020'].map((due, position) => aRow({ due, position }))
    expect(sorted(rows, '?sort=due')).toEqual([2, 1, 0])
    expect(sorted(rows, '?sort=due&order=desc')).toEqual([1, 2, 0])
  })

  it('takes a year or a month for its end', () => {
    const rows = ['2020', '2020-08', '2020-12', '2020-08-15', '2019'].map((date, position) =>
      aRow({ date, position }),
    )
    expect(sorted(rows, '?sort=due')).toEqual([4, 3, 1, 0, 2])
  })

  it('keeps text order among equals', () => {
    const rows = [aRow({ position: 1 }), aRow({ position: 0 })]
    expect(sorted(rows, '?sort=indicator')).toEqual([0, 1])
  })
})
