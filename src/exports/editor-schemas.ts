/** JSON Schemas of what editors write, for completion and hover texts in their editors. */
import { z } from 'astro/zod'
import { termSchema } from '../model/annotation.ts'
import { documentSchema } from '../model/document.ts'
import { departmentSchema, indicatorSchema, regionSchema, topicSchema } from '../model/registry.ts'

/** Ids that can be written, by registry, each with the name it stands for. */
export interface KnownIds {
  regions: ReadonlyMap<string, string>
  departments: ReadonlyMap<string, string>
  indicators: ReadonlyMap<string, string>
  topics: ReadonlyMap<string, string>
}

export type JsonSchema = { [key: string]: unknown }

/** Fields that hold the id of a registry record, or a list of them. */
const REFERENCES: Readonly<Record<string, keyof KnownIds>> = {
  region: 'regions',
  topic: 'topics',
  indicator: 'indicators',
  by: 'departments',
  lead: 'departments',
  support: 'departments',
  departments: 'departments',
}

/** By file name without its ending; the registries are lists of records. */
export function editorSchemas(known: KnownIds): Record<string, JsonSchema> {
  const list = (schema: z.ZodType) => z.array(schema)
  const schemas = {
    document: documentSchema,
    topic: topicSchema,
    regions: list(regionSchema),
    departments: list(departmentSchema),
    indicators: list(indicatorSchema),
    glossary: list(termSchema),
  }
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      // Draft 7 is what the YAML language server reads; `input`: fields with a default may be left out.
      const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as JsonSchema
      return [name, withKnownIds(json, known) as JsonSchema]
    }),
  )
}

/** The schema in which each field that names a record offers the ids there are; others are an error of `check`. */
function withKnownIds(node: unknown, known: KnownIds): unknown {
  if (Array.isArray(node)) return node.map((one) => withKnownIds(one, known))
  if (typeof node !== 'object' || node === null) return node
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withKnownIds(value, known)]),
  )
  const { properties } = copy
  if (typeof properties === 'object' && properties !== null)
    copy.properties = Object.fromEntries(
      Object.entries(properties).map(([field, schema]) => {
        const registry = REFERENCES[field]
        return [field, registry ? offering(schema as JsonSchema, known[registry]) : schema]
      }),
    )
  return copy
}

function offering(schema: JsonSchema, ids: ReadonlyMap<string, string>): JsonSchema {
  if (schema.type === 'array')
    return { ...schema, items: offering(schema.items as JsonSchema, ids) }
  return { ...schema, enum: [...ids.keys()], enumDescriptions: [...ids.values()] }
}
