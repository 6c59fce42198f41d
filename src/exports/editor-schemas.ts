/** JSON Schemas of what editors write, for completion and hover texts in their editors. */
import { z } from 'astro/zod'
import {
  exclusionSchema,
  noteSchema,
  omissionSchema,
  proposalSchema,
  termSchema,
} from '../model/annotation.ts'
import { documentSchema } from '../model/document.ts'
import {
  ADOPTION_LABELS,
  DIRECTION_LABELS,
  EXCLUSION_REASON_LABELS,
  OMISSION_REASON_LABELS,
  PROPOSAL_ACTION_LABELS,
  REGION_LEVEL_LABELS,
} from '../model/labels.ts'
import { measureSchema } from '../model/measure.ts'
import { departmentSchema, indicatorSchema, regionSchema, topicSchema } from '../model/registry.ts'
import { dueSchema, targetSchema } from '../model/target.ts'

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

/** One kind of record and what its fields mean, for the guide. */
export interface RecordFields {
  id: string
  title: string
  /** `values`: what alone may be written, with its Chinese name; empty where anything may. */
  fields: {
    name: string
    words: string
    isRequired: boolean
    values: [id: string, name: string][]
  }[]
}

const RECORDS: [id: string, title: string, schema: z.ZodType][] = [
  ['document', '文献（头部）', documentSchema],
  ['target', 'targets：目标', targetSchema],
  ['due', 'due：目标的期限', dueSchema],
  ['measure', 'measures：任务', measureSchema],
  ['exclusion', 'exclusions：不是目标的数字', exclusionSchema],
  ['omission', 'omitted：略去的网页文字', omissionSchema],
  ['note', 'notes：校注', noteSchema],
  ['proposal', 'proposals：部门反馈', proposalSchema],
  ['indicator', '指标（content/indicators/）', indicatorSchema],
  ['department', '部门（content/departments/）', departmentSchema],
  ['region', '地区（content/regions.yaml）', regionSchema],
  ['term', '术语（content/glossary.yaml）', termSchema],
  ['topic', '主题（content/topics/）', topicSchema],
]

/** Chinese names of values that the words of their field do not explain. */
const VALUE_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'exclusion.reason': EXCLUSION_REASON_LABELS,
  'omission.reason': OMISSION_REASON_LABELS,
  'region.level': REGION_LEVEL_LABELS,
  'proposal.action': PROPOSAL_ACTION_LABELS,
  'proposal.adoption': ADOPTION_LABELS,
  'indicator.direction': DIRECTION_LABELS,
}

/** The fields of every kind of record, in the order in which they are written. */
export function recordFields(): RecordFields[] {
  return RECORDS.map(([id, title, schema]) => {
    const json = z.toJSONSchema(schema, { io: 'input' }) as {
      properties?: Record<string, { description?: string; enum?: string[] }>
      required?: string[]
    }
    const fields = Object.entries(json.properties ?? {}).map(([name, field]) => ({
      name,
      words: field.description ?? '',
      isRequired: json.required?.includes(name) === true,
      values: (VALUE_NAMES[`${id}.${name}`] ? (field.enum ?? []) : []).map(
        (value): [string, string] => [value, VALUE_NAMES[`${id}.${name}`]?.[value] ?? ''],
      ),
    }))
    return { id, title, fields }
  })
}
