/** Reads from the built data files what suggestions are made of, and refuses rows that lack it. */
import { readFile } from 'node:fs/promises'
import { z } from 'astro/zod'

const named = { id: z.string(), name: z.string() }
const aliases = z.array(z.string())

const tables = {
  terms: z.object({ ...named, aliases }),
  indicators: z.object({ ...named, aliases }),
  topics: z.object(named),
  departments: z.object({ ...named, aliases, regionName: z.string() }),
  regions: z.object({ ...named, fullName: z.string() }),
  documents: z.object({
    id: z.string(),
    title: z.string(),
    shortTitle: z.string(),
    regionName: z.string(),
  }),
}

export type SuggestionRows = { [Table in keyof typeof tables]: z.infer<(typeof tables)[Table]>[] }

/**
 * Rows of `dist/data/*.json`. `folder` ends in a slash.
 * @throws Error naming the file, the row and the field when a file is missing or a row lacks what suggestions need.
 */
export async function readSuggestionRows(folder: URL): Promise<SuggestionRows> {
  const entries = await Promise.all(
    Object.entries(tables).map(async ([table, schema]) => {
      const file = new URL(`${table}.json`, folder)
      const parsed = z.array(schema).safeParse(JSON.parse(await readFile(file, 'utf8')))
      if (parsed.success) return [table, parsed.data] as const
      throw new Error(
        `data/${table}.json lacks what search suggestions need. Correct the export, or the schema in src/integrations/suggestion-rows-from-disk.ts:\n${z.prettifyError(parsed.error)}`,
      )
    }),
  )
  return Object.fromEntries(entries) as SuggestionRows
}
