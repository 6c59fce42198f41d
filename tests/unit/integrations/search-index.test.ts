import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { unpack } from '../../../src/integrations/pagefind-stable.ts'
import { writeSearchIndex } from '../../../src/integrations/search-index.ts'
import { searchRecords } from '../../../src/integrations/search-records.ts'
import type { SearchRows } from '../../../src/integrations/search-rows-from-disk.ts'
import { rows } from './search-rows.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhushu-search-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function writeData(data: SearchRows): Promise<URL> {
  await mkdir(join(folder, 'data'), { recursive: true })
  for (const [table, entries] of Object.entries(data))
    await writeFile(join(folder, 'data', `${table}.json`), JSON.stringify(entries))
  return pathToFileURL(`${folder}/`)
}

async function indexBytes(): Promise<Map<string, string>> {
  const names = await readdir(join(folder, 'pagefind'), { recursive: true, withFileTypes: true })
  const files = names
    .filter((name) => name.isFile())
    .map((name) => join(name.parentPath, name.name))
  const contents = files.sort().map(async (file) => {
    return [file.slice(folder.length + 1), (await readFile(file)).toString('base64')] as const
  })
  return new Map(await Promise.all(contents))
}

/** Enough values in every filter for Pagefind's random order to show. */
const many: SearchRows = {
  ...rows,
  departments: Array.from({ length: 12 }, (_, n) => ({
    id: `d${n}`,
    name: `第${n}局`,
    region: 'tongguan',
  })),
  responsibilities: Array.from({ length: 12 }, (_, n) => ({
    document: 'plan',
    measure: 'm1',
    department: `d${n}`,
  })),
}

describe('writeSearchIndex', () => {
  test('writes a fragment a record, which holds the record', async () => {
    expect(await writeSearchIndex(await writeData(rows))).toBe(6)
    const fragments = [...(await indexBytes())].filter(([path]) => path.includes('/fragment/'))
    const records = fragments.map(
      ([, bytes]) => JSON.parse(unpack(Buffer.from(bytes, 'base64')).toString()).record,
    )
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
    expect(records.sort(byId)).toEqual(searchRecords(rows).sort(byId))
  })
  test('leaves out Pagefind’s own widgets', async () => {
    await writeSearchIndex(await writeData(rows))
    const top = await readdir(join(folder, 'pagefind'))
    expect(top.filter((name) => /\.(?:css|js)$/.test(name)).sort()).toEqual([
      'pagefind-worker.js',
      'pagefind.js',
    ])
  })
  test('gives the same bytes for the same data', async () => {
    const dist = await writeData(many)
    await writeSearchIndex(dist)
    const first = await indexBytes()
    for (let run = 0; run < 3; run += 1) {
      await writeSearchIndex(dist)
      expect(await indexBytes()).toEqual(first)
    }
  })
  test('names every file that its parts refer to', async () => {
    await writeSearchIndex(await writeData(many))
    const files = await indexBytes()
    const entry = JSON.parse(await readFile(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'))
    const meta = files.get(`pagefind/pagefind.${entry.languages.und.hash}.pf_meta`)
    const names = unpack(Buffer.from(meta ?? '', 'base64')).toString('latin1')
    for (const path of files.keys()) {
      const name = /\/(und_[0-9a-f]+)\.pf_(?:filter|index|fragment)$/.exec(path)?.[1]
      if (name) expect(names).toContain(name)
    }
    expect(names.match(/und_/g)).toHaveLength(
      [...files.keys()].filter((p) => /\/und_/.test(p)).length,
    )
  })
  test('says which row lacks what', async () => {
    const topics = [{ id: 'green', name: '绿色发展' }] as SearchRows['topics']
    await expect(writeSearchIndex(await writeData({ ...rows, topics }))).rejects.toThrow(
      /data\/topics\.json lacks what the search index needs.*\n.*\n.*\[0\]\.glyph/,
    )
  })
})
