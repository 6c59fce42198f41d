/** The disk edge of the corpus: reads content/ and seeds/, and builds the graph once per state of the files. */
import { isUtf8 } from 'node:buffer'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type BuiltCorpus, buildCorpus } from './build.ts'
import type { ContentFiles } from './content-files.ts'
import type { Corpus } from './graph.ts'

/**
 * Reads every file under `content/` as UTF-8, without byte order mark, and every file under `seeds/` as bytes.
 * Throws when `root` has no content folder; without seeds there are none.
 */
export function readContentFiles(root: string): ContentFiles {
  return contentReader(root)()
}

/** As `readContentFiles`, again and again: only what has changed is read again. */
export function contentReader(root: string): () => ContentFiles {
  let known = new Map<string, KnownFile>()
  return () => {
    const now = new Map<string, KnownFile>()
    const read = (path: string): KnownFile => {
      const { mtimeMs, ctimeMs, size } = statSync(path)
      const stamp = `${mtimeMs} ${ctimeMs} ${size}`
      const before = known.get(path)
      const file = before?.stamp === stamp ? before : { stamp, bytes: readFileSync(path) }
      now.set(path, file)
      return file
    }
    const files = filesOf(root, read)
    known = now
    return files
  }
}

interface KnownFile {
  stamp: string
  bytes: Uint8Array
  /** Decoded once. */
  text?: string
}

function filesOf(root: string, read: (path: string) => KnownFile): ContentFiles {
  const folder = join(root, 'content')
  if (!existsSync(folder))
    throw new Error(`There is no folder ${folder}. Run this at the root of the repository.`)
  const texts = new Map<string, string>()
  const sources = new Map<string, Uint8Array>()
  const undecodable = new Set<string>()
  for (const path of filesUnder(folder)) {
    const file = read(path)
    file.text ??= new TextDecoder('utf-8').decode(file.bytes)
    texts.set(toKey(root, path), file.text)
    if (!isUtf8(file.bytes)) undecodable.add(toKey(root, path))
  }
  for (const path of filesUnder(join(root, 'seeds')))
    sources.set(toKey(root, path), read(path).bytes)
  return { texts, sources, undecodable }
}

let loaded: { stamp: string; built: BuiltCorpus } | null = null

/** The corpus of the repository at `root`, built again only when a file changed (so that `astro dev` shows edits). */
export async function loadCorpus(root = process.cwd()): Promise<Corpus> {
  return loadBuiltCorpus(root).corpus
}

/** As `loadCorpus`, with the records as written and the problems of reading. */
export function loadBuiltCorpus(root = process.cwd()): BuiltCorpus {
  const stamp = stampOf(root)
  if (loaded?.stamp !== stamp) loaded = { stamp, built: buildCorpus(readContentFiles(root)) }
  return loaded.built
}

function stampOf(root: string): string {
  return [...filesUnder(join(root, 'content')), ...filesUnder(join(root, 'seeds'))]
    .map((path) => `${path}:${statSync(path).mtimeMs}`)
    .join('\n')
}

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function toKey(root: string, path: string): string {
  return relative(root, path).split(sep).join('/')
}
