/** Every picture can be had without seeing it, and leads where it says. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SITE } from './folders.ts'
import { pagesOf } from './pages.ts'

const pages = pagesOf(SITE)
/** Glyphs by topic. */
const TOPICS = new Map(
  readdirSync('content/topics').map((file) => [
    file.replace(/\.mdx$/, ''),
    /^glyph: (.)$/m.exec(readFileSync(`content/topics/${file}`, 'utf8'))?.[1],
  ]),
)
const drawn = pages.filter(({ document }) => document.querySelector('svg.plot'))

/** Pages whose pictures lead somewhere, bar by bar; those of the others are images with a table of links beside them. */
const LINKED = ['/', '/coverage/', '/deadlines/', '/topics/']

it('stands on the pages that should have one', () => {
  const paths = drawn.map(({ path }) => path).toSorted()
  expect(paths.filter((path) => !path.startsWith('/indicators/'))).toEqual(LINKED)
  expect(paths).toContain('/indicators/rd-intensity/')
  expect(paths).toContain('/indicators/gdp/')
})

describe.each(drawn.map((page) => [page.path, page] as const))('%s', (path, { document }) => {
  const drawings = [...document.querySelectorAll('svg.plot')]
  const linked = drawings.filter((drawing) => drawing.querySelector('a'))
  const images = drawings.filter((drawing) => !drawing.querySelector('a'))
  const wordsOf = (drawing: Element) =>
    [...drawing.querySelectorAll('a')].map((link) => link.getAttribute('aria-label') ?? '')

  it('has a title and a description in each drawing, and a caption under it', () => {
    for (const drawing of drawings) {
      const [title, words] = drawing.children
      expect([title?.localName, words?.localName]).toEqual(['title', 'desc'])
      expect(title?.textContent).toBeTruthy()
      expect(words?.textContent).toMatch(/\S+：.*\d.*。$/)
      expect(drawing.closest('figure')?.querySelector('figcaption')?.textContent).toBeTruthy()
    }
    for (const drawing of images) expect(drawing.getAttribute('role')).toBe('img')
    for (const drawing of linked) expect(drawing.getAttribute('role')).toBe('group')
  })

  it('has two drawings of the same where marks lead somewhere', () => {
    expect(linked).toHaveLength(LINKED.includes(path) ? 2 : 0)
    const [wide = [], narrow = []] = linked.map((drawing) => wordsOf(drawing).toSorted())
    expect(wide).toEqual(narrow)
    if (linked.length > 0) expect(wide.length).toBeGreaterThan(3)
  })

  it('has links whose words say what and how many', () => {
    for (const words of linked.flatMap(wordsOf)) expect(words).toMatch(/\S+：.*\d/)
  })

  it('says in words, and in a table whose numbers lead to theirs, what an image shows', () => {
    for (const image of images) {
      const words = image.querySelector('desc')?.textContent ?? ''
      const numbers = [...(image.closest('figure')?.querySelectorAll('table a.number') ?? [])]
      expect(numbers.length).toBeGreaterThan(1)
      for (const { textContent } of numbers)
        expect(words).toContain(textContent?.replace(/\s/g, ''))
    }
  })

  it('has the glyph of each topic wherever colours tell topics apart', () => {
    for (const drawing of drawings) {
      const colours = drawing.outerHTML.match(/(?<=fill="var\(--)[a-z]+(?=\)")/g) ?? []
      const topics = new Set(colours.filter((name) => TOPICS.has(name)))
      const glyphs = [...drawing.querySelectorAll('.glyph text')].map(
        ({ textContent }) => textContent,
      )
      if (topics.size > 1) for (const topic of topics) expect(glyphs).toContain(TOPICS.get(topic))
    }
  })

  it('has its numbers in a table of the page', () => {
    const cells = [...document.querySelectorAll('main table :is(td, th), h3')]
    const written = new Set(cells.flatMap(({ textContent }) => textContent?.match(/\d+/g) ?? []))
    const numbers = [...(drawings[0]?.querySelectorAll('.number text') ?? [])]
    for (const { textContent } of document.querySelector('.picture table') ? numbers : [])
      for (const number of textContent?.match(/\d+/g) ?? []) expect(written).toContain(number)
  })
})

it('counts on the home page every target in the year it falls due', () => {
  const home = pages.find(({ path }) => path === '/')
  const counts = [...(home?.document.querySelectorAll('.picture .wide .number text') ?? [])]
  const sum = counts.reduce((all, { textContent }) => all + Number(textContent), 0)
  expect(sum).toBe(
    pages.find(({ path }) => path === '/targets/')?.document.querySelectorAll('main td.num').length,
  )
})

it('counts in the picture of topics what the page of all targets holds', () => {
  const rowsOf = (path: string, selector: string) =>
    pages.find((page) => page.path === path)?.document.querySelectorAll(selector) ?? []
  const counts = [...rowsOf('/topics/', '.picture .wide .number text')]
  const sum = counts.reduce((all, { textContent }) => all + Number(textContent), 0)
  expect(sum).toBe(rowsOf('/targets/', 'main td.num').length)
})
