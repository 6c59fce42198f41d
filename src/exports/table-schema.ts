/** What a row schema says about its columns, read once for the data package and for the data dictionary. */
import { z } from 'astro/zod'

/** A column as people and the data package need to know it. */
export interface TableField {
  name: string
  type: 'string' | 'number' | 'integer' | 'date'
  title: string
  description: string
  /** A list in JSON, its members joined by `;` in CSV. */
  isList: boolean
  /** Never null, never empty. */
  isRequired: boolean
  /** The values it can take, with what the site calls them; empty when it is free. */
  choices: { value: string; label: string }[]
  /** Name of the table whose `id` it holds, else null. */
  references: string | null
  /** Name of the table whose `id` it holds together with this row's `document`, else null. */
  referencesInDocument: string | null
  minimum: number | null
}

const metaSchema = z.looseObject({
  title: z.string(),
  description: z.string(),
  fieldType: z.literal('date').optional(),
  labels: z.record(z.string(), z.string()).optional(),
  mayBeEmpty: z.boolean().optional(),
  references: z.string().optional(),
  referencesInDocument: z.string().optional(),
})

/** The columns of a row schema, in its order. Throws when one lacks its Chinese title or description. */
export function tableFields(schema: z.ZodObject): TableField[] {
  return Object.entries(schema.shape).map(([name, column]) => readField(name, column))
}

function readField(name: string, column: z.core.$ZodType): TableField {
  const meta = metaSchema.safeParse(z.globalRegistry.get(column) ?? {})
  if (!meta.success)
    throw new Error(
      `column “${name}” cannot stand in the data dictionary: ${z.prettifyError(meta.error)}`,
    )
  const isNullable = column instanceof z.ZodNullable
  const kind = isNullable ? column.unwrap() : column
  const isList = kind instanceof z.ZodArray
  const labels = meta.data.labels ?? {}
  const options = kind instanceof z.ZodEnum ? kind.options.map(String) : []
  return {
    name,
    type: meta.data.fieldType ?? typeOf(kind),
    title: meta.data.title,
    description: meta.data.description,
    isList,
    isRequired: !isNullable && !isList && meta.data.mayBeEmpty !== true,
    choices: options.map((value) => ({ value, label: labels[value] ?? value })),
    references: meta.data.references ?? null,
    referencesInDocument: meta.data.referencesInDocument ?? null,
    minimum: kind instanceof z.ZodNumberFormat ? kind.minValue : null,
  }
}

function typeOf(kind: z.core.$ZodType): TableField['type'] {
  if (kind instanceof z.ZodNumberFormat) return 'integer'
  if (kind instanceof z.ZodNumber) return 'number'
  return 'string'
}
