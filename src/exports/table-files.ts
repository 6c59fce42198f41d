/** Tables, whole or cut to one page's list, as the bytes of a file. */
import type { Corpus, CorpusDepartment, CorpusTarget } from '../corpus/graph.ts'
import { toCsv } from './csv.ts'
import { toJson } from './json.ts'
import { responsibilityRows } from './measure-rows.ts'
import { type TableRow, tableNamed } from './tables.ts'
import { targetRows } from './target-rows.ts'

export const TABLE_FORMATS = ['csv', 'json'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]

/** The whole table, `/data/NAME.FORMAT`. Throws when there is no such table. */
export function tableFile(corpus: Corpus, name: string, format: TableFormat, base: string): string {
  return printRows(name, tableNamed(name).rows(corpus, base), format)
}

/** Some targets with the columns of the table `targets`, in the order given. */
export function targetListFile(
  targets: readonly CorpusTarget[],
  format: TableFormat,
  base: string,
): string {
  return printRows('targets', targetRows(targets, base), format)
}

/** What clauses make one department responsible for, with the columns of the table `responsibilities`. */
export function responsibilityListFile(department: CorpusDepartment, format: TableFormat): string {
  return printRows('responsibilities', responsibilityRows(department.responsibilities), format)
}

function printRows(name: string, rows: readonly TableRow[], format: TableFormat): string {
  return format === 'csv' ? toCsv(tableNamed(name).columns, rows) : toJson(rows)
}
