import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { characterLists } from '../../../src/browser/character-lists.ts'
import { ownFiles } from '../../../src/integrations/search-files.ts'
import { searchRecords } from '../../../src/integrations/search-records.ts'
import { rowsOf } from './search-bundle.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** The lists of these texts, as the browser reads what the build wrote. */
function listsOf(texts: readonly string[]) {
  const passages = texts.map((text) => ({ text }))
  const { files, records, characterFiles, characters } = ownFiles(
    searchRecords(rowsOf({ passages })),
  )
  const root = new URL('http://localhost/pagefind/')
  vi.stubGlobal('fetch', async (file: URL) => {
    const found = files.find(({ path }) => new URL(path, root).href === file.href)
    return new Response(found ? Uint8Array.from(found.content) : null, {
      status: found ? 200 : 404,
    })
  })
  const lists = characterLists(new URL(`${records}/`, root), characterFiles)
  return { lists, characters, characterFiles }
}

test('say which records have a character, and how often', async () => {
  const { lists } = listsOf(['研发', '发“研”发，', '投入'])
  expect(await lists.recordsWith('发')).toEqual(
    new Map([
      [0, 1],
      [1, 2],
    ]),
  )
  expect(await lists.recordsWith('“')).toEqual(new Map([[1, 1]]))
  expect(await lists.recordsWith('入')).toEqual(new Map([[2, 1]]))
})

test('say nothing of a character that no text has', async () => {
  const { lists } = listsOf(['研发'])
  for (const character of ['!', '码', '鱻'])
    expect(await lists.recordsWith(character)).toEqual(new Map())
  expect(await listsOf([]).lists.recordsWith('研')).toEqual(new Map())
})

test('hold every character of every text', async () => {
  const text = fc.string({ unit: fc.constantFrom(...'研发a3，𠮷'), maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 8 }), async (texts) => {
      const { lists, characters } = listsOf(texts)
      for (const character of characters) {
        const counts = texts.map(
          (each) => [...each.replaceAll('，', ',')].filter((one) => one === character).length,
        )
        const truth = counts.flatMap((count, record) =>
          count > 0 ? [[record, count] as const] : [],
        )
        expect(await lists.recordsWith(character)).toEqual(new Map(truth))
      }
    }),
  )
})

test('find a character in whichever file it is', async () => {
  const common = Array.from({ length: 40 }, (_, at) => String.fromCodePoint(0x4e00 + 50 * at))
  const { lists, characterFiles } = listsOf(Array.from({ length: 600 }, () => common.join('')))
  expect(characterFiles.length).toBeGreaterThan(2)
  for (const character of common) expect((await lists.recordsWith(character)).size).toBe(600)
  expect((await lists.recordsWith('丁')).size).toBe(0)
})
