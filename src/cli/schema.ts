/** `npm run schema`: writes the JSON Schemas that editors complete from to `.vscode/schemas/`. Runs after `npm ci`, too. */
import { join } from 'node:path'
import { contentReader } from '../corpus/corpus-from-disk.ts'
import { type Registries, readRegistries } from '../corpus/read-registries.ts'
import { createReporter } from '../corpus/report.ts'
import { editorSchemas } from '../exports/editor-schemas.ts'
import { writeWhole } from '../ingest/draft/save-whole.ts'

const FOLDER = '.vscode/schemas'

/** Writes the schemas of the repository at `root`; the paths written. */
export function writeSchemas(root: string): string[] {
  const registries = readRegistries(contentReader(root)(), createReporter())
  const names = (registry: Exclude<keyof Registries, 'isLost'>) =>
    new Map([...registries[registry]].map(([id, { record }]) => [id, record.name]))
  const schemas = editorSchemas({
    regions: names('regions'),
    departments: names('departments'),
    indicators: names('indicators'),
    topics: names('topics'),
  })
  const files = Object.entries(schemas).map(
    ([name, schema]) => [`${FOLDER}/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`] as const,
  )
  writeWhole(root, files)
  return files.map(([path]) => join(root, path))
}

if (import.meta.main) {
  const paths = writeSchemas(process.cwd())
  process.stderr.write(`Wrote ${paths.length} schemas to ${FOLDER}/.\n`)
}
