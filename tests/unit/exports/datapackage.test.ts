import { describe, expect, it } from 'vitest'
import { dataPackage, fieldDescription, tableSchema } from '../../../src/exports/datapackage.ts'
import { tableFile } from '../../../src/exports/table-files.ts'
import { TABLES, tableNamed } from '../../../src/exports/tables.ts'
import { fixtureCorpus } from './fixture-corpus.ts'

interface Resource {
  name: string
  path: string
  bytes?: number
  hash?: string
}

const { corpus } = fixtureCorpus()
const read = () => JSON.parse(JSON.stringify(dataPackage(corpus, '/'))) as { resources: Resource[] }

describe('dataPackage', () => {
  it('describes every table and, per document, source and annotations', () => {
    expect(read().resources.map((resource) => resource.path)).toEqual([
      ...TABLES.map((table) => `${table.name}.csv`),
      'sources/jiqu-2018.txt',
      'annotations/jiqu-2018.jsonld',
    ])
  })

  it('gives each resource a name of its own that the standard allows', () => {
    const names = read().resources.map((resource) => resource.name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z0-9._/-]+$/)
  })

  it('tells the size of each file', () => {
    const targets = read().resources.find((resource) => resource.name === 'targets')
    expect(targets?.bytes).toBe(Buffer.byteLength(tableFile(corpus, 'targets', 'csv', '/')))
  })

  it('is the same twice', () => {
    expect(JSON.stringify(read())).toBe(JSON.stringify(read()))
  })
})

describe('tableSchema', () => {
  it('references only tables and columns that exist', () => {
    for (const table of TABLES) {
      for (const key of foreignKeys(table.name)) {
        const resource = key.reference.resource
        const other = resource === '' ? table : tableNamed(resource)
        expect(other.columns).toEqual(expect.arrayContaining([key.reference.fields].flat()))
        expect(table.columns).toEqual(expect.arrayContaining([key.fields].flat()))
      }
    }
  })

  it('names a row of the same document by document and id', () => {
    expect(foreignKeys('responsibilities')).toContainEqual({
      fields: ['document', 'measure'],
      reference: { resource: 'measures', fields: ['document', 'id'] },
    })
  })

  it('promises no reference for a cell that may be empty', () => {
    expect(foreignKeys('targets').map((key) => key.fields)).toEqual([
      'document',
      'indicator',
      'topic',
    ])
  })
})

describe('fieldDescription', () => {
  it('says what the values mean and how a list is written', () => {
    const { fields } = tableNamed('responsibilities')
    const role = fields.find((field) => field.name === 'role')
    const lead = tableNamed('measures').fields.find((field) => field.name === 'lead')
    expect(role && fieldDescription(role)).toContain('取值：lead＝牵头，support＝责任。')
    expect(lead && fieldDescription(lead)).toMatch(/多个以“;”相连。$/)
  })
})

function foreignKeys(name: string) {
  const { foreignKeys: keys } = tableSchema(tableNamed(name)) as {
    foreignKeys: {
      fields: string | string[]
      reference: { resource: string; fields: string | string[] }
    }[]
  }
  return keys
}
