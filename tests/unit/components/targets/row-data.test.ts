import { expect, it } from 'vitest'
import { rowData } from '../../../../src/components/targets/row-data.ts'
import { FILTERS } from '../../../../src/components/targets/table-state.ts'
import { aTarget } from './sample-corpus.ts'

it('carries every field that the script filters by', () => {
  const data = rowData(aTarget({ due: { date: '2023-06', basis: 'clause', words: '6月' } }), 7)
  for (const filter of FILTERS) expect(data[`data-${filter}`]).toBeTruthy()
  expect(data['data-due']).toBe('2023')
  expect(data['data-position']).toBe('7')
})

it('says “none” where no deadline is stated', () => {
  const target = aTarget({ due: { date: null, basis: 'none', words: null } })
  expect(rowData(target, 0)['data-due']).toBe('none')
})
