import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noteOf, wholeTitle } from '../../../../src/exports/citation/reference.ts'
import { toRis } from '../../../../src/exports/citation/ris.ts'
import { anyReference, SAMPLE } from './sample-reference.ts'

/** Tag and value of every line, one list a record; read independently of the writer. */
function parseRis(text: string): [string, string][][] {
  const records: [string, string][][] = []
  let record: [string, string][] = []
  for (const line of text.split('\r\n')) {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? []
    if (tag === undefined || value === undefined) {
      expect(line).toBe('')
      continue
    }
    record.push([tag, value])
    if (tag !== 'ER') continue
    records.push(record)
    record = []
  }
  expect(record).toEqual([])
  return records
}

describe('toRis', () => {
  it('has one field a line, from TY to ER', () => {
    expect(toRis([SAMPLE]).split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - jiqu-2018:rd',
      'AU  - 中共𠮷区委',
      'AU  - 𠮷区人民政府',
      'TI  - 𠮷区实施意见(征求意见稿)',
      'PB  - 𠮷区政府网',
      'PY  - 2018',
      'DA  - 2018/01/06',
      'UR  - https://zhushu.example/documents/jiqu-2018/#rd',
      'LA  - zh-CN',
      'N1  - “研发投入占GDP的比重达到3.5%以上”（一、创新，字符40–58）',
      'ER  - ',
      '',
    ])
  })

  it('never folds an address', () => {
    const url = `https://zhushu.example/${'long-'.repeat(60)}/`
    expect(toRis([{ ...SAMPLE, url }])).toContain(`UR  - ${url}\r\n`)
  })

  it('gives back every reference that it was given', () => {
    fc.assert(
      fc.property(fc.array(anyReference, { maxLength: 3 }), (references) => {
        const read = parseRis(toRis(references)).map((fields) => {
          const all = (tag: string) =>
            fields.filter(([name]) => name === tag).map(([, value]) => value)
          const one = (tag: string) => all(tag)[0] ?? null
          return {
            first: fields[0],
            key: one('ID'),
            authors: all('AU'),
            title: one('TI'),
            publisher: one('PB'),
            issued: one('DA'),
            url: one('UR'),
            note: one('N1'),
          }
        })
        expect(read).toEqual(
          references.map((reference) => ({
            first: ['TY', 'ELEC'],
            key: reference.key,
            authors: reference.authors,
            title: wholeTitle(reference, '：'),
            publisher: reference.publisher,
            issued: reference.issued?.replaceAll('-', '/') ?? null,
            url: reference.url,
            note: noteOf(reference),
          })),
        )
      }),
      { numRuns: 300 },
    )
  })
})
