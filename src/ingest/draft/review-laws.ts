/** Reads a draft back as the laws will: which findings its body holds, and which of them disagree with their words. */
import type { DraftBlock, DraftInline } from '../../markdown/write.ts'
import type { Role } from '../../model/measure.ts'
import { findQuantities } from '../../text/quantities.ts'
import { findResponsibilityClauses, orderInForce } from '../../text/responsibility-clause.ts'
import type { FoundTarget } from '../promise/find-targets.ts'
import { beginningIn } from '../structure/stretches.ts'

/** A component of the draft; UTF-16 offsets into `DraftedText.text`. */
export interface DraftedSpan {
  name: string
  id: string | null
  start: number
  end: number
  /** Ids of the measures around it, outermost first. */
  measures: readonly string[]
}

export interface DraftedText {
  text: string
  /** Outer before inner, in text order. */
  spans: DraftedSpan[]
  /** Words of the first block of each measure. */
  headings: ReadonlyMap<string, string>
  /** Ids of measures with that of the measure around each, null for the outermost. */
  wholes: ReadonlyMap<string, string | null>
}

/** The words of the draft as `readMdx` gives them back, with the components over them. */
export function draftedText(blocks: readonly DraftBlock[]): DraftedText {
  const pieces: string[] = []
  let length = 0
  const spans: DraftedSpan[] = []
  const headings = new Map<string, string>()
  const wholes = new Map<string, string | null>()
  const measures: string[] = []
  const add = (piece: string) => {
    pieces.push(piece)
    length += piece.length
  }
  const addInline = (inline: DraftInline): void => {
    if (inline.type === 'text') return add(inline.value.replace(/\s+/g, ' '))
    if (inline.type === 'break') return add('\n')
    const id = inline.attributes.id ?? null
    const span = { name: inline.name, id, start: length, end: length, measures: [...measures] }
    spans.push(span)
    for (const child of inline.children) addInline(child)
    span.end = length
  }
  const addInlines = (inlines: readonly DraftInline[]) => {
    for (const inline of inlines) addInline(inline)
  }
  const addBlock = (block: DraftBlock): void => {
    if (block.type === 'measure') {
      wholes.set(block.id, measures.at(-1) ?? null)
      measures.push(block.id)
      for (const child of block.children) addBlock(child)
      measures.pop()
      return
    }
    const first = pieces.length
    if (block.type === 'table')
      for (const row of block.rows) {
        for (const cell of row) {
          addInlines(cell)
          add(' ')
        }
        add('\n')
      }
    else addInlines(block.children)
    const words = pieces.slice(first).join('')
    if (words.trim() !== '')
      for (const id of measures) if (!headings.has(id)) headings.set(id, words)
    add('\n')
  }
  for (const block of blocks) addBlock(block)
  return { text: pieces.join(''), spans, headings, wholes }
}

/** 1-based place of the target among the quantities of its drafted words with its value and unit; null if they disagree. */
export function nthInWords(
  target: FoundTarget,
  words: string,
  numberOffset: number,
): number | null {
  const same = findQuantities(words).filter(
    ({ unit, value }) => unit === target.unit && String(value) === String(target.value),
  )
  const at = same.findIndex(({ numberStart }) => numberStart === numberOffset)
  const index = at < 0 ? 0 : at
  const quantity = same[index]
  if (!quantity || quantity.comparator !== target.comparator) return null
  if (target.kind === 'growth' && quantity.growth === 0) return null
  const isBetween = Array.isArray(target.value)
  return isBetween === (target.comparator === 'between') ? index + 1 : null
}

/** A department named in a drafted clause. */
export interface DraftedEntry {
  role: Role
  id: string
}

/**
 * The entries of a drafted clause in its order, if every name that a reader finds in it is tagged; null for a clause
 * that the laws would not accept there.
 */
export function draftedEntries(
  { text, spans }: DraftedText,
  clause: DraftedSpan,
  order = orderInForce(text, clause.start),
): DraftedEntry[] | null {
  if (clause.measures.length === 0) return null
  const tags = new Map<number, string>()
  for (const { name, id, start, end } of beginningIn(spans, clause.start, clause.end))
    if (name === 'Department' && id !== null && end <= clause.end) tags.set(start, id)
  const words = text.slice(clause.start, clause.end)
  const found = findResponsibilityClauses(words, order).flatMap(({ entries }) => entries)
  if (found.length === 0) return null
  const drafted: DraftedEntry[] = []
  for (const { role, start } of found) {
    const id = tags.get(clause.start + start)
    if (id === undefined) return null
    drafted.push({ role, id })
  }
  return drafted
}
