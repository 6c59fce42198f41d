import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { crc32, type ZipEntry, zip } from '../../../src/integrations/offline-zip.ts'
import { unzip } from '../../unzip.ts'

const entries: ZipEntry[] = [
  { path: 'zhushu/index.html', content: Buffer.from('<p>注疏'.repeat(100)) },
  { path: 'zhushu/文献/空', content: Buffer.alloc(0) },
  { path: 'zhushu/bytes', content: Buffer.from([0, 255, 1, 254]) },
]

async function zipped(list: ZipEntry[]): Promise<Buffer> {
  async function* given() {
    yield* list
  }
  const pieces: Buffer[] = []
  for await (const piece of zip(given())) pieces.push(piece)
  return Buffer.concat(pieces)
}

describe('zip', () => {
  test('holds each file under its path', async () => {
    expect(unzip(await zipped(entries))).toEqual(entries)
  })
  test('gives the same bytes at any time', async () => {
    expect(await zipped(entries)).toEqual(await zipped(entries))
  })
  test('is read by another program', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhushu-zip-'))
    try {
      writeFileSync(join(folder, 'a.zip'), await zipped(entries))
      const script = `import zipfile; z = zipfile.ZipFile('a.zip'); assert z.testzip() is None; z.extractall()`
      const result = spawnSync('python3', ['-c', script], { cwd: folder, encoding: 'utf8' })
      // Not every machine has Python.
      if (result.error) return
      expect(result.stderr).toBe('')
      for (const { path, content } of entries)
        expect(readFileSync(join(folder, path))).toEqual(content)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

test('crc32 is the check sum of the standard’s example', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926)
})
