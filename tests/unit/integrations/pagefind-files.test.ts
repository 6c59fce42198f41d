import { decode, encode } from 'cborg'
import { beforeAll, describe, expect, test } from 'vitest'
import { honest, pagefindFiles, sameAsOurs } from '../../../src/integrations/pagefind-files.ts'
import { type IndexFile, pack, unpack } from '../../../src/integrations/pagefind-format.ts'
import { termChunks } from '../../../src/integrations/term-chunks.ts'

const text = (words: string) => Buffer.from(words)

describe('pagefindFiles', () => {
  /** More places than one chunk holds. */
  const pages = [['aaaa', 'bbbb', 'aaaa'], [], Array<string>(11_000).fill('bbbb'), ['cccc']]
  let files: Map<string, Uint8Array>
  let firsts: string[]
  const named = (pattern: RegExp) => [...files.keys()].filter((path) => pattern.test(path))
  const metaOf = () => decode(unpack(files.get(named(/\.pf_meta$/)[0] ?? '') ?? new Uint8Array()))
  beforeAll(async () => {
    const written = await pagefindFiles(pages)
    firsts = written.firsts
    files = new Map(written.files.map(({ path, content }) => [path, content]))
  })

  test('are the engine, the entry, the meta file and the chunks', () => {
    const kinds = [...files.keys()].map((path) => path.replace(/[0-9a-f]{12}/, 'DIGEST'))
    expect(kinds.sort()).toEqual([
      'index/und_DIGEST.pf_index',
      'index/und_DIGEST.pf_index',
      'pagefind-entry.json',
      'pagefind.js',
      'pagefind.und_DIGEST.pf_meta',
      'wasm.unknown.pagefind',
    ])
  })
  test('call every page by its number in base 36, with the number of its terms', () => {
    expect((metaOf() as unknown[])[1]).toEqual([
      ['0', 3],
      ['1', 0],
      ['2', 11_000],
      ['3', 1],
    ])
  })
  test('say in which chunk a term stands', () => {
    const [, , ranges] = metaOf() as [unknown, unknown, [string, string, string][]]
    expect(ranges.map(([first, last]) => [first, last])).toEqual([
      ['aaaa', 'bbbb'],
      ['cccc', 'cccc'],
    ])
    expect(firsts).toEqual(['aaaa', 'cccc'])
    expect(ranges.map(([, , name]) => `index/${name}.pf_index`).sort()).toEqual(
      named(/pf_index$/).sort(),
    )
  })
  test('name the meta file in the entry', () => {
    const entry = JSON.parse(Buffer.from(files.get('pagefind-entry.json') ?? '').toString())
    const { hash, page_count } = entry.languages.und
    expect(named(/pf_meta$/)).toEqual([`pagefind.${hash}.pf_meta`])
    expect(page_count).toBe(4)
    expect(Object.keys(entry.languages)).toEqual(['und'])
  })
})

describe('sameAsOurs', () => {
  const pages = [['aaaa', 'bbbb', 'aaaa']]
  const [ours] = termChunks(pages)
  const meta = (from: string) =>
    pack(encode(['9.9.9', [['und_f1', 2]], [[from, 'bbbb', 'und_c1']], [], [], []]))
  const written = async (from = 'aaaa', bytes = ours?.bytes): Promise<IndexFile[]> => [
    { path: 'pagefind.und_a1.pf_meta', content: await meta(from) },
    { path: 'index/und_c1.pf_index', content: await pack(bytes ?? new Uint8Array()) },
  ]

  test('hands over what the meta file says', async () => {
    expect(sameAsOurs(await written(), termChunks(pages))[0]).toBe('9.9.9')
  })
  test.each([
    ['another order of terms', written('aaab')],
    ['another notation', written('aaaa', encode([[['aaaa', [0]]]]))],
  ])('refuses %s', async (_, files) => {
    const given = await files
    expect(() => sameAsOurs(given, termChunks(pages))).toThrow(
      'Pagefind 9.9.9 writes its index of terms in another way: adapt src/integrations/term-chunks.ts to it.',
    )
  })
  test('refuses other files than there were', async () => {
    const [first] = await written()
    expect(() => sameAsOurs(first ? [first] : [], termChunks(pages))).toThrow(
      'Pagefind writes other files than it used to (pagefind.und_a1.pf_meta): adapt src/integrations/pagefind-files.ts to it.',
    )
  })
})

describe('honest', () => {
  const engine = (content: string) => ({ path: 'pagefind.js', content: text(content) })
  test('makes the engine tell of files that it cannot load', () => {
    const { content } = honest(
      engine('catch(e){console.error(`Failed to load the index chunk …`)}'),
    )
    expect(Buffer.from(content).toString()).toBe(
      'catch(e){throw new Error(`Failed to load the index chunk …`)}',
    )
  })
  test('refuses an engine of another kind', () => {
    expect(() => honest(engine('catch(e){}'))).toThrow(
      "Pagefind's pagefind.js handles files that it cannot load in another way: adapt src/integrations/pagefind-files.ts to it.",
    )
  })
})
