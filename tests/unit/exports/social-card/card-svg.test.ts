import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCorpus } from '../../../../src/corpus/corpus-from-disk.ts'
import type { Corpus } from '../../../../src/corpus/graph.ts'
import { CARD_COLOURS } from '../../../../src/exports/social-card/card-colours.ts'
import { cardPng } from '../../../../src/exports/social-card/card-png-from-disk.ts'
import {
  CARD_HEIGHT,
  CARD_WIDTH,
  documentCard,
  siteCard,
  targetCard,
} from '../../../../src/exports/social-card/card-svg.ts'

let corpus: Corpus
let cache: string
beforeAll(async () => {
  corpus = await loadCorpus()
  cache = await mkdtemp(join(tmpdir(), 'zhushu-cards-'))
})
afterAll(async () => {
  await rm(cache, { recursive: true })
})

const wordsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, words]) => words ?? '')

describe('cards', () => {
  it('say of a target its number, its words and where they stand', () => {
    const target = corpus.targets.find(({ id }) => id === 'rd-intensity')
    if (!target) throw new Error('rd-intensity is gone')
    const words = wordsOf(targetCard(target))
    expect(words).toContain(`${target.value}`)
    expect(words.join('')).toContain(target.quote)
    expect(words.join('')).toContain(target.document.shortTitle)
  })
  it('say of a draft that it is one, and of no other document', () => {
    for (const document of corpus.documents)
      expect(documentCard(document).includes('征求意见稿，并非定案')).toBe(
        document.kind === 'draft-for-comment',
      )
  })
  it('show ASCII punctuation between Chinese full-width', () => {
    const words = wordsOf(corpus.documents.map(documentCard).join('')).join('')
    expect(words).toContain('（修订版）')
    expect(words).not.toMatch(/[(),]/)
  })
  it('hold every target in a square, and none outside the picture', () => {
    for (const document of corpus.documents) {
      const squares = [...documentCard(document).matchAll(/x="(\d+)" y="(\d+)" width="20"/g)]
      expect(squares).toHaveLength(document.targets.length)
      for (const [, x, y] of squares) {
        expect(Number(x)).toBeLessThan(CARD_WIDTH - 72)
        expect(Number(y)).toBeLessThan(CARD_HEIGHT - 110)
      }
    }
  })
  it('are PNG of the size that is promised, equal each time, and kept', async () => {
    const svg = siteCard(corpus)
    const [first, again] = [await cardPng(svg, cache), await cardPng(svg, cache)]
    const view = new DataView(first.buffer, first.byteOffset)
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([CARD_WIDTH, CARD_HEIGHT])
    expect(Buffer.from(again).equals(first)).toBe(true)
    const elsewhere = await cardPng(svg, join(cache, 'other'))
    expect(Buffer.from(elsewhere).equals(first)).toBe(true)
    expect((await readdir(cache)).filter((file) => file.endsWith('.png'))).toHaveLength(1)
  })
  it('tell which character the face lacks', async () => {
    await expect(cardPng('<svg><text>\u{10ffff}</text></svg>', cache)).rejects.toThrow(
      'for a social card',
    )
  })
})

it('have the colours of the pages', async () => {
  const tokens = await readFile('src/styles/tokens.css', 'utf8')
  for (const [name, colour] of Object.entries(CARD_COLOURS))
    expect(tokens).toContain(`--${name}: ${colour};`)
})
