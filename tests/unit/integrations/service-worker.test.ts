import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeServiceWorker } from '../../../src/integrations/service-worker.ts'
import { digestOf, keepOf, type Limits, storedBytes } from '../../../src/integrations/site-files.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhushu-worker-'))
  await write({ 'sw.js': 'compiled()', 'index.html': '12345', 'data/目标 1.csv': '123' })
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function write(files: Record<string, string>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}
const stamp = (limits?: Limits) => writeServiceWorker(pathToFileURL(`${folder}/`), limits)
const read = (path: string) => readFile(join(folder, path), 'utf8')

describe('keepOf', () => {
  it.each([
    ['index.html', 'shell'],
    ['404.html', 'shell'],
    ['_astro/Base.CrB1.css', 'shell'],
    ['fonts/zhushu-punctuation.woff2', 'shell'],
    ['search/index.html', 'shell'],
    ['pagefind/pagefind.js', 'shell'],
    ['pagefind/wasm.unknown.pagefind', 'shell'],
    ['pagefind/filter/und_1.pf_filter', 'shell'],
    ['pagefind/index/und_1.pf_index', 'search'],
    ['pagefind/records-1/0.bin', 'search'],
    ['documents/a/index.html', 'page'],
    ['data/index.html', 'page'],
    ['data/targets.json', 'download'],
    ['documents/a/targets.csv', 'download'],
    ['documents/a/targets.json', 'download'],
    ['departments/a/responsibilities.json', 'download'],
    ['documents/a/cite.json', 'download'],
    ['documents/a/cite.bib', 'download'],
    ['some-index/part.json', 'page'],
    ['data/sources/a.txt', 'download'],
    ['fonts/LICENSE.txt', 'download'],
    ['og/a/b.png', 'download'],
    ['targets/a/b/index.html', 'download'],
    ['targets/index.html', 'page'],
    ['CNAME', 'download'],
    ['_headers', 'download'],
  ])('%s: %s', (path, keep) => {
    expect(keepOf(path)).toBe(keep)
  })
})

describe('writeServiceWorker', () => {
  it('lists all files but its own with their digests, sorted by path', async () => {
    const list = await stamp()
    expect(JSON.parse(await read('sw-files.json'))).toEqual(list)
    expect(Object.entries(list.files)).toEqual([
      ['data/目标 1.csv', { digest: digestOf('123'), bytes: 3, keep: 'download' }],
      ['index.html', { digest: digestOf('12345'), bytes: 5, keep: 'shell' }],
    ])
    expect(digestOf('123')).toBe('a665a45920422f9d')
  })

  it('puts the digest of the list before the worker, again and again', async () => {
    await stamp()
    const first = await read('sw.js')
    expect(first).toBe(
      `const zhushuVersion="${digestOf(await read('sw-files.json'))}";\ncompiled()`,
    )
    await stamp()
    expect(await read('sw.js')).toBe(first)
  })

  it('changes the version with every byte of the site', async () => {
    await stamp()
    const first = await read('sw.js')
    await write({ 'index.html': '12346' })
    await stamp()
    expect(await read('sw.js')).not.toBe(first)
  })

  it('has a site stored whole up to a limit, downloads apart', async () => {
    expect(await stamp({ whole: 5, search: 0 })).toMatchObject({ whole: true, searchable: true })
    const { whole, files } = await stamp({ whole: 4, search: 0 })
    expect(whole).toBe(false)
    expect(storedBytes(files)).toBe(5)
  })

  it('has the index of a larger site stored up to another limit', async () => {
    await write({ 'pagefind/index/a.pf_index': '123' })
    expect(await stamp({ whole: 7, search: 3 })).toMatchObject({ whole: false, searchable: true })
    expect(await stamp({ whole: 7, search: 2 })).toMatchObject({ whole: false, searchable: false })
  })

  it('says what is missing when nothing was compiled', async () => {
    await rm(join(folder, 'sw.js'))
    await expect(stamp()).rejects.toThrow('offline-ready.ts must import')
  })
})
