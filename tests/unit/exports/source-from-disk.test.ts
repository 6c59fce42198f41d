import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readSource } from '../../../src/exports/source-from-disk.ts'
import { fixtureCorpus } from './fixture-corpus.ts'

const root = mkdtempSync(join(tmpdir(), 'zhushu-source-'))
afterAll(() => rmSync(root, { recursive: true }))
const [document] = fixtureCorpus().corpus.documents
if (!document) throw new Error('the fixture has no document')

describe('readSource', () => {
  it('rejects when the file is not there', async () => {
    await expect(readSource(document, root)).rejects.toThrow('ENOENT')
  })

  it('gives back every byte, a BOM and bytes that are no text included', async () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0xd6, 0xd0, 0x0d, 0x0a, 0xff)
    mkdirSync(join(root, 'seeds'))
    writeFileSync(join(root, document.source.file), bytes)
    expect(await readSource(document, root)).toEqual(bytes)
  })
})
