import { decode } from 'cborg'
import { close, createIndex } from 'pagefind'
import { afterAll, describe, expect, test } from 'vitest'
import { unpack } from '../../../src/integrations/pagefind-format.ts'
import { termChunks } from '../../../src/integrations/term-chunks.ts'
import { seededRandom } from '../../seeded-random.ts'

afterAll(async () => {
  await close()
})

/** Pages of names of four letters, some far more frequent than others. */
function randomPages(count: number): string[][] {
  const random = seededRandom(3)
  const letter = () => String.fromCharCode(97 + Math.floor(26 * random() ** 2))
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(random() * 400) }, () =>
      [letter(), letter(), letter(), 'e'].join(''),
    ),
  )
}

type Word = [term: string, pages: unknown[], inMetadata: unknown[]]
const wordsIn = (bytes: Uint8Array) => (decode(bytes) as [Word[]])[0]

/** The words of the index that Pagefind itself writes of these pages, in order. */
async function pagefindsWords(pages: readonly string[][]): Promise<Word[]> {
  const { index } = await createIndex()
  for (const [page, terms] of pages.entries())
    await index?.addCustomRecord({ url: `${page}`, content: terms.join(' '), language: 'und' })
  const { files } = (await index?.getFiles()) ?? { files: [] }
  return files
    .filter(({ path }) => path.startsWith('index/'))
    .flatMap(({ content }) => wordsIn(unpack(content)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

describe('termChunks', () => {
  const pages = randomPages(500)
  const chunks = termChunks(pages)

  test('hold what Pagefind itself writes of the same pages', async () => {
    expect(chunks.length).toBeGreaterThan(3)
    expect(chunks.flatMap(({ bytes }) => wordsIn(bytes))).toEqual(await pagefindsWords(pages))
  })
  test('follow one another by their terms, each term in one', () => {
    for (const { first, last, bytes } of chunks) {
      const terms = wordsIn(bytes).map(([term]) => term)
      expect([terms[0], terms.at(-1)]).toEqual([first, last])
    }
    const ends = chunks.flatMap(({ first, last }) => [first, last])
    expect(ends).toEqual([...ends].sort())
  })
  test('are none for no terms', () => {
    expect(termChunks([])).toEqual([])
    expect(termChunks([[], []])).toEqual([])
  })
})
