/** The data files: the contract's columns, the same rows in CSV and JSON, and offsets that lead to the words. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadBuiltCorpus } from '../../src/corpus/corpus-from-disk.ts'
import { SITE } from './folders.ts'
import { pagesOf } from './pages.ts'

type Row = Record<string, unknown>

const { corpus } = loadBuiltCorpus()
const read = (path: string) => readFileSync(join(SITE, 'data', path), 'utf8')
const table = (name: string): Row[] => JSON.parse(read(`${name}.json`))
const characters = new Map(corpus.documents.map(({ id }) => [id, [...read(`sources/${id}.txt`)]]))
const words = (row: Row) =>
  characters.get(String(row.document))?.slice(Number(row.start), Number(row.end)).join('')

/** Columns of the contract (design, section 5), in order. */
const CONTRACT: Record<string, string> = {
  targets:
    'id document indicator indicatorName kind comparator value valueMax unit tier reference due dueBasis dueWords topic quote start end numberStart numberEnd section measure lead support restates sic url',
  passages: 'id document section text start end url',
  responsibilities: 'document measure role department name start end',
  numbers: 'document text start end status reason target',
}
const TABLES =
  'documents passages targets measures responsibilities departments indicators topics proposals numbers'.split(
    ' ',
  )

/** RFC 4180, read independently of the writer. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replace(/""/g, '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows.filter((row) => row.length > 1 || row[0] !== '')
}

describe.each(TABLES)('%s', (name) => {
  const rows = table(name)

  it('has rows, all with the same columns', () => {
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(rows[0] ?? {}))
  })

  if (CONTRACT[name])
    it('has the columns of the contract', () => {
      expect(Object.keys(rows[0] ?? {})).toEqual(CONTRACT[name]?.split(' '))
    })

  it('says the same as CSV, UTF-8 with BOM', () => {
    const text = read(`${name}.csv`)
    expect(text.codePointAt(0)).toBe(0xfeff)
    const [head, ...lines] = parseCsv(text.slice(1))
    expect(head).toEqual(Object.keys(rows[0] ?? {}))
    expect(lines).toHaveLength(rows.length)
    rows.forEach((row, index) => {
      Object.values(row).forEach((value, column) => {
        if (typeof value === 'string' || typeof value === 'number')
          expect(lines[index]?.[column]).toBe(String(value))
        if (value === null) expect(lines[index]?.[column]).toBe('')
      })
    })
  })

  it('is described in the data package', () => {
    const { resources } = JSON.parse(read('datapackage.json')) as {
      resources: { name: string; path: string; schema: { fields: { name: string }[] } }[]
    }
    const resource = resources.find((one) => one.name === name)
    expect(resource?.schema.fields.map((field) => field.name)).toEqual(Object.keys(rows[0] ?? {}))
  })
})

describe('offsets', () => {
  it('of targets lead to the quotation and its number', () => {
    for (const row of table('targets')) {
      expect(words(row)).toBe(row.quote)
      expect(Number(row.numberStart)).toBeGreaterThanOrEqual(Number(row.start))
      expect(Number(row.numberEnd)).toBeLessThanOrEqual(Number(row.end))
    }
  })
  it('of passages lead to their text and cover all that is not omitted', () => {
    for (const row of table('passages')) expect(words(row)).toBe(row.text)
    for (const { id, omitted } of corpus.documents) {
      const uncovered = [...(characters.get(id) ?? [])]
      const rows = table('passages').filter(({ document }) => document === id)
      for (const { start, end } of [...rows, ...omitted])
        uncovered.fill('', Number(start), Number(end))
      expect(uncovered.join('').trim()).toBe('')
    }
  })
  it('of responsibilities lead to the name', () => {
    for (const row of table('responsibilities'))
      expect(words(row)?.replace(/\s/g, '')).toBe(row.name)
  })
  it('of numbers lead to the number', () => {
    for (const row of table('numbers')) expect(words(row)).toBe(row.text)
  })
})

describe('the whole', () => {
  it('has as many rows as the corpus has things', () => {
    expect(table('targets')).toHaveLength(corpus.targets.length)
    expect(table('documents')).toHaveLength(corpus.documents.length)
    expect(table('measures')).toHaveLength(corpus.measures.length)
    expect(table('indicators')).toHaveLength(corpus.indicators.length)
    expect(table('responsibilities')).toHaveLength(
      corpus.documents.flatMap(({ responsibilities }) => responsibilities).length,
    )
  })

  it('hands out the sources byte for byte', () => {
    for (const { id } of corpus.documents)
      expect(readFileSync(join(SITE, 'data/sources', `${id}.txt`))).toEqual(
        readFileSync(`seeds/${id}.txt`),
      )
  })

  it('has urls that exist', () => {
    const pages = new Map(pagesOf(SITE).map((page) => [page.path, page.document]))
    for (const name of TABLES)
      for (const { url } of table(name)) {
        if (typeof url !== 'string') continue
        const [path = '', id] = url.split('#')
        expect(pages.has(path), url).toBe(true)
        if (id) expect(pages.get(path)?.getElementById(id), url).toBeTruthy()
      }
  })

  it('has one annotation a target, with selectors that fit the source', () => {
    for (const { id, targets } of corpus.documents) {
      const { items } = JSON.parse(read(`annotations/${id}.jsonld`)) as {
        items: {
          target: { selector: { type: string; start: number; end: number; exact: string }[] }
        }[]
      }
      for (const { target } of items) {
        const position = target.selector.find(({ type }) => type === 'TextPositionSelector')
        const quote = target.selector.find(({ type }) => type === 'TextQuoteSelector')
        expect(characters.get(id)?.slice(position?.start, position?.end).join('')).toBe(
          quote?.exact,
        )
      }
      const quotes = items.flatMap(({ target }) => target.selector.map(({ exact }) => exact))
      for (const { quote } of targets) expect(quotes).toContain(quote)
    }
  })
})
