/** `npm run ingest`: drafts of documents from source files, or what was found in them as JSON. */
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { KnownNames } from '../ingest/draft/draft-ids.ts'
import { readingToJson } from '../ingest/to-json.ts'
import { idSchema } from '../model/id.ts'
import { SourceError } from '../text/decode.ts'
import { takeFile } from './ingest-draft.ts'
import { loadKnownNames, withProposed } from './ingest-known.ts'
import { createProgress, type Progress } from './ingest-progress.ts'
import { receive } from './ingest-source.ts'

const USAGE = `Usage: npm run --silent ingest -- FILE… [--id ID] [--json] [--force]
  FILE     source text in UTF-8, UTF-16 or GB18030, or an HTML page
  --id     id of the document (default: from the file name); one FILE only
  --json   print what was found, one JSON object a line, and write nothing
  --force  overwrite content/documents/ID.mdx
A document that is there already is merged with a changed source: the editor's work stays.`

interface Command {
  files: string[]
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
  const { stderr } = process
  const console = {
    write: (words: string) => stderr.write(words),
    isTerminal: stderr.isTTY === true,
  }
  const progress = createProgress(console, command.files.length)
  const take = command.json ? printJson : drafter(command)
  let exitCode = 0
  for (const file of command.files) {
    progress.begin(file)
    try {
      take(file, progress)
    } catch (error) {
      progress.refused(file, reasonOf(error))
      exitCode = 1
    }
  }
  if (!command.json) progress.finish()
  return exitCode
}

function parse(args: string[]): Command | string {
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
    return { files: positionals, id: values.id, json: values.json, force: values.force }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function printJson(file: string, progress: Progress): void {
  const { reading, bytes, page, warnings } = receive(file)
  for (const warning of warnings) progress.warned(file, warning)
  process.stdout.write(`${JSON.stringify(readingToJson(reading, file, bytes, page))}\n`)
}

/** Takes files one after the other; each can point at what the ones before it proposed. */
function drafter({ id, force }: Command): (file: string, progress: Progress) => void {
  const root = process.cwd()
  const taken = new Map<string, string>()
  let known: KnownNames | null = null
  return (file, progress) => {
    const received = receive(file)
    for (const warning of received.warnings) progress.warned(file, warning)
    const document = id ?? idFromFileName(file)
    const other = taken.get(document)
    if (other !== undefined)
      throw new SourceError(
        `${other} gave the id “${document}” already. Give this file one with --id.`,
      )
    known ??= loadKnownNames(root)
    const result = takeFile(root, document, received, known, force)
    taken.set(document, file)
    known = withProposed(known, result.proposed)
    progress.taken(file, result)
    process.stdout.write(`${result.paths.join('\n')}\n`)
  }
}

/** What an editor can act on; a fault of the program itself is called one. */
function reasonOf(error: unknown): string {
  if (error instanceof SourceError) return error.message
  const { code, message, stack } = error as NodeJS.ErrnoException
  return code === undefined ? `This is a fault of ingest itself: ${stack ?? message}` : message
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
