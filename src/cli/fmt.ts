/** `npm run fmt [-- --check]`: puts the fields of content files into the order of the schema. Never touches a word. */
import { isDeepStrictEqual } from 'node:util'
import { parse } from 'yaml'
import { type ContentFiles, DOCUMENT_FOLDER } from '../corpus/content-files.ts'
import { contentReader } from '../corpus/corpus-from-disk.ts'
import { writeWhole } from '../ingest/draft/save-whole.ts'
import { type KeyOrder, orderKeys } from '../markdown/order-keys.ts'
import {
  exclusionSchema,
  noteSchema,
  omissionSchema,
  proposalSchema,
  termSchema,
} from '../model/annotation.ts'
import { documentSchema } from '../model/document.ts'
import { measureSchema } from '../model/measure.ts'
import { departmentSchema, indicatorSchema, regionSchema } from '../model/registry.ts'
import { targetSchema } from '../model/target.ts'

const keysOf = ({ shape }: { shape: Record<string, unknown> }) => Object.keys(shape)
const DOCUMENT: KeyOrder = {
  keys: keysOf(documentSchema),
  lists: {
    omitted: keysOf(omissionSchema),
    targets: keysOf(targetSchema),
    measures: keysOf(measureSchema),
    proposals: keysOf(proposalSchema),
    notes: keysOf(noteSchema),
    exclusions: keysOf(exclusionSchema),
  },
}
const listOf = (schema: Parameters<typeof keysOf>[0]): KeyOrder => ({
  keys: keysOf(schema),
  lists: {},
})
const REGISTRIES: [path: RegExp, order: KeyOrder][] = [
  [/^content\/regions\.yaml$/, listOf(regionSchema)],
  [/^content\/glossary\.yaml$/, listOf(termSchema)],
  [/^content\/indicators\/[^/]+\.yaml$/, listOf(indicatorSchema)],
  [/^content\/departments\/[^/]+\.yaml$/, listOf(departmentSchema)],
]

/** New texts of the files whose fields are out of order. Throws if an order would change what a file says. */
export function formatted({ texts }: ContentFiles): Map<string, string> {
  const changed = new Map<string, string>()
  for (const [path, text] of texts) {
    const now = formattedText(path, text)
    if (now !== text) changed.set(path, now)
  }
  return changed
}

function formattedText(path: string, text: string): string {
  const order = REGISTRIES.find(([where]) => where.test(path))?.[1]
  if (order) return checked(path, text, orderKeys(text, order))
  const block = path.startsWith(DOCUMENT_FOLDER) ? /^---[ \t]*\n([\s\S]*?)^---/m.exec(text) : null
  if (block?.index !== 0 || block[1] === undefined) return text
  const start = text.indexOf('\n') + 1
  const yaml = checked(path, block[1], orderKeys(block[1], DOCUMENT))
  return text.slice(0, start) + yaml + text.slice(start + block[1].length)
}

/** The last line of defence: what is read back is what was there. */
function checked(path: string, before: string, after: string): string {
  const sameCharacters = [...before].sort().join('') === [...after].sort().join('')
  if (before !== after && !(sameCharacters && isDeepStrictEqual(parse(before), parse(after))))
    throw new Error(`${path} cannot be put in order without changing it. Order its fields by hand.`)
  return after
}

function main(): void {
  const root = process.cwd()
  const changed = formatted(contentReader(root)())
  if (process.argv.includes('--check')) {
    for (const path of changed.keys())
      process.stdout.write(`${path}: fields out of order. Run npm run fmt.\n`)
    process.exitCode = changed.size > 0 ? 1 : 0
    return
  }
  writeWhole(root, [...changed])
  process.stderr.write(
    changed.size === 0 ? 'Everything is in order.\n' : `${[...changed.keys()].join('\n')}\n`,
  )
}

if (import.meta.main) {
  try {
    main()
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exitCode = 2
  }
}
