import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Filters, filterRecords } from '../../../src/browser/search-filters.ts'
import { SEARCH_FACETS } from '../../../src/model/search-record.ts'
import { bundleOf, rowsOf } from './search-bundle.ts'

const measure = (id: string, document = 'a') => ({ id, title: id, document })
const answers = (measureId: string, role: 'lead' | 'support', department: string) => ({
  document: 'a',
  measure: measureId,
  role,
  department,
})
const { facts } = bundleOf(
  rowsOf({
    measures: [measure('m1'), measure('m2'), measure('m3'), measure('m4', 'b')],
    responsibilities: [
      answers('m1', 'lead', 'kejiju'),
      answers('m1', 'support', 'fagaiju'),
      answers('m2', 'support', 'kejiju'),
      answers('m2', 'lead', 'fagaiju'),
    ],
    targets: [{ quote: '目标', due: '2020-12', topic: 'innovation' }],
  }),
)
// Document a: m1 and the target on one place, m2, m3; document b: m4.
const [M1, T1, M2, M3, M4] = [0, 1, 2, 3, 4] as const
const ALL = [M1, T1, M2, M3, M4]
const filter = (filters: Filters) => filterRecords(ALL, filters, facts)

describe('filterRecords', () => {
  test('lets all pass without filters, in the order given, and counts them', () => {
    const { passing, counts } = filterRecords([M4, M1], {}, facts)
    expect(passing).toEqual([M4, M1])
    expect(counts).toEqual({
      kind: { measure: 2 },
      topic: { economy: 2 },
      region: { ra: 1, rb: 1 },
      documentKind: { plan: 1, notice: 1 },
      document: { a: 1, b: 1 },
      department: { kejiju: 1, fagaiju: 1 },
      role: { lead: 1, support: 1 },
      indicator: {},
      due: {},
    })
  })
  test('takes values of one filter as alternatives, and adds up filters', () => {
    expect(filter({ document: ['a', 'b'], kind: ['measure'] }).passing).toEqual([M1, M2, M3, M4])
    expect(filter({ document: ['b'], kind: ['target'] }).passing).toEqual([])
  })
  test('finds targets by indicator and year', () => {
    expect(filter({ indicator: ['gdp'] }).passing).toEqual([T1])
    expect(filter({ due: ['2020'] }).passing).toEqual([T1])
    expect(filter({ due: ['2021'] }).counts.due).toEqual({ 2020: 1 })
  })
  test('counts the values of a filter as if it were not set, the others applied', () => {
    const { counts } = filter({ document: ['b'], kind: ['measure'] })
    expect(counts.document).toEqual({ a: 3, b: 1 })
    expect(counts.kind).toEqual({ measure: 1 })
    expect(counts.region).toEqual({ rb: 1 })
  })
  test('takes a department and a role together', () => {
    expect(filter({ department: ['kejiju'] }).passing).toEqual([M1, M2])
    expect(filter({ role: ['lead'] }).passing).toEqual([M1, M2])
    expect(filter({ department: ['kejiju'], role: ['lead'] }).passing).toEqual([M1])
    expect(filter({ department: ['kejiju'], role: ['lead', 'support'] }).passing).toEqual([M1, M2])
  })
  test('counts other departments in the role, and other roles of the department', () => {
    const { counts } = filter({ department: ['kejiju'], role: ['lead'] })
    expect(counts.department).toEqual({ kejiju: 1, fagaiju: 1 })
    expect(counts.role).toEqual({ lead: 1, support: 1 })
    expect(counts.kind).toEqual({ measure: 1 })
  })
  test('counts what each value would leave, whatever is chosen', () => {
    const VALUES: Record<string, string[]> = {
      kind: ['target', 'measure'],
      topic: ['innovation', 'economy'],
      document: ['a', 'b'],
      department: ['kejiju', 'fagaiju'],
      role: ['lead', 'support'],
    }
    const filters = fc.record(
      Object.fromEntries(
        Object.entries(VALUES).map(([facet, values]) => [facet, fc.subarray(values)]),
      ),
    )
    fc.assert(
      fc.property(filters, (chosen) => {
        const { counts } = filter(chosen)
        for (const facet of SEARCH_FACETS)
          for (const value of VALUES[facet] ?? [])
            expect(counts[facet]?.[value] ?? 0, `${facet} ${value}`).toBe(
              filter({ ...chosen, [facet]: [value] }).passing.length,
            )
      }),
      { numRuns: 300 },
    )
  })
})
