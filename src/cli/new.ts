/** `npm run new`: an empty document over its source, or one more record of a registry. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { z } from 'astro/zod'
import { readContentFiles } from '../corpus/corpus-from-disk.ts'
import { readRegistries } from '../corpus/read-registries.ts'
import { createReporter } from '../corpus/report.ts'
import { sha256 } from '../ingest/draft/digest.ts'
import { draftDocument } from '../ingest/draft/draft-document.ts'
import { draftIds } from '../ingest/draft/draft-ids.ts'
import { documentPath, saveDraft, seedPath } from '../ingest/draft/save-draft.ts'
import { writeWhole } from '../ingest/draft/save-whole.ts'
import { writeYaml } from '../markdown/write-yaml.ts'
import { termSchema } from '../model/annotation.ts'
import { idSchema } from '../model/id.ts'
import { departmentSchema, indicatorSchema, regionSchema, topicSchema } from '../model/registry.ts'
import { SourceError } from '../text/decode.ts'
import { loadKnownNames } from './ingest-known.ts'
import { receive, sourceOfRecord } from './ingest-source.ts'

const USAGE = `Usage: npm run new -- --document ID [--source FILE]     the text of FILE (default: seeds/ID.txt), nothing annotated
       npm run new -- --indicator ID --name NAME --topic TOPIC --unit UNIT
       npm run new -- --department ID --name NAME --region REGION
       npm run new -- --region ID --name NAME --fullName NAME --level LEVEL --province NAME [--city NAME]
       npm run new -- --term ID --name NAME --definition WORDS
       npm run new -- --topic ID --name NAME --glyph CHARACTER --order NUMBER --scope WORDS
For a draft with everything annotated that a machine can find: npm run ingest -- FILE`

type Values = Record<string, string | undefined>
type Registry = 'indicators' | 'departments' | 'regions' | 'terms' | 'topics'

interface Kind {
  registry: Registry
  schema: z.ZodType
  /** Options besides the id. */
  fields: readonly string[]
  file(values: Values): string
}

const KINDS: Record<string, Kind> = {
  indicator: {
    registry: 'indicators',
    schema: indicatorSchema,
    fields: ['name', 'topic', 'unit'],
    file: ({ topic }) => `content/indicators/${topic}.yaml`,
  },
  department: {
    registry: 'departments',
    schema: departmentSchema,
    fields: ['name', 'region'],
    file: ({ region }) => `content/departments/${region}.yaml`,
  },
  region: {
    registry: 'regions',
    schema: regionSchema,
    fields: ['name', 'fullName', 'level', 'province', 'city'],
    file: () => 'content/regions.yaml',
  },
  term: {
    registry: 'terms',
    schema: termSchema,
    fields: ['name', 'definition'],
    file: () => 'content/glossary.yaml',
  },
  topic: {
    registry: 'topics',
    schema: topicSchema,
    fields: ['name', 'glyph', 'order', 'scope'],
    file: ({ topic }) => `content/topics/${topic}.mdx`,
  },
}

const OPTIONS = [
  'document',
  'source',
  ...new Set(Object.entries(KINDS).flatMap(([kind, { fields }]) => [kind, ...fields])),
]

/** Writes what the arguments ask for under `root`; the paths written. Throws a SourceError with everything wrong. */
export function create(root: string, values: Values): string[] {
  if (values.document !== undefined) return newDocument(root, values.document, values.source)
  // --indicator … --topic …: the option that no other kind has as a field of its own comes first.
  const [name, kind] =
    Object.entries(KINDS).find(
      ([one, { fields }]) =>
        values[one] !== undefined &&
        fields.every((field) => KINDS[field] === undefined || field in values),
    ) ?? []
  if (name === undefined || kind === undefined)
    throw new SourceError(
      `Say what to create: --document, --indicator, --department, --region, --term or --topic.\n${USAGE}`,
    )
  return newRecord(root, name, kind, values)
}

