/** Tells the headings of a document from the items of its lists: the numbers of one list are read alike. */
import type { HeadingForm } from '../../text/heading-end.ts'
import { HEADING_STYLES, type HeadingStyle } from '../../text/heading-shape.ts'

/** A numbered piece of text. */
export interface NumberedPiece {
  style: HeadingStyle
  form: HeadingForm
  list: number
  /** Text or a deeper list stands between it and the next piece of its list. */
  hasBody: boolean
}

/** Styles that number the sections of a document, hardly ever a list. */
const SECTION_DEPTH = HEADING_STYLES.indexOf('cjk')

/** For each piece whether it is a heading; the others open paragraphs. */
export function whichAreHeadings(pieces: readonly NumberedPiece[]): boolean[] {
  const votes = pieces.map(voteOf)
  const byList = tally(
    pieces.map(({ list }) => list),
    votes,
  )
  const byStyle = tally(
    pieces.map(({ style }) => style),
    votes,
  )
  const tagged = new Set(pieces.flatMap(({ form, list }) => (form === 'tag' ? [list] : [])))
  return pieces.map(({ style, form, list, hasBody }, index) => {
    const isSection = HEADING_STYLES.indexOf(style) <= SECTION_DEPTH
    if (form === 'tag' || (form === 'line' && (style === 'annex' || (isSection && hasBody))))
      return true
    // A rule of one sentence is its text; where some rules are headed by 【】, the others are not.
    if (style === 'article' && (form === 'lone' || tagged.has(list))) return false
    const own = votes[index] ?? 0
    const inList = byList.get(list) ?? 0
    const verdict = Math.abs(inList) > 1 ? inList : inList + Math.sign(byStyle.get(style) ?? 0)
    return verdict === 0 ? own > 0 : verdict > 0
  })
}

/** A piece with its own words as a heading speaks for headings, a sentence and a line with nothing below it against. */
function voteOf({ form, hasBody }: NumberedPiece): number {
  if (form === 'tag' || form === 'run-in') return 1
  return form !== 'sentence' && hasBody ? 1 : -1
}

function tally<K>(keys: K[], votes: number[]): Map<K, number> {
  const sums = new Map<K, number>()
  for (const [index, key] of keys.entries())
    sums.set(key, (sums.get(key) ?? 0) + (votes[index] ?? 0))
  return sums
}
