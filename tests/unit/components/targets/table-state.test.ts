import { describe, expect, it } from 'vitest'
import {
  compareRows,
  groupRows,
  isAsPrinted,
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
    const search =
      '?topic=green&due=2020&q=GDP+%E5%A2%9E%E9%95%BF&sort=value&order=desc&group=due&hide=topic&hide=quote'
    expect(writeState(readState(search))).toBe(search)
    expect(writeState(readState(''))).toBe('')
  })

  it('ignores what it does not know', () => {
    expect(writeState(readState('?sort=colour&utm=1&group=size&hide=value'))).toBe('')
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

describe('groupRows', () => {
  const rows = [
    aRow({ position: 0, topic: 'green' }),
    aRow({ position: 1, topic: 'city' }),
    aRow({ position: 2, topic: 'green' }),
  ]
  const valuesOf = () => ['', 'city', 'livelihood', 'green']
  const grouped = (search: string) =>
    groupRows(rows, readState(search), valuesOf).map(({ value, rows: of }) => [
      value,
      of.map(({ position }) => position),
    ])

  it('puts rows together by what they share, in the order of the form, and leaves out what is empty', () => {
    expect(grouped('?group=topic')).toEqual([
      ['city', [1]],
      ['green', [0, 2]],
    ])
  })
  it('is one list where the reader wants none, or sorts by a column', () => {
    for (const search of ['?group=none', '?sort=value'])
      expect(grouped(search)).toEqual([['', [0, 1, 2]]])
  })
})

describe('isAsPrinted', () => {
  it.each([
    ['', true],
    ['?group=document', true],
    ['?topic=green&hide=due', true],
    ['?group=none', false],
    ['?group=document&sort=due', false],
    ['?order=desc', false],
  ])('%s: %s', (search, expected) => {
    expect(isAsPrinted(readState(search))).toBe(expected)
  })
})
