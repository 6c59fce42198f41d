/** Writes the full-text index of the built site into dist/pagefind/, one Pagefind record a passage, target, measure and note. */
import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import type { SearchRecord } from '../model/search-record.ts'
import { searchTokens } from '../text/search-tokens.ts'
import { type IndexFile, pack, stableIndex, unpack } from './pagefind-stable.ts'
import { searchLabels } from './search-labels.ts'
import { searchRecords } from './search-records.ts'
import { readSearchRows } from './search-rows-from-disk.ts'

/** Pagefind's own widgets; the site draws its results itself. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./
const FRAGMENT = /^fragment\//

/** After the build, indexes `dist/data/` for search. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'zhushu-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await writeSearchIndex(dir)} records indexed`)
      },
    },
  }
}

/**
 * Reads `data/*.json` in `dist` (a folder URL ending in a slash), replaces `pagefind/` there and returns the number of
 * records. The same data gives the same bytes.
 * @throws Error when the data lack something or Pagefind refuses a record.
 */
export async function writeSearchIndex(dist: URL): Promise<number> {
  const rows = await readSearchRows(new URL('data/', dist))
  const records = searchRecords(rows)
  const folder = new URL('pagefind/', dist)
  await rm(folder, { recursive: true, force: true })
  for (const { path, content } of await indexFiles(records)) {
    const file = new URL(path, folder)
    await mkdir(new URL('.', file), { recursive: true })
    await writeFile(file, content)
  }
  await writeFile(new URL('labels.json', folder), JSON.stringify(searchLabels(rows)))
  return records.length
}

async function indexFiles(records: SearchRecord[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex()
    if (!index) throw new Error(`Pagefind cannot start: ${errors.join('; ')}`)
    for (const [position, record] of records.entries()) await add(index, record, position)
    const { files, errors: problems } = await index.getFiles()
    if (problems.length > 0) throw new Error(`Pagefind cannot write: ${problems.join('; ')}`)
    return stableIndex(withRecords(files, records))
  } finally {
    // The worker binary would keep the build from ending.
    await close()
  }
}

async function add(index: PagefindIndex, record: SearchRecord, position: number): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url: fragmentKey(record, position),
    content: searchTokens(record.text).join(' '),
    language: 'und',
    filters: record.filters,
  })
  if (errors.length > 0)
    throw new Error(`Pagefind refuses ${record.kind} ${record.url}: ${errors.join('; ')}`)
}

/** Stands for the record until its fragment is known; the digest makes Pagefind's file name follow every change of it. */
function fragmentKey(record: SearchRecord, position: number): string {
  const digest = createHash('sha256').update(JSON.stringify(record)).digest('hex')
  return `${position}/${digest.slice(0, 16)}`
}

/**
 * Pagefind's files with each fragment (what a result loads) holding the record itself instead of its tokens. As meta
 * data the text would be indexed a second time, uncut.
 */
function withRecords(files: IndexFile[], records: SearchRecord[]): IndexFile[] {
  const byKey = new Map(records.map((record, position) => [fragmentKey(record, position), record]))
  const kept = files.filter((file) => !UNUSED.test(file.path))
  const fragments = kept.filter((file) => FRAGMENT.test(file.path))
  if (fragments.length !== records.length)
    throw new Error(`Pagefind wrote ${fragments.length} fragments for ${records.length} records.`)
  return kept.map(({ path, content }) => {
    if (!FRAGMENT.test(path)) return { path, content }
    const fragment = JSON.parse(unpack(content).toString('utf8'))
    const record = byKey.get(fragment.url.replace(/^\//, ''))
    if (!record) throw new Error(`Pagefind's ${path} belongs to no record (${fragment.url}).`)
    const filled = { ...fragment, url: record.url, content: record.text, meta: {}, record }
    return { path, content: pack(Buffer.from(JSON.stringify(filled))) }
  })
}
