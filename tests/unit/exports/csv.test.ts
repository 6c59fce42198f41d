import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../../src/exports/csv.ts'

describe('toCsv', () => {
  it('begins with a BOM and the header, ends every line with CRLF', () => {
    expect(toCsv(['id', 'value'], [{ id: 'a', value: 3.5 }])).toBe('\ufeffid,value\r\na,3.5\r\n')
  })

  it('quotes what holds a comma, a quotation mark or a line break, and doubles the marks', () => {
    expect(toCsv(['text'], [{ text: '达到"3",\n以上' }])).toBe(
      '\ufefftext\r\n"达到""3"",\n以上"\r\n',
    )
  })

  it('leaves null empty and joins lists with a semicolon', () => {
    expect(toCsv(['a', 'b'], [{ a: null, b: ['x', 'y'] }])).toBe('\ufeffa,b\r\n,x;y\r\n')
  })

  it('takes columns in the order given, not in the order of the keys', () => {
    expect(toCsv(['b', 'a'], [{ a: 1, b: 2 }])).toBe('\ufeffb,a\r\n2,1\r\n')
  })

  it('refuses a list member that holds the separator', () => {
    expect(() => toCsv(['a'], [{ a: ['x;y'] }])).toThrowErrorMatchingInlineSnapshot(
      `[Error: “x;y” stands in a list but holds “;”, which separates the members of a list in CSV]`,
    )
  })

  it('can be read back: parse(toCsv(cells)) = cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';', '国', '𠮷') })
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell })), (rows) => {
        expect(parseCsv(toCsv(['a', 'b'], rows))).toEqual([
          ['a', 'b'],
          ...rows.map(({ a, b }) => [a, b]),
        ])
      }),
    )
  })
})

/** RFC 4180, character by character; independent of the writer. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  for (let at = csv.startsWith('\ufeff') ? 1 : 0; at < csv.length; at += 1) {
    const char = csv.charAt(at)
    if (isQuoted && char === '"' && csv[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (char === '"') isQuoted = !isQuoted
    else if (isQuoted) cell += char
    else if (char === ',') {
      row.push(cell)
      cell = ''
    } else if (char === '\r' && csv[at + 1] === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
      at += 1
    } else cell += char
  }
  return rows
}
