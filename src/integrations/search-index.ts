/** Writes the full-text index of the built site into dist/pagefind/, one Pagefind record a passage, target, measure and note. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import type { SearchManifest } from '../model/search-record.ts'
import { textTerms } from '../text/search-terms.ts'
import { pairsApart, searchCharacters } from '../text/search-tokens.ts'
import { type IndexFile, recordIndex } from './pagefind-files.ts'
import { ownFiles } from './search-files.ts'
import { searchLabels } from './search-labels.ts'
import { type IndexedRecord, searchRecords } from './search-records.ts'
import { readSearchRows } from './search-rows-from-disk.ts'
import { traditionalCharacters } from './traditional-characters.ts'

/** Records on their way to Pagefind at a time. */
const IN_FLIGHT = 64

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
  const { files: own, ...described } = ownFiles(records)
  const files = recordIndex(await indexFiles(records), records.length)
  const labels = searchLabels(rows)
  const words = [...records.map(({ record }) => record.text), JSON.stringify(labels)]
  const manifest: SearchManifest = { ...described, ...traditionalCharacters(words), labels }
  const folder = new URL('pagefind/', dist)
  await rm(folder, { recursive: true, force: true })
  const search = { path: 'search.json', content: Buffer.from(JSON.stringify(manifest)) }
  for (const { path, content } of [...files, ...own, search]) {
    const file = new URL(path, folder)
    await mkdir(new URL('.', file), { recursive: true })
    await writeFile(file, content)
  }
  return records.length
}

async function indexFiles(records: readonly IndexedRecord[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex()
    if (!index) throw new Error(`Pagefind cannot start: ${errors.join('; ')}`)
    for (let from = 0; from < records.length; from += IN_FLIGHT)
      await Promise.all(
        records.slice(from, from + IN_FLIGHT).map((record, at) => add(index, record, from + at)),
      )
    const { files, errors: problems } = await index.getFiles()
    if (problems.length > 0) throw new Error(`Pagefind cannot write: ${problems.join('; ')}`)
    return files
  } finally {
    // The worker binary would keep the build from ending.
    await close()
  }
}

async function add(
  index: PagefindIndex,
  { record }: IndexedRecord,
  position: number,
): Promise<void> {
  const { text, kind, document, id } = record
  const { errors } = await index.addCustomRecord({
    url: `${position}`,
    content: textTerms(searchCharacters(text), pairsApart(text)).join(' '),
    language: 'und',
  })
  if (errors.length > 0)
    throw new Error(`Pagefind refuses ${kind} ${id} of ${document}: ${errors.join('; ')}`)
}
