/** How much there is of each table, so that nobody downloads blindly. */
import type { Corpus } from '../../corpus/graph.ts'
import { tableFile } from '../../exports/table-files.ts'
import { TABLES, type Table } from '../../exports/tables.ts'

export interface TableSize {
  table: Table
  rows: number
  /** Bytes of each file. */
  csv: number
  json: number
}

/** In the order of the tables. `base` is part of the addresses in the files and so of their size. */
export function tableSizes(corpus: Corpus, base: string): TableSize[] {
  return TABLES.map((table) => ({
    table,
    rows: table.rows(corpus, base).length,
    csv: Buffer.byteLength(tableFile(corpus, table.name, 'csv', base)),
    json: Buffer.byteLength(tableFile(corpus, table.name, 'json', base)),
  }))
}

/** `formatBytes(12345)` // => '12.3 KB'; below 1000 in bytes (字节). */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} 字节`
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} KB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
