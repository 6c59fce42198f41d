import { describe, expect, it } from 'vitest'
import { annotationPage } from '../../../src/exports/jsonld.ts'
import { fixtureCorpus } from './fixture-corpus.ts'

interface Annotation {
  id: string
  motivation: string
  'zhushu:page': string
  body: { type: string; value?: string; 'zhushu:value'?: number; 'zhushu:restates'?: string }[]
  target: {
    source: string
    selector: [
      { type: string; start: number; end: number },
      { type: string; exact: string; prefix: string; suffix: string },
    ]
  }
}

const [document] = fixtureCorpus().corpus.documents
if (!document) throw new Error('the fixture has no document')
const page = JSON.parse(JSON.stringify(annotationPage(document))) as {
  type: string
  partOf: { total: number }
  items: Annotation[]
}
const points = [...document.sourceText]
const itemNamed = (name: string) => page.items.find((item) => item.id.endsWith(`#${name}`))

describe('annotationPage', () => {
  it('holds every target, note, use of a term and responsibility, in text order', () => {
    expect(page.type).toBe('AnnotationPage')
    expect(page.items).toHaveLength(4 + 1 + 1 + 3)
    expect(page.partOf.total).toBe(page.items.length)
    const starts = page.items.map((item) => item.target.selector[0].start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  it('points at the same words by position and by quotation', () => {
    for (const { target } of page.items) {
      const [position, quotation] = target.selector
      expect(points.slice(position.start, position.end).join('')).toBe(quotation.exact)
      expect(document.sourceText).toContain(quotation.prefix + quotation.exact + quotation.suffix)
      expect(target.source).toBe('../sources/jiqu-2018.txt')
    }
  })

  it('says a target in words and in fields', () => {
    const item = itemNamed('target-rd')
    expect(item?.body[0]?.value).toBe('研发投入占GDP比重：不低于3.5%（2020）')
    expect(item?.body[1]?.['zhushu:value']).toBe(3.5)
    expect(item?.['zhushu:page']).toBe('../../documents/jiqu-2018/#rd')
  })

  it('links a restated promise to the annotation of the first', () => {
    expect(itemNamed('target-rd-again')?.body[1]?.['zhushu:restates']).toBe(
      'jiqu-2018.jsonld#target-rd',
    )
  })

  it('gives every annotation an id of its own', () => {
    expect(new Set(page.items.map((item) => item.id)).size).toBe(page.items.length)
  })

  it('keeps an editor’s note a comment', () => {
    expect(itemNamed('note-sic-goujian')).toMatchObject({
      motivation: 'commenting',
      body: [{ value: '“构建”二字重出，原文如此' }, { type: 'zhushu:Note' }],
    })
  })
})
