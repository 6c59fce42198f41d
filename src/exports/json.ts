/** Tables as JSON that two builds print alike and that a diff can read: one row a line. */

/** An array of the rows, keys in the order of the rows' own, ending in a line break. */
export function toJson(rows: readonly object[]): string {
  if (rows.length === 0) return '[]\n'
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`
}
