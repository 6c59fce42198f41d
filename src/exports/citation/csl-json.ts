/** CSL-JSON, which reference managers (Zotero, Mendeley, Pandoc) read: the schema's own names. */
import { noteOf, type Reference, wholeTitle } from './reference.ts'

/** A web page of CSL 1.0.2. Keys without a value are absent, as the schema asks. */
export interface CslItem {
  id: string
  type: 'webpage'
  author?: { literal: string }[]
  title: string
  publisher?: string
  issued?: { 'date-parts': number[][] }
  URL: string
  language: string
  note?: string
}

export function cslItem(reference: Reference): CslItem {
  const { key, authors, publisher, issued, url } = reference
  const note = noteOf(reference)
  return {
    id: key,
    type: 'webpage',
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    title: wholeTitle(reference, '：'),
    ...(publisher !== null && { publisher }),
    ...(issued !== null && { issued: { 'date-parts': [issued.split('-').map(Number)] } }),
    URL: url,
    language: 'zh-CN',
    ...(note !== null && { note }),
  }
}

/** A file of items, in the order given. */
export function toCslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(cslItem), null, 2)}\n`
}
