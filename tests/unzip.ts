/** Reads ZIP files as their readers do: by way of the directory at the end. */
import { inflateRawSync } from 'node:zlib'
import { expect } from 'vitest'
import { crc32, type ZipEntry } from '../src/integrations/offline-zip.ts'

const END = 22
const DEFLATED = 8

/** The files in the order of the directory; check sums are compared. */
export function unzip(archive: Buffer): ZipEntry[] {
  const end = archive.length - END
  expect(archive.readUInt32LE(end)).toBe(0x06054b50)
  const found: ZipEntry[] = []
  let at = archive.readUInt32LE(end + 16)
  for (let entry = 0; entry < archive.readUInt16LE(end + 10); entry += 1) {
    const nameLength = archive.readUInt16LE(at + 28)
    const path = archive.toString('utf8', at + 46, at + 46 + nameLength)
    const start = archive.readUInt32LE(at + 42) + 30 + nameLength
    const bytes = archive.subarray(start, start + archive.readUInt32LE(at + 20))
    const content = archive.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(bytes) : bytes
    expect(crc32(content)).toBe(archive.readUInt32LE(at + 16))
    found.push({ path, content })
    at += 46 + nameLength
  }
  expect(at).toBe(end)
  return found
}
