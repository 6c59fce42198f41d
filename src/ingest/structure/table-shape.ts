/** What a table is made of, and what can stand in its cells. */
import type { SourceLine } from '../../text/source-lines.ts'
import type { Stretch } from './stretches.ts'

/** A row of a table. Cells may be empty (start = end); they stand inside the row, in order. */
export interface TableRow extends Stretch {
  cells: Stretch[]
}

/** Neighbouring lines [first, last] that make one table. */
export interface FoundTable {
  first: number
  last: number
  rows: TableRow[]
}

const NUMERIC =
  /^[[【〔]?[≥≤<>＜＞约]?\s*[-−+]?[\d,，.．]+\s*(?:[%％‰]|[^\d\s\]】〕]{1,4})?(?:以上|以下|左右|以内)?[\]】〕]?$|^[-—–/]+$/

/** Whether a cell holds a value and no words. `isValue('≥85%')` // => true */
export function isValue(cell: string): boolean {
  return NUMERIC.test(cell)
}

/** From the first stretch to the last, what lies between included. */
export function joined(stretches: readonly Stretch[]): Stretch {
  return { start: stretches[0]?.start ?? 0, end: stretches.at(-1)?.end ?? 0 }
}

/** The words of a line between separators, without blanks around them. `separator` has the flag g. */
export function splitCells({ text, start }: SourceLine, separator: RegExp): Stretch[] {
  const cells: Stretch[] = []
  let from = 0
  const add = (to: number) => {
    const raw = text.slice(from, to)
    const begin = from + (raw.length - raw.trimStart().length)
    cells.push({ start: start + begin, end: start + Math.max(begin, from + raw.trimEnd().length) })
  }
  for (const match of text.matchAll(separator)) {
    add(match.index)
    from = match.index + match[0].length
  }
  add(text.length)
  return cells
}
