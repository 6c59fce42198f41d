/** Landing on marked words: every occurrence, to the letter, whatever the text is wrapped in. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seededRandom } from '../seeded-random.ts'
import { SUB_PATH, SUB_PATH_SITE } from '../site/folders.ts'
import { type Passage, plain } from './ask-search.ts'
import { allMarks, changeMark, currentMark, isInView, landOn, withoutHighlights } from './marked.ts'
import { type OpenSite, openSite } from './site.ts'

const RANDOM_QUERIES = 24
const RANDOM_QUERIES_IN_ELEMENTS = 15
const SEED = 20261123
const TONGGUAN = 'documents/tongguan-five-development-2018/'
const DOCUMENT = 'tongguan-five-development-2018'

let site: OpenSite
let passages: Passage[]

beforeAll(async () => {
  site = await openSite()
  passages = (await (await fetch(`${site.url}data/passages.json`)).json()) as Passage[]
}, 120_000)
afterAll(async () => {
  await site.close()
})

const land = (page: Page, path: string) => landOn(page, `${site.url}${path}`)

/** Random stretches of random passages, word-aligned or not. */
function randomQueries(count: number, seed: number): { passage: Passage; query: string }[] {
  const random = seededRandom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const queries: { passage: Passage; query: string }[] = []
  while (queries.length < count) {
    const passage = passages[below(passages.length)]
    const characters = [...(passage?.text ?? '')]
    const start = below(characters.length)
    const query = characters.slice(start, start + 1 + below(12)).join('')
    if (passage && plain(query) !== '') queries.push({ passage, query })
  }
  return queries
}

