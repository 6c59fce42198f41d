import { afterEach, expect, test, vi } from 'vitest'
import type { SearchBundle } from '../../../src/browser/pagefind-api.ts'
import { warmUp } from '../../../src/browser/warm-up.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** A bundle of so many index files that notes what is asked of it; `lost` cannot be had. */
function notedBundle(termFiles: string[], lost = '') {
  const asked: unknown[] = []
  const note = async (what: unknown) => {
    asked.push(what)
    if (what === lost) throw new Error(`${what} is lost`)
  }
  const bundle = {
    manifest: { termFiles, characterFiles: ['a', '研'], count: 40, perFile: 16 },
    pagefind: { search: note },
    characters: { recordsWith: note },
    records: { load: note },
  } as unknown as SearchBundle
  return { asked, bundle }
}

const atOnce = (callback: () => void) => callback()
const settled = () => new Promise((resolve) => setTimeout(resolve, 20))
const ALL = ['"aaaa"', '"bbbb"', 'a', '研', [0, 16, 32]]

test('reads a small index whole, each file once', async () => {
  vi.stubGlobal('requestIdleCallback', atOnce)
  const { asked, bundle } = notedBundle(['aaaa', 'bbbb'])
  warmUp(bundle)
  await settled()
  expect(asked).toEqual(ALL)
})
test('ends at a file that cannot be had', async () => {
  vi.stubGlobal('requestIdleCallback', atOnce)
  const { asked, bundle } = notedBundle(['aaaa', 'bbbb'], '"bbbb"')
  warmUp(bundle)
  await settled()
  expect(asked).toEqual(ALL.slice(0, 2))
})
test('waits until nothing else is to be done, a file at a time', async () => {
  const waiting: (() => void)[] = []
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => waiting.push(callback))
  const { asked, bundle } = notedBundle(['aaaa', 'bbbb'])
  warmUp(bundle)
  await settled()
  expect(asked).toEqual([])
  waiting.shift()?.()
  await settled()
  expect(asked).toEqual(ALL.slice(0, 1))
})
test('leaves a large index alone', async () => {
  vi.stubGlobal('requestIdleCallback', atOnce)
  const { asked, bundle } = notedBundle(Array.from({ length: 9 }, (_, n) => `t${n}`))
  warmUp(bundle)
  await settled()
  expect(asked).toEqual([])
})
