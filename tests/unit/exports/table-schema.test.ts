import { z } from 'astro/zod'
import { describe, expect, it } from 'vitest'
import { tableFields } from '../../../src/exports/table-schema.ts'

const described = { title: '名', description: '说明。' }
const fieldOf = (column: z.ZodType) => tableFields(z.object({ column }))[0]

describe('tableFields', () => {
  it('reads type, title and description of a column', () => {
    expect(fieldOf(z.string().meta(described))).toEqual({
      name: 'column',
      type: 'string',
      title: '名',
      description: '说明。',
      isList: false,
      isRequired: true,
      choices: [],
      references: null,
      referencesInDocument: null,
      minimum: null,
    })
  })

  it('tells whole numbers from others', () => {
    expect(fieldOf(z.int().min(0).meta(described))).toMatchObject({ type: 'integer', minimum: 0 })
    expect(fieldOf(z.number().meta(described))).toMatchObject({ type: 'number', minimum: null })
  })

  it('asks nothing of what may be null, empty or a list', () => {
    expect(fieldOf(z.string().nullable().meta(described))?.isRequired).toBe(false)
    expect(fieldOf(z.string().meta({ ...described, mayBeEmpty: true }))?.isRequired).toBe(false)
    expect(fieldOf(z.array(z.string()).meta(described))).toMatchObject({
      isRequired: false,
      isList: true,
    })
  })

  it('names the choices, by themselves where they have no label', () => {
    const column = z.enum(['lead', '目标值']).nullable()
    expect(fieldOf(column.meta({ ...described, labels: { lead: '牵头' } }))?.choices).toEqual([
      { value: 'lead', label: '牵头' },
      { value: '目标值', label: '目标值' },
    ])
  })

  it('refuses a column that the dictionary could not describe', () => {
    expect(() => fieldOf(z.string())).toThrow('column “column” cannot stand in the data dictionary')
  })
})
