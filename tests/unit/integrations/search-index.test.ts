import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openBundle, type SearchBundle } from '../../../src/browser/pagefind-api.ts'
import { runSearch } from '../../../src/browser/search-engine.ts'
import { unpack } from '../../../src/integrations/pagefind-format.ts'
import { writeSearchIndex } from '../../../src/integrations/search-index.ts'
import { searchRecords } from '../../../src/integrations/search-records.ts'
import type { SearchRows } from '../../../src/integrations/search-rows-from-disk.ts'
import { seededRandom } from '../../seeded-random.ts'
import { rows } from './search-rows.ts'

async function writeData(folder: string, data: SearchRows): Promise<URL> {
  await mkdir(join(folder, 'data'), { recursive: true })
  for (const [table, entries] of Object.entries(data))
    await writeFile(join(folder, 'data', `${table}.json`), JSON.stringify(entries))
  return pathToFileURL(`${folder}/`)
}

const newFolder = () => mkdtemp(join(tmpdir(), 'zhushu-search-'))

describe('writeSearchIndex', () => {
  let folder: string
  beforeEach(async () => {
    folder = await newFolder()
  })
  afterEach(async () => {
    await rm(folder, { recursive: true })
  })

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

  test('writes Pagefind’s engine and index, no fragment and no widget', async () => {
    expect(await writeSearchIndex(await writeData(folder, rows))).toBe(6)
    const paths = [...(await indexBytes()).keys()].map((path) =>
      path.replace(/[0-9a-f]{7,}/, 'DIGEST'),
    )
    expect([...new Set(paths)].sort()).toEqual([
      'pagefind/index/und_DIGEST.pf_index',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind.js',
      'pagefind/pagefind.und_DIGEST.pf_meta',
      'pagefind/records-DIGEST/0.bin',
      'pagefind/records-DIGEST/characters-0.bin',
      'pagefind/records-DIGEST/facts.bin',
      'pagefind/search.json',
      'pagefind/wasm.unknown.pagefind',
    ])
  })
  test('replaces what an earlier build left', async () => {
    const dist = await writeData(folder, rows)
    await writeSearchIndex(dist)
    await writeFile(join(folder, 'pagefind/old.txt'), '')
    await writeSearchIndex(dist)
    expect([...(await indexBytes()).keys()]).not.toContain('pagefind/old.txt')
  })
  test('gives the same bytes for the same data', async () => {
    const dist = await writeData(folder, manyRows())
    await writeSearchIndex(dist)
    const first = await indexBytes()
    for (let run = 0; run < 2; run += 1) {
      await writeSearchIndex(dist)
      expect(await indexBytes()).toEqual(first)
    }
  })
  test('names every file that its parts refer to', async () => {
    await writeSearchIndex(await writeData(folder, rows))
    const files = await indexBytes()
    const entry = JSON.parse(await readFile(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'))
    const meta = files.get(`pagefind/pagefind.${entry.languages.und.hash}.pf_meta`)
    const names = unpack(Buffer.from(meta ?? '', 'base64')).toString('latin1')
    const chunks = [...files.keys()].flatMap(
      (path) => /\/(und_[0-9a-f]+)\.pf_index$/.exec(path)?.[1] ?? [],
    )
    for (const chunk of chunks) expect(names).toContain(chunk)
    expect(names.match(/und_/g)).toHaveLength(chunks.length)
  })
  test('says which row lacks what', async () => {
    const topics = [{ id: 'green', name: '绿色发展' }] as SearchRows['topics']
    await expect(writeSearchIndex(await writeData(folder, { ...rows, topics }))).rejects.toThrow(
      /data\/topics\.json lacks what the search index needs.*\n.*\n.*\[0\]\.glyph/,
    )
  })
})

/** Passages of one character nearly everywhere, and of so many rare ones that index and lists fill several files. */
function manyRows(): SearchRows {
  const random = seededRandom(5)
  const below = (limit: number) => Math.floor(random() * limit)
  const character = () =>
    random() < 0.4
      ? '的'
      : random() < 0.1
        ? '“” ，'[below(4)]
        : String.fromCodePoint(0x4e00 + below(5000))
  const passages = Array.from({ length: 600 }, (_, at) => ({
    id: `p${at}`,
    document: 'plan',
    section: null,
    text: Array.from({ length: 20 + below(120) }, character).join(''),
    start: 1000 * at,
    end: 1000 * at + 999,
    url: `/plan/#p${at}`,
  }))
  return { ...rows, passages, targets: [], measures: [], notes: [], responsibilities: [] }
}

describe('the index, asked through Pagefind itself', () => {
  const data = manyRows()
  let folder: string
  let bundle: SearchBundle
  let lost: RegExp | null = null
  beforeAll(async () => {
    folder = await newFolder()
    await writeSearchIndex(await writeData(folder, data))
    vi.stubGlobal('fetch', async (file: string | URL) => {
      const { pathname } = new URL(`${file}`)
      if (lost?.test(pathname)) throw new TypeError(`${pathname} is lost`)
      return new Response(await readFile(pathname))
    })
    bundle = await openBundle(pathToFileURL(`${folder}/pagefind/`))
  })
  afterAll(async () => {
    vi.unstubAllGlobals()
    await rm(folder, { recursive: true })
  })

  /** Ids of the passages that contain it, by a reading of the test's own. */
  function holding(query: string): string[] {
    const isQuotes = /^[“”\s]*$/.test(query)
    const plain = (words: string) =>
      words.replace(isQuotes ? /\s/g : /[\s“”]/g, '').replaceAll('，', ',')
    return data.passages
      .filter(({ text }) => plain(text).includes(plain(query)))
      .map(({ id }) => id)
  }
  async function found(query: string): Promise<string[]> {
    return (await runSearch(bundle, { query })).results.map(({ id }) => id)
  }

  test('hands over every record as it was written', async () => {
    const { records, manifest } = bundle
    const all = await records.load(Array.from({ length: manifest.count }, (_, n) => n))
    expect(all).toEqual(searchRecords(data).map(({ record }) => record))
  })
  test('finds each character wherever it stands', async () => {
    const { characters, characterFiles } = bundle.manifest
    expect(characterFiles.length).toBeGreaterThan(2)
    const random = seededRandom(7)
    const some = [...characters].filter((each) => characterFiles.includes(each) || random() < 0.05)
    for (const character of ['的', '“', ',', ...some])
      expect((await found(character)).sort(), character).toEqual(holding(character).sort())
  })
  test('finds whatever was cut out of a text', async () => {
    const random = seededRandom(11)
    for (let run = 0; run < 60; run += 1) {
      const { text } = data.passages[Math.floor(random() * data.passages.length)] ?? { text: '' }
      const characters = [...text]
      const start = Math.floor(random() * characters.length)
      const query = characters.slice(start, start + 1 + Math.floor(random() * 8)).join('')
      if (query.trim() === '') continue
      expect((await found(query)).sort(), query).toEqual(holding(query).sort())
    }
  })
  test('says so when a file of it cannot be loaded, and asks for it again', async () => {
    const fresh = await openBundle(pathToFileURL(`${folder}/pagefind/`))
    const query = data.passages[0]?.text.slice(0, 2) ?? ''
    for (lost of [/\.pf_index$/, /\/\d+\.bin$/])
      await expect(runSearch(fresh, { query })).rejects.toThrow('is lost')
    lost = null
    expect((await runSearch(fresh, { query })).total).toBe(holding(query).length)
  })
})
