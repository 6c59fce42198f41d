/** `npm run ingest`: drafts of documents from source files, or what was found in them as JSON. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { loadBuiltCorpus } from '../corpus/corpus-from-disk.ts'
import { sha256 } from '../ingest/digest.ts'
import { draftDocument } from '../ingest/draft-document.ts'
import { draftIds, type KnownNames, NOTHING_KNOWN, regionOfId } from '../ingest/draft-ids.ts'
import { draftRegistries } from '../ingest/draft-registries.ts'
import { readSource } from '../ingest/read-source.ts'
import { saveDraft } from '../ingest/save-draft.ts'
import { readingToJson } from '../ingest/to-json.ts'
import { idSchema } from '../model/id.ts'
import { decodeSource, SourceError } from '../text/decode.ts'

const USAGE = `Usage: npm run --silent ingest -- FILE… [--id ID] [--json] [--force]
  FILE     source text in UTF-8, UTF-16 or GB18030
  --id     id of the document (default: from the file name); one FILE only
  --json   print what was found, one JSON object a line, and write nothing
  --force  overwrite content/documents/ID.mdx`

interface Options {
  id: string | undefined
  json: boolean
  force: boolean
}

process.exitCode = main(process.argv.slice(2))

/** 0: all files done; 1: a file could not be taken; 2: the arguments make no sense. */
function main(args: string[]): number {
  const command = parse(args)
  if (typeof command === 'string') {
    process.stderr.write(`${command}\n${USAGE}\n`)
    return 2
  }
  let exitCode = 0
  for (const file of command.files) {
    try {
      process.stdout.write(`${ingest(file, command.options)}\n`)
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      process.stderr.write(`${file}: ${error.message}\n`)
      exitCode = 1
    }
  }
  return exitCode
}

function parse(args: string[]): { files: string[]; options: Options } | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        id: { type: 'string' },
        json: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
      },
    })
    if (positionals.length === 0) return 'No FILE given.'
    if (values.id !== undefined && positionals.length > 1)
      return '--id names one document: give one FILE.'
    if (values.id !== undefined && !idSchema.safeParse(values.id).success)
      return `“${values.id}” cannot be an id; use lower-case letters, digits and single hyphens, beginning with a letter.`
    return {
      files: positionals,
      options: { id: values.id, json: values.json, force: values.force },
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function ingest(file: string, { id, json, force }: Options): string {
  const bytes = readBytes(file)
  const reading = readSource(decodeSource(bytes).text)
  if (json) return JSON.stringify(readingToJson(reading, file, bytes))
  const document = id ?? idFromFileName(file)
  const known = readKnown(document)
  const ids = draftIds(reading, document, known)
  const mdx = draftDocument(reading, document, sha256(bytes), ids)
  const registries = draftRegistries(reading, ids, document)
  const files = { id: document, mdx, source: bytes, registries }
  const paths = saveDraft(process.cwd(), files, force)
  const { targets, measures, excluded } = reading
  const open = excluded.filter(({ byForm }) => !byForm).length
  process.stderr.write(
    `${file}: ${targets.length} targets, ${measures.length} measures, ${open} numbers excluded by guess\n`,
  )
  if (!known.regions.has(ids.region))
    process.stderr.write(
      `There is no region “${ids.region}” yet: add it to content/regions.yaml, or correct region in the draft.\n`,
    )
  return paths.join('\n')
}

/** What the registries of the repository hold for a document; nothing where there is no repository. */
function readKnown(id: string): KnownNames {
  if (!existsSync('content')) return NOTHING_KNOWN
  const { regions, departments, indicators } = loadBuiltCorpus().registries
  const region = regionOfId(id, regions.keys())
  const own = [...departments.values()].filter(({ record }) => record.region === region)
  return {
    regions: new Set(regions.keys()),
    departments: idsByName(own),
    indicators: idsByName(indicators.values()),
  }
}

type Named = { record: { id: string; name: string; aliases: string[] } }

function idsByName(records: Iterable<Named>): Map<string, string> {
  return new Map(
    [...records].flatMap(({ record: { id, name, aliases } }) =>
      [name, ...aliases].map((word) => [word, id] as const),
    ),
  )
}

function readBytes(file: string): Uint8Array {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats) throw new SourceError('There is no such file.')
  if (stats.isDirectory()) throw new SourceError('This is a folder. Name the files in it.')
  return readFileSync(file)
}

/** `02_neimenggu_2026.txt` // => 'neimenggu-2026' */
function idFromFileName(file: string): string {
  const id = basename(file)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
  if (idSchema.safeParse(id).success) return id
  throw new SourceError(
    'The file name gives no id of Latin letters and digits. Give one with --id.',
  )
}
