import { runInNewContext } from 'node:vm'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type PackedFile, packFiles } from '../../../src/integrations/offline-packs.ts'
import { pack } from '../../../src/integrations/pagefind-format.ts'

const allBytes = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7 + (at >> 3)) % 256))
const files: PackedFile[] = [
  { path: 'pagefind/z.json', content: Buffer.from('{"中":"文"}') },
  { path: 'pagefind/b.bin', content: allBytes },
  { path: 'pagefind/index/a.pf_index', content: await pack(Buffer.from('chunk')) },
  { path: 'pagefind/large.bin', content: Buffer.alloc(100_000, 1) },
]

/** What the scripts hand over when a browser reads them as `x-user-defined`: list of first files, then files by pack. */
function run(scripts: readonly PackedFile[]): { firsts: string[]; packs: Map<string, Buffer>[] } {
  let firsts: string[] = []
  const packs: Map<string, Buffer>[] = []
  const zhushuOffline = {
    packs: (list: string[]) => {
      firsts = [...list]
    },
    pack: (position: number, text: string) => {
      packs[position] = opened(gunzipSync(Buffer.from(text, 'latin1')))
    },
  }
  for (const { content } of scripts)
    runInNewContext(Buffer.from(content).toString('latin1'), { zhushuOffline })
  return { firsts, packs }
}

function opened(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.indexOf('\n')
  let at = end + 1
  const lengths: [string, number][] = JSON.parse(bytes.toString('utf8', 0, end))
  return new Map(
    lengths.map(([path, length]) => {
      at += length
      return [path, bytes.subarray(at - length, at)]
    }),
  )
}

describe('packFiles', () => {
  const scripts = packFiles(files, 'pagefind/packs/')
  const { firsts, packs } = run(scripts)
  test('names the list and each pack by its position', () => {
    expect(scripts.map(({ path }) => path)).toEqual([
      'pagefind/packs/list.js',
      'pagefind/packs/0.js',
      'pagefind/packs/1.js',
    ])
  })
  test('holds every file, sorted by path, and says with which each pack begins', () => {
    expect(firsts).toEqual(['pagefind/b.bin', 'pagefind/z.json'])
    expect(packs.map((files) => [...files.keys()])).toEqual([
      ['pagefind/b.bin', 'pagefind/index/a.pf_index', 'pagefind/large.bin'],
      ['pagefind/z.json'],
    ])
  })
  test('keeps every byte', () => {
    expect(packs[0]?.get('pagefind/b.bin')).toEqual(allBytes)
    expect(packs[1]?.get('pagefind/z.json')?.toString()).toBe('{"中":"文"}')
  })
  test('leaves unpacked what pagefind.js takes unpacked', () => {
    expect(packs[0]?.get('pagefind/index/a.pf_index')?.toString()).toBe('pagefind_dcdchunk')
  })
  test('gives the same bytes for files in any order', () => {
    expect(packFiles([...files].reverse(), 'pagefind/packs/')).toEqual(scripts)
  })
  test('without files is an empty list', () => {
    expect(run(packFiles([], 'a/'))).toEqual({ firsts: [], packs: [] })
  })
})
