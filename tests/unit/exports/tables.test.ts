import { describe, expect, it } from 'vitest'
import { TABLES, tableNamed } from '../../../src/exports/tables.ts'
import { fixtureCorpus } from './fixture-corpus.ts'

// The contract of the data files: change a line here only with a new version and a note in the README.
const CONTRACT: Record<string, string> = {
  documents:
    'id title subtitle shortTitle region regionName kind issuer publisher published horizon part sourceFile sha256 sourceLength targets measures responsibilities absences url',
  passages: 'id document section text start end url',
  targets:
    'id document indicator indicatorName kind comparator value valueMax unit tier reference due dueBasis dueWords topic quote start end numberStart numberEnd section measure lead support restates sic url',
  measures: 'id document number title topic partOf lead support start end url',
  responsibilities: 'document measure role department name start end',
  departments: 'id name aliases region regionName leads supports note url',
  indicators: 'id name aliases topic unit direction comparability notComparableWith targets url',
  topics: 'id name glyph scope neighbours targets url',
  proposals:
    'id document row by byName action measure target from to departments role adoption reason url',
  numbers: 'document text start end status reason target',
  notes: 'id document kind text quote start end passage url',
  regions: 'id name fullName level province city documents departments targets url',
  terms: 'id name aliases definition uses url',
}

const { corpus, problems } = fixtureCorpus()
const rowsOf = (name: string) => tableNamed(name).rows(corpus, '/sub/')
const [document] = corpus.documents
const points = [...(document?.sourceText ?? '')]

describe('the tables', () => {
  it('are read from content that has no problems', () => {
    expect(problems).toEqual([])
  })

  it('are those of the contract, in its order', () => {
    expect(TABLES.map((table) => [table.name, table.columns.join(' ')])).toEqual(
      Object.entries(CONTRACT),
    )
  })

  describe.each(TABLES.map((table) => [table.name, table] as const))('%s', (name, table) => {
    const rows = rowsOf(name)

    it('has rows in the fixture', () => {
      expect(rows.length).toBeGreaterThan(0)
    })

    it('has rows whose keys are its columns, in order', () => {
      for (const row of rows) expect(Object.keys(row)).toEqual(table.columns)
    })

    it('has rows that its key tells apart', () => {
      const keys = rows.map((row) => table.key.map((column) => row[column]).join('\0'))
      expect(new Set(keys).size).toBe(keys.length)
    })

    it('has rows that its dictionary describes', () => {
      for (const row of rows) for (const field of table.fields) expectDescribed(row, field)
    })

    it('has addresses under the base', () => {
      for (const row of rows.filter((each) => 'url' in each))
        expect(row.url).toMatch(/^\/sub\/[a-z]+\//)
    })
  })

  it('knows no other table', () => {
    expect(() => tableNamed('peoples')).toThrow('there is no table “peoples”; the tables are')
  })
})

describe('offsets', () => {
  it.each([
    ['targets', 'quote'],
    ['passages', 'text'],
    ['notes', 'quote'],
    ['numbers', 'text'],
    ['responsibilities', 'name'],
  ])('of %s cut %s out of the source, in code points', (name, column) => {
    for (const row of rowsOf(name))
      expect(points.slice(Number(row.start), Number(row.end)).join('')).toBe(row[column])
  })

  it('of a target’s number cut out the number', () => {
    const numbers = rowsOf('targets').map((row) =>
      points.slice(Number(row.numberStart), Number(row.numberEnd)).join(''),
    )
    expect(numbers).toEqual(['3.5', '60', '10', '3.5'])
  })
})

describe('a row of targets', () => {
  it('tells section, measure, departments and what it restates', () => {
    expect(rowsOf('targets').find((row) => row.id === 'rd-again')).toMatchObject({
      document: 'jiqu-2018',
      indicator: 'rd-intensity',
      indicatorName: '研发投入占GDP比重',
      comparator: 'at-least',
      value: 3.5,
      valueMax: null,
      unit: '%',
      due: '2020',
      dueBasis: 'document',
      dueWords: null,
      section: '一、创新 › 1. 推进“放管服”改革',
      measure: 'm1',
      lead: ['jiqu-kejiju'],
      support: ['jiqu-fagaiwei', 'jiqu-caizhengju'],
      restates: 'rd',
      sic: null,
      url: '/sub/documents/jiqu-2018/#rd-again',
    })
  })

  it('has no departments outside a measure', () => {
    expect(rowsOf('targets').find((row) => row.id === 'rd')).toMatchObject({
      section: '一、创新',
      measure: null,
      lead: [],
      support: [],
    })
  })
})

describe('a row of measures', () => {
  it('spans heading, text and clause', () => {
    const [row] = rowsOf('measures')
    const words = points.slice(Number(row?.start), Number(row?.end)).join('')
    expect(words).toMatch(/^1\. 推进“放管服”改革\n.*区财政局\)$/s)
  })
})

describe('numbers', () => {
  it('say what became of each', () => {
    expect(rowsOf('numbers').map((row) => [row.text, row.status, row.reason, row.target])).toEqual(
      expect.arrayContaining([['5', 'excluded', 'existing-size', null]]),
    )
  })

  it('refuse a number that nobody accounted for', () => {
    const [entry] = document?.ledger ?? []
    if (!entry || !document) throw new Error('the fixture has no ledger')
    const broken = {
      ...corpus,
      documents: [
        { ...document, ledger: [{ ...entry, status: 'unaccounted' as const, reason: null }] },
      ],
    }
    expect(() => tableNamed('numbers').rows(broken, '/')).toThrow('is not accounted for')
  })
})

describe('passages', () => {
  it('cover everything but the omitted navigation and white space', () => {
    const rest = points.slice()
    for (const row of rowsOf('passages')) rest.fill(' ', Number(row.start), Number(row.end))
    expect(rest.join('').trim()).toBe('首页 > 正文')
  })
})

/** A required cell is there, a choice is one of the choices, a whole number is whole. */
function expectDescribed(
  row: Readonly<Record<string, unknown>>,
  field: (typeof TABLES)[number]['fields'][number],
): void {
  const cell = row[field.name]
  if (field.isRequired) expect([null, '', undefined], field.name).not.toContain(cell)
  expect(Array.isArray(cell), field.name).toBe(field.isList)
  if (cell === null || field.isList) return
  expect(typeof cell, field.name).toBe(
    field.type === 'integer' || field.type === 'number' ? 'number' : 'string',
  )
  if (field.type === 'integer') expect(Number.isInteger(cell), field.name).toBe(true)
  if (field.minimum !== null) expect(cell, field.name).toBeGreaterThanOrEqual(field.minimum)
  if (field.choices.length > 0) expect(field.choices.map((choice) => choice.value)).toContain(cell)
}
