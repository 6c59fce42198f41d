import { gunzipSync } from 'node:zlib'
import { decode, encode } from 'cborg'
import { describe, expect, test } from 'vitest'
import {
  gzip,
  type IndexFile,
  pack,
  recordIndex,
  unpack,
} from '../../../src/integrations/pagefind-files.ts'

const META = 'pagefind.und_aaaa111.pf_meta'
const ENTRY = 'pagefind-entry.json'
const text = (words: string) => Buffer.from(words)
const fragment = (name: string, url: string): IndexFile => ({
  path: `fragment/${name}.pf_fragment`,
  content: pack(text(JSON.stringify({ url, content: 'x' }))),
})
const meta = (pages: [string, number][]): IndexFile => ({
  path: META,
  content: pack(encode(['1.5.2', pages, [['aaaa', 'bbbb', 'und_c1']], [], []])),
})
const entry: IndexFile = {
  path: ENTRY,
  content: text('{"version":"1.5.2","languages":{"und":{"hash":"und_aaaa111","page_count":2}}}'),
}
const chunk: IndexFile = { path: 'index/und_c1.pf_index', content: pack(text('terms')) }
const WRITTEN: IndexFile[] = [
  fragment('und_f1', '/40'),
  fragment('und_f2', '7'),
  meta([
    ['und_f1', 12],
    ['und_f2', 3],
  ]),
  entry,
  chunk,
  {
    path: 'pagefind.js',
    content: text('catch(e){console.error(`Failed to load the index chunk …`)}'),
  },
  { path: 'pagefind-ui.js', content: text('widget') },
  { path: 'pagefind-modular-ui.css', content: text('widget') },
  { path: 'pagefind-worker.js', content: text('worker') },
]
const without = (...paths: string[]) => WRITTEN.filter(({ path }) => !paths.includes(path))

describe('recordIndex', () => {
  const files = recordIndex(WRITTEN, 2)
  const byPath = new Map(files.map(({ path, content }) => [path, content]))
  const metaPath = [...byPath.keys()].find((path) => path.endsWith('.pf_meta')) ?? ''

  test('calls every page by the number of its record, in base 36', () => {
    expect(decode(unpack(byPath.get(metaPath) ?? new Uint8Array()))).toEqual([
      '1.5.2',
      [
        ['14', 12],
        ['7', 3],
      ],
      [['aaaa', 'bbbb', 'und_c1']],
      [],
      [],
    ])
  })
  test('makes the engine tell of files that it cannot load', () => {
    expect(Buffer.from(byPath.get('pagefind.js') ?? '').toString()).toBe(
      'catch(e){throw new Error(`Failed to load the index chunk …`)}',
    )
  })
  test('leaves out fragments, widgets and worker, and the rest as it is', () => {
    expect([...byPath.keys()].sort()).toEqual([
      'index/und_c1.pf_index',
      ENTRY,
      'pagefind.js',
      metaPath,
    ])
    expect(byPath.get('index/und_c1.pf_index')).toBe(chunk.content)
  })
  test('names the meta file after what it holds, and the entry names it so', () => {
    const name = /^pagefind\.(und_[0-9a-f]{12})\.pf_meta$/.exec(metaPath)?.[1]
    expect(JSON.parse(Buffer.from(byPath.get(ENTRY) ?? '').toString()).languages.und.hash).toBe(
      name,
    )
    const fewer = recordIndex(
      [
        fragment('und_f1', '/40'),
        meta([['und_f1', 12]]),
        ...without(META, 'fragment/und_f1.pf_fragment', 'fragment/und_f2.pf_fragment'),
      ],
      1,
    )
    expect(fewer.map(({ path }) => path)).not.toContain(metaPath)
    expect(recordIndex([...WRITTEN].reverse(), 2).map(({ path }) => path)).toContain(metaPath)
  })
  test.each([
    ['a page is missing', () => recordIndex(WRITTEN, 3), 'Pagefind wrote 2 pages for 3 records.'],
    ['there is no meta file', () => recordIndex(without(META), 2), 'Pagefind wrote no meta file.'],
    ['there is no entry', () => recordIndex(without(ENTRY), 2), `Pagefind wrote no ${ENTRY}.`],
    [
      'a page belongs to no record',
      () => recordIndex([...WRITTEN, fragment('und_f3', '/about/')], 3),
      'Pagefind’s fragment/und_f3.pf_fragment belongs to no record (/about/).'.replace('’', "'"),
    ],
    [
      'the engine is another',
      () => recordIndex([...without('pagefind.js'), { path: 'pagefind.js', content: text('') }], 2),
      "Pagefind's pagefind.js handles files that it cannot load in another way: adapt src/integrations/pagefind-files.ts to it.",
    ],
    [
      'a page has no fragment',
      () => recordIndex([...without(META), meta([['und_f9', 1]])], 2),
      'Pagefind lists a page “und_f9” without a fragment: adapt src/integrations/pagefind-files.ts to its format.',
    ],
  ])('refuses the index when %s', (_, index, message) => {
    expect(index).toThrow(new Error(message))
  })
})

describe('pack', () => {
  test('is undone by unpack', () => {
    expect(unpack(pack(text('研发'))).toString()).toBe('研发')
  })
  test('names no system in its header', () => {
    expect(gzip(text('研发'))[9]).toBe(255)
    expect(gunzipSync(gzip(text('研发'))).toString()).toBe('研发')
  })
  test('unpack refuses what is not Pagefind’s', () => {
    expect(() => unpack(gzip(text('研发')))).toThrow('does not begin with its signature')
  })
})
