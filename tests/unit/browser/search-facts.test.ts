import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFacts } from '../../../src/browser/search-facts.ts'
import { searchColumns } from '../../../src/integrations/search-columns.ts'
import {
  SEARCH_KINDS,
  type SearchColumns,
  type SearchFacts,
  type SearchLabels,
} from '../../../src/model/search-record.ts'

const LABELS: SearchLabels = {
  documents: Object.fromEntries(
    ['a', 'b'].map((id) => [
      id,
      {
        title: id,
        shortTitle: id,
        region: `r${id}`,
        regionName: id,
        kind: 'plan',
        published: null,
      },
    ]),
  ),
  documentKinds: {},
  regions: {},
  topics: {},
  indicators: {},
  departments: {},
}

const ids = fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 })
const amount = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const value = fc.record({ low: amount, high: amount, unit: fc.constantFrom('', '%', '元') })
const common = {
  document: fc.constantFrom('a', 'b'),
  length: fc.nat(),
  topics: ids,
  lead: ids,
  support: ids,
}
const target: fc.Arbitrary<SearchFacts> = fc.record({
  ...common,
  kind: fc.constant('target' as const),
  indicator: fc.constantFrom('gdp', 'x'),
  due: fc.constantFrom(null, '2020', '2020-12', '2020-12-31'),
  value,
})
const other: fc.Arbitrary<SearchFacts> = fc.record({
  ...common,
  kind: fc.constantFrom(...SEARCH_KINDS.filter((kind) => kind !== 'target')),
  indicator: fc.constant(null),
  due: fc.constant(null),
  value: fc.constant(null),
})

/** As the browser reads what the build wrote. */
function written(facts: SearchFacts[]) {
  return readFacts(JSON.parse(JSON.stringify(searchColumns(facts))) as SearchColumns, LABELS)
}

describe('readFacts', () => {
  test('reads from the columns what was written into them', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(target, other)), (all) => {
        const read = written(all)
        expect(read.count).toBe(all.length)
        all.forEach((facts, record) => {
          expect(read.kindOf(record)).toBe(facts.kind)
          expect(read.documentOf(record)).toBe(facts.document)
          expect(read.lengthOf(record)).toBe(facts.length)
          expect(read.valuesOf('topic', record)).toEqual(facts.topics)
          expect(read.departmentsOf(record, ['lead'])).toEqual(facts.lead)
          expect(read.departmentsOf(record, ['support'])).toEqual(facts.support)
          const { indicator, due, value } = facts
          expect(read.targetOf(record)).toEqual(
            value === null ? null : { indicator, due, ...value },
          )
        })
        expect(read.targets).toEqual(
          all.flatMap(({ kind }, record) => (kind === 'target' ? [record] : [])),
        )
        expect(read.units).toEqual(new Set(all.flatMap((facts) => facts.value?.unit ?? [])))
      }),
    )
  })
  test('says by which values filters find a record', () => {
    const read = written([
      {
        kind: 'target',
        document: 'b',
        length: 9,
        topics: ['green'],
        lead: ['x'],
        support: ['y', 'x'],
        indicator: 'gdp',
        due: '2020-12',
        value: { low: 1, high: 1, unit: '%' },
      },
      {
        kind: 'note',
        document: 'a',
        length: 9,
        topics: [],
        lead: [],
        support: ['y'],
        indicator: null,
        due: null,
        value: null,
      },
    ])
    const values = (record: number) =>
      (
        [
          'kind',
          'document',
          'region',
          'documentKind',
          'department',
          'role',
          'indicator',
          'due',
        ] as const
      )
        .map((facet) => read.valuesOf(facet, record).join())
        .join(' ')
    expect(values(0)).toBe('target b rb plan x,y lead,support gdp 2020')
    expect(values(1)).toBe('note a ra plan y support  ')
  })
})