/** How often each passage of a document contains the query, by id; without those that do not. */
function literalCounts(id: string, query: string): Record<string, number> {
  const counts = passages
    .filter(({ document }) => document === id)
    .map((passage) => [passage.id, plain(passage.text).split(plain(query)).length - 1] as const)
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

const addressOf = ({ document, id }: Passage, query: string) =>
  `documents/${document}/?mark=${encodeURIComponent(query)}#${id}`

describe.each(['highlights', 'elements'])('marks by %s', (way) => {
  const count = way === 'highlights' ? RANDOM_QUERIES : RANDOM_QUERIES_IN_ELEMENTS

  test(`every passage holds as many marks as literal occurrences, for ${count} random strings`, async () => {
    const page = await site.newPage()
    if (way === 'elements') await withoutHighlights(page)
    for (const { passage, query } of randomQueries(count, SEED)) {
      await land(page, addressOf(passage, query))
      const marks = (await allMarks(page)).filter(({ passage }) => passage !== null)
      const name = `“${query}” in ${passage.document} ${passage.id}`
      const expected = literalCounts(passage.document, query)
      const words: Record<string, string> = {}
      for (const mark of marks)
        words[mark.passage ?? ''] = (words[mark.passage ?? ''] ?? '') + plain(mark.text)
      const literal = Object.entries(expected).map(([id, times]) => [
        id,
        plain(query).repeat(times),
      ])
      expect(words, name).toEqual(Object.fromEntries(literal))
      if (way === 'highlights')
        expect(
          marks.map(({ text }) => plain(text)),
          name,
        ).toEqual(marks.map(() => plain(query)))
      expect((await currentMark(page))?.passage, name).toBe(passage.id)
      expect(await isInView(page), name).toBe(true)
    }
    await page.context().close()
  }, 300_000)

  test('change no word, and leave the page as it was', async () => {
    const page = await site.newPage()
    if (way === 'elements') await withoutHighlights(page)
    const article = page.locator('[data-source]')
    await page.goto(`${site.url}${TONGGUAN}`)
    const before = { html: await article.innerHTML(), text: await article.textContent() }
    await land(page, `${TONGGUAN}?mark=的&mark=发展&mark=区#p2`)
    expect(await article.textContent()).toBe(before.text)
    await page.keyboard.press('n')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.marksbar', { state: 'detached' })
    expect(await article.innerHTML()).toBe(before.html)
    expect(await allMarks(page)).toEqual([])
    await page.context().close()
  })
})

test('every passage of every document is found on its page, whole and where it is', async () => {
  const page = await site.newPage()
  for (const [document, all] of Map.groupBy(passages, (passage) => passage.document)) {
    await land(page, `documents/${document}/?mark=x`)
    for (const { id, text } of all) {
      await changeMark(page, text)
      const words = (await allMarks(page)).filter(({ passage }) => passage === id)
      expect(
        words.map((mark) => plain(mark.text)),
        `${document} ${id}`,
      ).toEqual([plain(text)])
    }
  }
  await page.context().close()
}, 120_000)

test('every note is found in its place in the margin', async () => {
  const notes = (await (await fetch(`${site.url}data/notes.json`)).json()) as Passage[]
  const page = await site.newPage()
  for (const [document, all] of Map.groupBy(notes, (note) => note.document)) {
    await land(page, `documents/${document}/?mark=x`)
    for (const { id, text } of all) {
      await changeMark(page, text)
      const words = (await allMarks(page)).filter(({ note }) => note === `n-${id}`)
      expect(
        words.map((mark) => plain(mark.text)),
        `${document} ${id}`,
      ).toEqual([plain(text)])
    }
  }
  await page.context().close()
}, 60_000)

describe('the current occurrence', () => {
  test.each([
    ['the first of the page without an anchor', ''],
    ['the first after an anchor that has none beside it', '#p41'],
    ['the last before it where none comes after', '#p124'],
  ])('is %s', async (_, fragment) => {
    const page = await site.newPage()
    await land(page, `${TONGGUAN}?mark=发展${fragment}`)
    const total = (await allMarks(page)).length
    const after = await page.evaluate(() => {
      const anchor = document.querySelector(':target')
      const ranges = [...(CSS.highlights.get('zhushu-mark') ?? [])] as Range[]
      const following = (range: Range) =>
        (anchor?.compareDocumentPosition(range.startContainer) ?? 0) &
        Node.DOCUMENT_POSITION_FOLLOWING
      return anchor ? ranges.findIndex(following) : 0
    })
    const expected = after < 0 ? total : after + 1
    expect(await page.textContent('.marksbar .position')).toBe(`第 ${expected} 处，共 ${total} 处`)
    expect(await isInView(page)).toBe(true)
    await page.context().close()
  })

  test('is in the passage of the words that the anchor names', async () => {
    const page = await site.newPage()
    await land(page, `${TONGGUAN}?mark=示范区#rd-intensity`)
    const home = await page.locator('#rd-intensity').evaluate((words) => words.closest('p')?.id)
    expect((await currentMark(page))?.passage).toBe(home)
    await page.context().close()
  })

  test('may be in the margin, whose definition then opens', async () => {
    const page = await site.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${site.url}${TONGGUAN}`)
    const folded = await page.locator('.n.term').evaluateAll((notes) => {
      const note = notes.find((one) => {
        const words = one.querySelector('p')
        return words !== null && words.scrollHeight > words.clientHeight + 4
      })
      const definition = [...(note?.querySelector('p')?.childNodes ?? [])].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      return { id: note?.id, end: definition.at(-1)?.textContent?.trim().slice(-6) ?? '' }
    })
    await land(
      page,
      `${TONGGUAN}?mark=${encodeURIComponent(folded.end)}#${folded.id?.replace('n-', '')}`,
    )
    while ((await currentMark(page))?.note !== folded.id) await page.keyboard.press('n')
    const isUnfolded = await page
      .locator(`#${folded.id} p`)
      .evaluate((words) => words.scrollHeight <= words.clientHeight + 4)
    expect(isUnfolded).toBe(true)
    await page.context().close()
  })

  test('may be in the head of a table that is stacked on a phone', async () => {
    const page = await site.newPage({ viewport: { width: 390, height: 844 } })
    const head = passages.find(({ text }) => plain(text).startsWith('序号单位主要意见'))
    expect(head).toBeDefined()
    await land(page, `documents/${head?.document}/?mark=主要意见#${head?.id}`)
    expect((await currentMark(page))?.height).toBeGreaterThan(10)
    expect(await isInView(page)).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.context().close()
  })

  test('brings back a margin put away if the words are there', async () => {
    const page = await site.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${site.url}${TONGGUAN}`)
    await page.locator('label', { hasText: /^\s*原文\s*$/ }).click()
    await land(page, `${TONGGUAN}?mark=脱落了标点#lost-stops`)
    expect((await currentMark(page))?.note).toBe('n-lost-stops')
    expect(await isInView(page)).toBe(true)
    await page.context().close()
  })

  test('stays out of a margin that the reader has put away', async () => {
    const page = await site.newPage({ viewport: { width: 1440, height: 900 } })
    await land(page, `${TONGGUAN}?mark=研发投入#p2`)
    const all = (await allMarks(page)).length
    await page.locator('label', { hasText: /^\s*原文\s*$/ }).click()
    const shown = await allMarks(page)
    expect(shown.length).toBeLessThan(all)
    expect(shown.filter(({ note }) => note !== null)).toEqual([])
    expect(await page.textContent('.marksbar .position')).toContain(`共 ${shown.length} 处`)
    await page.context().close()
  })
})

describe('in other places', () => {
  test('the source line by line is marked, too', async () => {
    const page = await site.newPage()
    await land(page, `${TONGGUAN}source/?mark=研发投入`)
    const source = await (await fetch(`${site.url}data/sources/${DOCUMENT}.txt`)).text()
    const marks = await allMarks(page)
    expect(marks.map(({ text }) => text)).toEqual(
      Array.from({ length: source.split('研发投入').length - 1 }, () => '研发投入'),
    )
    await page.context().close()
  })

  test('a site under a sub-path loads what it needs', async () => {
    const other = await openSite(SUB_PATH_SITE, SUB_PATH)
    const page = await other.newPage()
    await landOn(page, `${other.url}${TONGGUAN}?mark=研发投入`)
    expect((await allMarks(page)).length).toBeGreaterThan(0)
    expect(other.errors).toEqual([])
    await other.close()
  })
})

test('nothing fails on the way', () => {
  expect(site.errors).toEqual([])
})
