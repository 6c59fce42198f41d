/** References as GB/T 7714 has them, set by citeproc. */
import CSL from 'citeproc'
import { GBT_LOCALE, GBT_MARKS, type GbtEdition, gbtStyle } from './gbt7714-style.ts'
import { type Reference, wholeTitle } from './reference.ts'

/** One line. `accessed`: the day on which the reader looked, `YYYY-MM-DD`; left out where nobody knows it. */
export function gbt7714(
  reference: Reference,
  edition: GbtEdition,
  accessed: string | null = null,
): string {
  const { authors, issued, url } = reference
  const words = [wholeTitle(reference, GBT_MARKS[edition].colon), url, ...authors]
  const [title, address, ...names] = words.map(standIn)
  const item = {
    id: 'only',
    type: 'webpage',
    author: names.map((literal) => ({ literal })),
    title,
    URL: address,
    ...(issued !== null && { issued: dateParts(issued) }),
    ...(accessed !== null && { accessed: dateParts(accessed) }),
  }
  const system = { retrieveLocale: () => GBT_LOCALE, retrieveItem: () => item }
  const engine = new CSL.Engine(system, gbtStyle(edition))
  engine.setOutputFormat('text')
  engine.updateItems([item.id])
  const set = engine.makeBibliography()[1].join('').trim()
  return set.replace(STAND_INS, (char) => words[char.charCodeAt(0) - PRIVATE_USE] ?? char)
}

function dateParts(day: string): { 'date-parts': number[][] } {
  return { 'date-parts': [day.split('-').map(Number)] }
}

// citeproc reads markup in what it sets, turns quotation marks and swallows stops; words of a document are printed as
// they are. So it gets a character of the private use area for each, and decides only on what stands between them.
const PRIVATE_USE = 0xe000
const STAND_INS = /[\ue000-\uf8ff]/g

function standIn(_: string, index: number): string {
  return String.fromCharCode(PRIVATE_USE + index)
}

/** A reference in two pieces, between which a reader's browser puts the day on which they look. */
export interface CitationPieces {
  before: string
  /** What has to stand in front of the day; nothing else does where it is left out. */
  joint: string
  after: string
}

/** `before + after` is the reference without a day of access, `before + joint + '[2026-11-21]' + after` with it. */
export function gbt7714Pieces(reference: Reference, edition: GbtEdition): CitationPieces {
  const [first = '', after = ''] = gbt7714(reference, edition, ANY_DAY).split(`[${ANY_DAY}]`)
  const joint = first.endsWith('. ') ? '. ' : ''
  return { before: first.slice(0, first.length - joint.length), joint, after }
}

const ANY_DAY = '1000-01-01'
