/** Reads from the built data files what the search index needs, and refuses rows that lack it. */
import { z } from 'astro/zod'
import { NOTE_KINDS } from '../model/annotation.ts'
import { documentKindSchema } from '../model/document.ts'
import { roleSchema } from '../model/measure.ts'
import { comparatorSchema, targetKindSchema } from '../model/target.ts'
import { type RowsOf, readRows } from './rows-from-disk.ts'

const offset = z.int().min(0)
const range = { document: z.string(), start: offset, end: offset, url: z.string() }

const tables = {
  documents: z.object({
    id: z.string(),
    title: z.string(),
    shortTitle: z.string(),
    region: z.string(),
    regionName: z.string(),
    kind: documentKindSchema,
    published: z.string().nullable(),
    url: z.string(),
  }),
  passages: z.object({
    id: z.string(),
    section: z.string().nullable(),
    text: z.string(),
    ...range,
  }),
  targets: z.object({
    id: z.string(),
    quote: z.string(),
    indicator: z.string(),
    indicatorName: z.string(),
    section: z.string().nullable(),
    kind: targetKindSchema,
    reference: z.string().nullable(),
    comparator: comparatorSchema,
    value: z.number(),
    valueMax: z.number().nullable(),
    unit: z.string(),
    due: z.string().nullable(),
    topic: z.string(),
    measure: z.string().nullable(),
    ...range,
  }),
  measures: z.object({ id: z.string(), title: z.string(), topic: z.string(), ...range }),
  notes: z.object({
    id: z.string(),
    document: z.string(),
    kind: z.enum(NOTE_KINDS),
    text: z.string(),
    quote: z.string(),
    passage: z.string(),
    url: z.string(),
  }),
  responsibilities: z.object({
    document: z.string(),
    measure: z.string(),
    role: roleSchema,
    department: z.string(),
  }),
  departments: z.object({ id: z.string(), name: z.string(), region: z.string() }),
  topics: z.object({ id: z.string(), name: z.string(), glyph: z.string() }),
  indicators: z.object({ id: z.string(), name: z.string() }),
}

export type SearchRows = RowsOf<typeof tables>

/**
 * Rows of `dist/data/*.json`. `folder` ends in a slash.
 * @throws Error naming the file, the row and the field when a file is missing or a row lacks something.
 */
export function readSearchRows(folder: URL): Promise<SearchRows> {
  return readRows(folder, tables, 'the search index', 'src/integrations/search-rows-from-disk.ts')
}
