import { describe, expect, it } from 'vitest'
import {
  responsibilityListFile,
  tableFile,
  targetListFile,
} from '../../../src/exports/table-files.ts'
import { fixtureCorpus } from './fixture-corpus.ts'

const { corpus } = fixtureCorpus()
const headOf = (csv: string) => csv.split('\r\n')[0]

describe('tableFile', () => {
  it('prints the same rows as CSV and as JSON', () => {
    const rows = JSON.parse(tableFile(corpus, 'departments', 'json', '/')) as { id: string }[]
    const csv = tableFile(corpus, 'departments', 'csv', '/').trimEnd().split('\r\n')
    expect(csv.slice(1).map((line) => line.split(',')[0])).toEqual(rows.map((row) => row.id))
  })

  it('prints lists as arrays in JSON and joined in CSV', () => {
    expect(tableFile(corpus, 'measures', 'json', '/')).toContain(
      '"support":["jiqu-fagaiwei","jiqu-caizhengju"]',
    )
    expect(tableFile(corpus, 'measures', 'csv', '/')).toContain(',jiqu-fagaiwei;jiqu-caizhengju,')
  })
})

describe('the list of one page', () => {
  it('has the columns of the whole table', () => {
    expect(headOf(targetListFile([], 'csv', '/'))).toBe(
      headOf(tableFile(corpus, 'targets', 'csv', '/')),
    )
  })

  it('has only the rows of its page', () => {
    const [indicator] = corpus.indicators
    const rows = JSON.parse(targetListFile(indicator?.targets ?? [], 'json', '/')) as unknown[]
    expect(rows).toHaveLength(2)
  })

  it('of a department names its responsibilities', () => {
    const department = corpus.departments.find(({ id }) => id === 'jiqu-kejiju')
    if (!department) throw new Error('the fixture has no such department')
    expect(JSON.parse(responsibilityListFile(department, 'json'))).toMatchObject([
      { measure: 'm1', role: 'lead', department: 'jiqu-kejiju', name: '区科技局' },
    ])
  })
})
