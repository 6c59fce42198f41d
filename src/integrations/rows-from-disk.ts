/** Reads rows of the built data files, and refuses those that lack what a reader of them needs. */
import { readFile } from 'node:fs/promises'
import { z } from 'astro/zod'

type Tables = Record<string, z.ZodType>

export type RowsOf<T extends Tables> = { [Table in keyof T]: z.infer<T[Table]>[] }

/**
 * Rows of `TABLE.json` in `folder` (ending in a slash), for each of the tables. `reader` is who needs them, in words;
 * `module` where the schemas are.
 * @throws Error naming the file, the row and the field when a file is missing or a row lacks something.
 */
export async function readRows<T extends Tables>(
  folder: URL,
  tables: T,
  reader: string,
  module: string,
): Promise<RowsOf<T>> {
  const entries = await Promise.all(
    Object.entries(tables).map(async ([table, schema]) => {
      const file = new URL(`${table}.json`, folder)
      const parsed = z.array(schema).safeParse(JSON.parse(await readFile(file, 'utf8')))
      if (parsed.success) return [table, parsed.data] as const
      throw new Error(
        `data/${table}.json lacks what ${reader} needs. Correct the export, or the schema in ${module}:\n${z.prettifyError(parsed.error)}`,
      )
    }),
  )
  return Object.fromEntries(entries) as RowsOf<T>
}
