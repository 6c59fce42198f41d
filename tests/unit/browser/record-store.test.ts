import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { recordStore } from '../../../src/browser/record-store.ts'

const FOLDER = new URL('http://localhost/pagefind/records-1/')
const FILES: Record<string, string[]> = { '0.bin': ['a', 'b'], '1.bin': ['c', 'd'], '2.bin': ['e'] }
let asked: string[]
let isDown: boolean

beforeEach(() => {
  asked = []
  isDown = false
  vi.stubGlobal('fetch', async (file: URL) => {
    const name = file.href.slice(FOLDER.href.length)
    asked.push(name)
    const ids = isDown ? undefined : FILES[name]
    if (!ids) return new Response(null, { status: 404, statusText: 'Not Found' })
    return new Response(gzipSync(JSON.stringify(ids.map((id) => ({ id })))))
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const ids = async (loading: Promise<{ id: string }[]>) => (await loading).map(({ id }) => id)

describe('recordStore', () => {
  test('gives records in the order of the numbers, and loads each file once', async () => {
    const store = recordStore(FOLDER, 2)
    const [some, others] = [store.load([4, 0, 1]), store.load([1, 3])]
    expect(await ids(some)).toEqual(['e', 'a', 'b'])
    expect(await ids(others)).toEqual(['b', 'd'])
    expect(await ids(store.load([2]))).toEqual(['c'])
    expect(asked.sort()).toEqual(['0.bin', '1.bin', '2.bin'])
  })
  test('loads nothing for nothing', async () => {
    expect(await recordStore(FOLDER, 2).load([])).toEqual([])
    expect(asked).toEqual([])
  })
  test('asks again for a file that failed', async () => {
    const store = recordStore(FOLDER, 2)
    isDown = true
    await expect(store.load([0])).rejects.toThrow('404 Not Found')
    isDown = false
    expect(await ids(store.load([0]))).toEqual(['a'])
    expect(asked).toEqual(['0.bin', '0.bin'])
  })
  test('names a record that no file has', async () => {
    await expect(recordStore(FOLDER, 2).load([5])).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: http://localhost/pagefind/records-1/ has no record 5.]`,
    )
  })
})
