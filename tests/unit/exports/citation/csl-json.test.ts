import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CslItem, cslItem, toCslJson } from '../../../../src/exports/citation/csl-json.ts'
import { anyReference, SAMPLE } from './sample-reference.ts'

describe('toCslJson', () => {
  it('is a web page of CSL-JSON', () => {
    expect(cslItem(SAMPLE)).toEqual({
      id: 'jiqu-2018:rd',
      type: 'webpage',
      author: [{ literal: '中共𠮷区委' }, { literal: '𠮷区人民政府' }],
      title: '𠮷区实施意见(征求意见稿)',
      publisher: '𠮷区政府网',
      issued: { 'date-parts': [[2018, 1, 6]] },
      URL: 'https://zhushu.example/documents/jiqu-2018/#rd',
      language: 'zh-CN',
      note: '“研发投入占GDP的比重达到3.5%以上”（一、创新，字符40–58）',
    })
  })

  it('leaves out what is not known', () => {
    const bare = { ...SAMPLE, authors: [], publisher: null, issued: null, quotation: null }
    expect(Object.keys(cslItem(bare))).toEqual(['id', 'type', 'title', 'URL', 'language'])
  })

  it('gives back every reference that it was given', () => {
    fc.assert(
      fc.property(fc.array(anyReference, { maxLength: 3 }), (references) => {
        const read: CslItem[] = JSON.parse(toCslJson(references))
        expect(
          read.map(({ id, author, publisher, issued, URL }) => ({
            key: id,
            authors: author?.map(({ literal }) => literal) ?? [],
            publisher: publisher ?? null,
            issued:
              issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-') ??
              null,
            url: URL,
          })),
        ).toEqual(
          references.map(({ key, authors, publisher, issued, url }) => ({
            key,
            authors,
            publisher,
            issued,
            url,
          })),
        )
      }),
    )
  })
})