function newDocument(root: string, id: string, file: string | undefined): string[] {
  if (!idSchema.safeParse(id).success) throw new SourceError(badId(id))
  const source = file ?? join(root, seedPath(id))
  if (!existsSync(source))
    throw new SourceError(
      `There is no ${source}. Put the text there as received, or name it with --source.`,
    )
  const received = receive(source)
  const { reading } = received
  // Numbers that their form excludes are; all others wait for the editor, and check names each.
  const plain = {
    ...reading,
    targets: [],
    clauses: [],
    tableClauses: [],
    measures: [],
    excluded: [],
  }
  const bytes = sourceOfRecord(received)
  const ids = draftIds(plain, id, loadKnownNames(root))
  const mdx = draftDocument(plain, id, sha256(bytes), ids)
  return saveDraft(root, { id, source: bytes, mdx }, false)
}

function newRecord(root: string, name: string, kind: Kind, values: Values): string[] {
  const id = values[name] ?? ''
  const path = kind.file(values)
  const isPage = path.endsWith('.mdx')
  const fields = Object.fromEntries(
    kind.fields.flatMap((field) => {
      const value = values[field]
      return value === undefined ? [] : [[field, field === 'order' ? Number(value) : value]]
    }),
  )
  const record = isPage ? fields : { id, ...fields }
  const faults = kind.schema.safeParse(record).error?.issues ?? []
  const known = readRegistries(readContentFiles(root), createReporter())
  const wrong = [
    ...(idSchema.safeParse(id).success ? [] : [badId(id)]),
    ...(known[kind.registry].has(id) ? [`The id “${id}” is taken.`] : []),
    ...faults
      .filter(({ path: [field] }) => field !== 'id')
      .map(({ path: [field], message }) =>
        String(field) in fields
          ? `--${String(field)}: ${message}.`
          : `--${String(field)} is missing.`,
      ),
    ...references(fields, known),
  ]
  if (wrong.length > 0) throw new SourceError(wrong.join('\n'))
  const before = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''
  const text = isPage
    ? `---\n${writeYaml(record, {})}---\n\n导言待写。\n`
    : `${before.trim() === '[]' ? '' : before}${asItem(record)}`
  writeWhole(root, [[path, text]])
  return [path]
}

/** Ids of other registries that a record names must be there. */
function references(
  fields: Record<string, unknown>,
  known: ReturnType<typeof readRegistries>,
): string[] {
  const { topic, region } = fields as { topic?: string; region?: string }
  return [
    ...(topic === undefined || known.topics.has(topic)
      ? []
      : [
          `--topic: there is no topic “${topic}”; there are ${[...known.topics.keys()].join(', ')}.`,
        ]),
    ...(region === undefined || known.regions.has(region)
      ? []
      : [
          `--region: there is no region “${region}”; there are ${[...known.regions.keys()].join(', ')}.`,
        ]),
  ]
}

function asItem(record: Record<string, unknown>): string {
  const lines = writeYaml(record, {}).trimEnd().split('\n')
  return `${lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`).join('\n')}\n`
}

function badId(id: string): string {
  return `“${id}” cannot be an id; use lower-case letters, digits and single hyphens, beginning with a letter.`
}

function main(): void {
  try {
    const options = Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' }] as const))
    const { values } = parseArgs({ options })
    const paths = create(process.cwd(), values as Values)
    process.stdout.write(`${paths.join('\n')}\n`)
    const next = paths[0] === documentPath((values as Values).document ?? '')
    process.stderr.write(next ? 'Now run npm run check: it lists what is left to do.\n' : '')
  } catch (error) {
    const isTheirs = error instanceof SourceError
    process.stderr.write(`${(error as Error).message}\n${isTheirs ? '' : `${USAGE}\n`}`)
    process.exitCode = isTheirs ? 1 : 2
  }
}

if (import.meta.main) main()
