/**
 * Pagefind 1.5 writes the values of a filter, and the filters, in the random order of a hash map, so that two builds
 * of one site differ. This module puts both in order and renames the files that carry a digest in their name.
 */
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'

/** Pagefind's mark at the head of every file it unpacks. */
const SIGNATURE = Buffer.from('pagefind_dcd')
const FILTER = /^filter\/(.+)\.pf_filter$/
const META = /^pagefind\.(.+)\.pf_meta$/
const ENTRY = 'pagefind-entry.json'
/** Position of the list of filters in the meta file: version, pages, index chunks, filters, sorts, meta fields. */
const META_FILTERS = 3

const UNKNOWN_FORMAT =
  'Pagefind’s file format has changed: adapt src/integrations/pagefind-stable.ts to it.'

/** A file of the index, its path relative to the index folder. */
export interface IndexFile {
  path: string
  content: Uint8Array
}

/** What a packed file of Pagefind holds, without its signature. */
export function unpack(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content)
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error('This is not a file of Pagefind: it does not begin with its signature.')
  return bytes.subarray(SIGNATURE.length)
}

/** The reverse of `unpack`, equal on every system. */
export function pack(bytes: Uint8Array): Uint8Array {
  const packed = gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: 9 })
  // The header names the operating system.
  packed[9] = 255
  return packed
}

/** The same index with filters and their values in the order of their bytes. */
export function stableIndex(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>()
  const entry = files.find((file) => file.path === ENTRY)
  const metas = files.filter((file) => META.test(file.path))
  const filters = files.filter((file) => FILTER.test(file.path))
  const rest = files.filter((file) => ![entry, ...metas, ...filters].includes(file))

  const rename = (file: IndexFile, pattern: RegExp, bytes: Buffer): IndexFile => {
    const old = pattern.exec(file.path)?.[1] ?? ''
    const [language, digest] = old.split('_')
    const name = `${language}_${sha256(bytes).slice(0, digest?.length)}`
    renamed.set(old, name)
    return { path: file.path.replace(old, name), content: pack(bytes) }
  }
  const stableFilters = filters.map((file) =>
    rename(file, FILTER, sortItems(unpack(file.content), 1)),
  )
  const stableMetas = metas.map((file) => {
    const meta = replaceNames(unpack(file.content), META_FILTERS, renamed)
    return rename(file, META, sortItems(meta, META_FILTERS))
  })
  if (!entry) throw new Error(`Pagefind wrote no ${ENTRY}.`)
  let languages = Buffer.from(entry.content).toString('utf8')
  for (const [old, name] of renamed) languages = languages.replaceAll(`"${old}"`, `"${name}"`)
  return [
    ...rest,
    ...stableFilters,
    ...stableMetas,
    { path: ENTRY, content: Buffer.from(languages) },
  ]
}

/** New names in one element of a CBOR array. They are as long as the old ones, so the lengths around them stay true. */
function replaceNames(bytes: Buffer, position: number, names: Map<string, string>): Buffer {
  const [start, end] = items(bytes, 0)[position] ?? [0, 0]
  const any = new RegExp([...names.keys()].join('|') || '(?!)', 'g')
  const element = bytes.toString('latin1', start, end)
  const replaced = element.replace(any, (old) => names.get(old) ?? old)
  return Buffer.concat([
    bytes.subarray(0, start),
    Buffer.from(replaced, 'latin1'),
    bytes.subarray(end),
  ])
}

/** A CBOR array of which the element at `position`, itself an array, has its items put in the order of their bytes. */
function sortItems(bytes: Buffer, position: number): Buffer {
  const outer = items(bytes, 0)
  const list = outer[position]
  if (!list) throw new Error(UNKNOWN_FORMAT)
  const [start, end] = list
  const inner = items(bytes, start)
  const sorted = inner.map(([from, to]) => bytes.subarray(from, to)).sort(Buffer.compare)
  const head = bytes.subarray(start, inner[0]?.[0] ?? end)
  return Buffer.concat([bytes.subarray(0, start), head, ...sorted, bytes.subarray(end)])
}

/** Where the items of the CBOR array at `at` begin and end. */
function items(bytes: Buffer, at: number): [start: number, end: number][] {
  const { major, count, next } = head(bytes, at)
  if (major !== 4) throw new Error(UNKNOWN_FORMAT)
  const found: [number, number][] = []
  let start = next
  for (let item = 0; item < count; item += 1) {
    const end = endOf(bytes, start)
    found.push([start, end])
    start = end
  }
  return found
}

/** Where the CBOR item at `at` ends: RFC 8949 §3, of which Pagefind uses integers, text and arrays of known length. */
function endOf(bytes: Buffer, at: number): number {
  const { major, count, next } = head(bytes, at)
  if (major <= 1) return next
  if (major <= 3) return next + count
  if (major === 4) return items(bytes, at).at(-1)?.[1] ?? next
  throw new Error(UNKNOWN_FORMAT)
}

function head(bytes: Buffer, at: number): { major: number; count: number; next: number } {
  const byte = bytes.readUInt8(at)
  const major = byte >> 5
  const low = byte & 31
  if (low < 24) return { major, count: low, next: at + 1 }
  const width = 2 ** (low - 24)
  if (width > 4) throw new Error(UNKNOWN_FORMAT)
  return { major, count: bytes.readUIntBE(at + 1, width), next: at + 1 + width }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
