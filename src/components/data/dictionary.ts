/** The words in which the data dictionary speaks of a column. */
import type { TableField } from '../../exports/table-schema.ts'
import { TABLES, type Table } from '../../exports/tables.ts'

const TYPE_LABELS: Record<TableField['type'], string> = {
  string: '文字',
  number: '数',
  integer: '整数',
  date: '日期',
}

/** `文字`, `整数，可空`, `文字，多个`. */
export function fieldTypeLabel(field: TableField): string {
  const label = TYPE_LABELS[field.type]
  if (field.isList) return `${label}，多个`
  return field.isRequired ? label : `${label}，可空`
}

/** What the column points at, as a sentence; '' when it points at nothing. */
export function referenceWords(field: TableField): string {
  const { references, referencesInDocument } = field
  if (references !== null) return `见${titleOf(references)}表。`
  return referencesInDocument === null ? '' : `见${titleOf(referencesInDocument)}表中同一文献的行。`
}

/** Which columns tell one row from another: `id 列各行不同。` */
export function keyWords(table: Table): string {
  const columns = table.key.join('、')
  return table.key.length === 1 ? `${columns} 列各行不同。` : `${columns} 合起来各行不同。`
}

function titleOf(name: string): string {
  return TABLES.find((table) => table.name === name)?.title ?? name
}
