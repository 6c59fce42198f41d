import { describe, expect, test } from 'vitest'
import {
  type IndexFile,
  pack,
  stableIndex,
  unpack,
} from '../../../src/integrations/pagefind-stable.ts'

const text = (words: string) =>
  Buffer.concat([Buffer.from([0x60 + words.length]), Buffer.from(words)])
const list = (...items: Buffer[]) => Buffer.concat([Buffer.from([0x80 + items.length]), ...items])
const number = (value: number) => Buffer.from([0x19, value >> 8, value & 255])

/** A filter with its values, and a meta file with its filters, in the given order. */
function index(values: string[], filters: string[], digest: string): IndexFile[] {
  const filter = list(text('kind'), list(...values.map((v) => list(text(v), list(number(300))))))
  const meta = list(
    text('1.5.2'),
    list(),
    list(),
    list(...filters.map((f) => list(text(f), text(`und_${digest}`)))),
    list(),
    list(),
  )
  return [
    { path: `filter/und_${digest}.pf_filter`, content: pack(filter) },
    { path: `pagefind.und_${digest}ffff.pf_meta`, content: pack(meta) },
    { path: 'pagefind-entry.json', content: Buffer.from(`{"hash":"und_${digest}ffff"}`) },
    { path: 'wasm.unknown.pagefind', content: Buffer.from('wasm') },
  ]
}

describe('stableIndex', () => {
  test('makes two orders of one index equal', () => {
    const one = stableIndex(index(['a', 'b', 'c'], ['kind', 'topic'], '1234567'))
    const other = stableIndex(index(['c', 'a', 'b'], ['topic', 'kind'], '89abcde'))
    expect(other).toEqual(one)
  })
  test('keeps apart what differs', () => {
    const one = stableIndex(index(['a', 'b'], ['kind'], '1234567'))
    const other = stableIndex(index(['a', 'd'], ['kind'], '1234567'))
    expect(other.map((file) => file.path)).not.toEqual(one.map((file) => file.path))
  })
  test('lets meta and entry name the renamed files', () => {
    const files = stableIndex(index(['b', 'a'], ['kind'], '1234567'))
    const path = (pattern: RegExp) => files.find((file) => pattern.test(file.path))?.path ?? ''
    const filter = path(/filter/).slice('filter/'.length, -'.pf_filter'.length)
    const meta = files.find((file) => file.path.endsWith('.pf_meta'))
    expect(unpack(meta?.content ?? Buffer.of()).toString('latin1')).toContain(filter)
    const entry = files.find((file) => file.path === 'pagefind-entry.json')
    expect(`pagefind.${JSON.parse(`${entry?.content}`).hash}.pf_meta`).toBe(path(/pf_meta/))
  })
  test('refuses a format that it does not know', () => {
    const broken = index([], [], '1234567').map((file) =>
      file.path.startsWith('filter/') ? { ...file, content: pack(Buffer.from([0xa0])) } : file,
    )
    expect(() => stableIndex(broken)).toThrowErrorMatchingInlineSnapshot(
      `[Error: Pagefind’s file format has changed: adapt src/integrations/pagefind-stable.ts to it.]`,
    )
  })
})

describe('unpack', () => {
  test('undoes pack, whose bytes do not name the operating system', () => {
    const packed = pack(Buffer.from('words'))
    expect(unpack(packed).toString()).toBe('words')
    expect(packed[9]).toBe(255)
  })
})
