/** Reads from the built data files what suggestions are made of, and refuses rows that lack it. */
import { z } from 'astro/zod'
import { type RowsOf, readRows } from './rows-from-disk.ts'

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

export type SuggestionRows = RowsOf<typeof tables>

/**
 * Rows of `dist/data/*.json`. `folder` ends in a slash.
 * @throws Error naming the file, the row and the field when a file is missing or a row lacks something.
 */
export function readSuggestionRows(folder: URL): Promise<SuggestionRows> {
  return readRows(
    folder,
    tables,
    'a search suggestion',
    'src/integrations/suggestion-rows-from-disk.ts',
  )
}
