/** Tables as CSV that spreadsheets open without asking: RFC 4180, UTF-8 with BOM, CRLF. */

export type Cell = string | number | null | readonly string[]

const BOM = '\ufeff'
const LIST_SEPARATOR = ';'

/**
 * The table with a header line, columns in the order given. null is an empty cell, a list is joined by `;`.
 * Throws when a member of a list holds a `;`: joined, it could not be read back.
 */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => printCell(row[column])))]
  return BOM + lines.map((cells) => `${cells.map(quoteCell).join(',')}\r\n`).join('')
}

function printCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return String(cell)
  const broken = cell.find((member) => member.includes(LIST_SEPARATOR))
  if (broken !== undefined)
    throw new Error(
      `“${broken}” stands in a list but holds “${LIST_SEPARATOR}”, which separates the members of a list in CSV`,
    )
  return cell.join(LIST_SEPARATOR)
}

function quoteCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
