/** What a table is made of, and what can stand in its cells. */
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
