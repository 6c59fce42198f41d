/** Writes the full-text index of the built site into dist/pagefind/, one Pagefind record a passage, target, measure and note. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import type { SearchManifest } from '../model/search-record.ts'
import { textTerms } from '../text/search-terms.ts'
import { pairsApart, searchCharacters } from '../text/search-tokens.ts'
import { pagefindFiles } from './pagefind-files.ts'
import { gzip } from './pagefind-format.ts'
import { ownFiles } from './search-files.ts'
import { searchLabels } from './search-labels.ts'
import { searchRecords } from './search-records.ts'
import { readSearchRows } from './search-rows-from-disk.ts'
import { traditionalCharacters } from './traditional-characters.ts'

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
 * @throws Error when the data lack something or Pagefind is not as the index needs it.
 */
export async function writeSearchIndex(dist: URL): Promise<number> {
  const rows = await readSearchRows(new URL('data/', dist))
  const records = searchRecords(rows)
  const { files: own, ...described } = ownFiles(records)
  const { files, firsts: termFiles } = await pagefindFiles(
    records.map(({ record: { text } }) => textTerms(searchCharacters(text), pairsApart(text))),
  )
  const packed = await Promise.all(
    // Not every host packs what it serves.
    own.map(async ({ path, content }) => ({ path, content: await gzip(content) })),
  )
  const labels = searchLabels(rows)
  const words = [...records.map(({ record }) => record.text), JSON.stringify(labels)]
  const traditional = traditionalCharacters(words)
  const manifest: SearchManifest = { ...described, ...traditional, termFiles, labels }
  const folder = new URL('pagefind/', dist)
  await rm(folder, { recursive: true, force: true })
  const search = { path: 'search.json', content: Buffer.from(JSON.stringify(manifest)) }
  const written = [...files, ...packed, search]
  const folders = new Set(written.map(({ path }) => new URL('.', new URL(path, folder)).href))
  for (const each of folders) await mkdir(new URL(each), { recursive: true })
  await Promise.all(written.map(({ path, content }) => writeFile(new URL(path, folder), content)))
  return records.length
}
