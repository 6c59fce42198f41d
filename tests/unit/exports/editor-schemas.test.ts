import { expect, test } from 'vitest'
import { editorSchemas, type JsonSchema } from '../../../src/exports/editor-schemas.ts'

const schemas = editorSchemas({
  regions: new Map([['chengguan', '城关区']]),
  departments: new Map([['chengguan-kjj', '区科技局']]),
  indicators: new Map([['rd-intensity', '研发投入强度']]),
  topics: new Map([['green', '绿色发展']]),
})

/** Every field of a schema and of what lies in it: [path, schema]. */
function fieldsOf(schema: JsonSchema, path = ''): [string, JsonSchema][] {
  const properties = (schema.properties ?? {}) as Record<string, JsonSchema>
  const inside = [schema.items, ...((schema.anyOf as JsonSchema[] | undefined) ?? [])]
  return [
    ...Object.entries(properties).flatMap(([name, field]): [string, JsonSchema][] => [
      [`${path}${name}`, field],
      ...fieldsOf(field, `${path}${name}.`),
    ]),
    ...inside.flatMap((one) => (one ? fieldsOf(one as JsonSchema, path) : [])),
  ]
}

test.each(Object.entries(schemas))(
  '%s: every field of a record is explained in Chinese',
  (_, schema) => {
    const silent = fieldsOf(schema).filter(
      ([path, { description }]) =>
        !/^(?:source|part|consultation|neighbours|notComparableWith)\b/.test(path) &&
        !/\p{Script=Han}/u.test(String(description)),
    )
    expect(silent.map(([path]) => path)).toEqual([])
  },
)

test('fields that name a record offer the ids there are, by name', () => {
  const fields = new Map(fieldsOf(schemas.document ?? {}))
  expect(fields.get('targets.indicator')).toMatchObject({
    enum: ['rd-intensity'],
    enumDescriptions: ['研发投入强度'],
  })
  expect(fields.get('measures.lead')).toMatchObject({ items: { enum: ['chengguan-kjj'] } })
  expect(fields.get('region')).toMatchObject({ enum: ['chengguan'] })
  expect(fields.get('targets.restates')).not.toHaveProperty('enum')
})

test('what has a default may be left out', () => {
  expect(schemas.document?.required).toEqual([
    'title',
    'shortTitle',
    'region',
    'kind',
    'issuer',
    'publisher',
    'published',
    'horizon',
    'source',
  ])
})
