/**
 * Packs the files of the search index, which pages from disk cannot fetch, into scripts, which they can load: a few at a
 * time, because 600 small files would be slower to copy and twice as large.
 */
import { gunzipSync, gzipSync } from 'node:zlib'
import { unpack } from './pagefind-format.ts'

export interface PackedFile {
  /** Path in the site. */
  path: string
  content: Uint8Array
}

/** Bytes after which a pack is full. What a search needs of one is mostly all, and 64 KB unpack in a millisecond. */
const FULL = 64 * 1024
/** Files that only pagefind.js reads, which takes them unpacked as well. Packed twice they would stay as large. */
const PAGEFINDS_OWN = /\.pf_[a-z]+$|\/wasm\.[^/]+\.pagefind$/
/** Packed files of our own: `browser/bundle-files.ts` takes them unpacked as well. */
const OURS = /\.bin$/
/** Pagefind's mark, by which it knows a file that is unpacked already. */
const SIGNATURE = Buffer.from('pagefind_dcd')

/**
 * The packs and, as the first file, their list, all below `folder` (a path ending in a slash). The files go in by path,
 * so that the list need only say with which one each pack begins.
 */
export function packFiles(files: readonly PackedFile[], folder: string): PackedFile[] {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map(readable)
  const packs: PackedFile[][] = []
  let room = 0
  for (const file of sorted) {
    if (room <= 0) {
      packs.push([])
      room = FULL
    }
    packs.at(-1)?.push(file)
    room -= file.content.length
  }
  const firsts = packs.map(([first]) => first?.path ?? '')
  const list = Buffer.from(`zhushuOffline.packs(${JSON.stringify(firsts)})`)
  return [
    { path: `${folder}list.js`, content: list },
    ...packs.map((pack, position) => ({
      path: `${folder}${position}.js`,
      content: asScript(position, gzipped(pack)),
    })),
  ]
}

function readable({ path, content }: PackedFile): PackedFile {
  if (OURS.test(path) && content[0] === 0x1f && content[1] === 0x8b)
    return { path, content: gunzipSync(content) }
  if (!PAGEFINDS_OWN.test(path)) return { path, content }
  return { path, content: Buffer.concat([SIGNATURE, unpack(content)]) }
}

/** A line of JSON with path and length of each file, then their bytes. */
function gzipped(files: readonly PackedFile[]): Buffer {
  const lengths = files.map(({ path, content }) => [path, content.length])
  const head = Buffer.from(`${JSON.stringify(lengths)}\n`)
  const packed = gzipSync(Buffer.concat([head, ...files.map((file) => file.content)]), { level: 9 })
  // The header names the operating system.
  packed[9] = 255
  return packed
}

/** Bytes that would end a string of JavaScript, and what stands for them. */
const ESCAPES = new Map([
  [0x0a, '\\n'],
  [0x0d, '\\r'],
  [0x22, '\\"'],
  [0x5c, '\\\\'],
])

/**
 * A script that hands the bytes over as a string, a character a byte, and is to be read as `x-user-defined` (Encoding
 * Standard, 14.5), which leaves the low half of every byte's character as it is. Base64 would be a third larger.
 */
function asScript(position: number, bytes: Buffer): Buffer {
  const pieces: Buffer[] = [Buffer.from(`zhushuOffline.pack(${position},"`)]
  let copied = 0
  for (const [at, byte] of bytes.entries()) {
    const written = ESCAPES.get(byte)
    if (written === undefined) continue
    pieces.push(bytes.subarray(copied, at), Buffer.from(written))
    copied = at + 1
  }
  return Buffer.concat([...pieces, bytes.subarray(copied), Buffer.from('")')])
}
