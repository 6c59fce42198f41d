/** Every row that the site gives away fits the schema that its data dictionary is made of. */
import type { z } from 'astro/zod'
import { describe, expect, it } from 'vitest'
import { loadBuiltCorpus } from '../../src/corpus/corpus-from-disk.ts'
import { numberRowSchema } from '../../src/exports/ledger-rows.ts'
import { measureRowSchema, responsibilityRowSchema } from '../../src/exports/measure-rows.ts'
import { noteRowSchema, termRowSchema } from '../../src/exports/note-rows.ts'
import { proposalRowSchema } from '../../src/exports/proposal-rows.ts'
import {
  departmentRowSchema,
  indicatorRowSchema,
  regionRowSchema,
  topicRowSchema,
} from '../../src/exports/registry-rows.ts'
import { TABLES } from '../../src/exports/tables.ts'
import { targetRowSchema } from '../../src/exports/target-rows.ts'
import { documentRowSchema, passageRowSchema } from '../../src/exports/text-rows.ts'

const SCHEMAS: Record<string, z.ZodType> = {
  documents: documentRowSchema,
  passages: passageRowSchema,
  targets: targetRowSchema,
  measures: measureRowSchema,
  responsibilities: responsibilityRowSchema,
  departments: departmentRowSchema,
  indicators: indicatorRowSchema,
  topics: topicRowSchema,
  proposals: proposalRowSchema,
  numbers: numberRowSchema,
  notes: noteRowSchema,
  regions: regionRowSchema,
  terms: termRowSchema,
}

const { corpus } = loadBuiltCorpus()

it('has a schema for each table', () => {
  expect(Object.keys(SCHEMAS).sort()).toEqual(TABLES.map(({ name }) => name).sort())
})

describe.each(TABLES.map((table) => [table.name, table] as const))('%s', (name, table) => {
  const rows = table.rows(corpus, '/')

  it('has rows that fit', () => {
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(SCHEMAS[name]?.safeParse(row).error).toBeUndefined()
  })

  it('names each row once by its key', () => {
    const keys = rows.map((row) => table.key.map((column) => row[column]).join('/'))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('fills what is required and refers to what exists', () => {
    for (const field of table.fields) {
      const target = TABLES.find((other) => other.name === field.references)
      const ids = new Set(target?.rows(corpus, '/').map(({ id }) => id))
      for (const row of rows) {
        const value = row[field.name]
        if (field.isRequired) expect(value).not.toBeOneOf([null, ''])
        if (target)
          for (const id of [value].flat().filter((member) => member !== null))
            expect(ids.has(id as string)).toBe(true)
      }
    }
  })
})
