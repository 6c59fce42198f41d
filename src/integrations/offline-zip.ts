/** Writes ZIP files: the same entries give the same bytes, whatever the clock says. */
import { deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  /** With `/` between folders. */
  path: string
  content: Uint8Array
}

/** The first moment that the format can name, 1980-01-01 00:00, as time and date. */
const MOMENT = [0x0000, 0x0021] as const
/** Paths are UTF-8. */
const FLAGS = 0x0800
/** What it takes to unpack: version 2.0, for deflate. */
const NEEDS = 20
const DEFLATED = 8
const STORED = 0
/** Made on Unix, so that the attributes are a file's mode there: a plain file that all may read. */
const MADE_BY = (3 << 8) | NEEDS
const PLAIN_FILE = (0o100644 << 16) >>> 0
/** More than this a ZIP file without the 64-bit extension cannot hold. */
const MOST_ENTRIES = 0xffff
const MOST_BYTES = 0xffffffff

/**
 * A ZIP file (PKWARE APPNOTE 6.3) piece by piece, with the entries in the order in which they come.
 * @throws Error when they are too many or too large for the format.
 */
export async function* zip(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Buffer> {
  const directory: Buffer[] = []
  let count = 0
  let at = 0
  for await (const { path, content } of entries) {
    const name = Buffer.from(path)
    const { method, bytes } = packed(content)
    const facts = commonFacts(method, content, bytes, name)
    const file = Buffer.concat([numbers([0x04034b50, 4], ...facts), name, bytes])
    const more: Field[] = [...facts, [0, 6], [PLAIN_FILE, 4], [at, 4]]
    directory.push(numbers([0x02014b50, 4], [MADE_BY, 2], ...more), name)
    count += 1
    at += file.length
    if (count > MOST_ENTRIES || at > MOST_BYTES)
      throw new Error(`${path} makes it too much for one ZIP file: file ${count}, byte ${at}.`)
    yield file
  }
  const list = Buffer.concat(directory)
  yield list
  const number: Field = [count, 2]
  yield numbers([0x06054b50, 4], [0, 4], number, number, [list.length, 4], [at, 4], [0, 2])
}

/** A number and how many bytes it takes, the lowest first. */
type Field = readonly [value: number, bytes: number]

/** What stands both before a file and in the directory at the end. */
function commonFacts(
  method: number,
  content: Uint8Array,
  packedBytes: Uint8Array,
  name: Uint8Array,
): Field[] {
  return [
    [NEEDS, 2],
    [FLAGS, 2],
    [method, 2],
    [MOMENT[0], 2],
    [MOMENT[1], 2],
    [crc32(content), 4],
    [packedBytes.length, 4],
    [content.length, 4],
    [name.length, 2],
    [0, 2],
  ]
}

function packed(content: Uint8Array): { method: number; bytes: Uint8Array } {
  const deflated = deflateRawSync(content, { level: 9 })
  return deflated.length < content.length
    ? { method: DEFLATED, bytes: deflated }
    : { method: STORED, bytes: content }
}

function numbers(...fields: Field[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [, width]) => sum + width, 0))
  let at = 0
  for (const [value, width] of fields) at = bytes.writeUIntLE(value, at, width)
  return bytes
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1
  return rest
})

/** The check sum of the format (ISO 3309). Node has its own from 20.15 on only. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (CRC_TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}
