/** Every picture can be had without seeing it, and leads where it says. */
import { describe, expect, it } from 'vitest'
import { SITE } from './folders.ts'
import { pagesOf } from './pages.ts'

const pages = pagesOf(SITE)
const drawn = pages.filter(({ document }) => document.querySelector('svg.plot'))

it('stands on the pages that should have one', () => {
  expect(drawn.map(({ path }) => path)).toEqual(['/coverage/', '/deadlines/', '/topics/'])
})

describe.each(drawn.map((page) => [page.path, page] as const))('%s', (_, { document }) => {
  const drawings = [...document.querySelectorAll('svg.plot')]
  const wordsOf = (drawing: Element) =>
    [...drawing.querySelectorAll('a')].map((link) => link.getAttribute('aria-label') ?? '')

  it('has two drawings of the same, with a name and a caption', () => {
    expect(drawings).toHaveLength(2)
    for (const drawing of drawings) {
      expect(drawing.getAttribute('aria-label')).toBeTruthy()
      expect(drawing.closest('figure')?.querySelector('figcaption')?.textContent).toBeTruthy()
    }
    const [wide = [], narrow = []] = drawings.map((drawing) => wordsOf(drawing).toSorted())
    expect(wide).toEqual(narrow)
    expect(wide.length).toBeGreaterThan(3)
  })

  it('has links whose words say what and how many', () => {
    for (const words of drawings.flatMap(wordsOf)) expect(words).toMatch(/\S+：.*\d/)
  })

  it('has its numbers in a table of the page', () => {
    const cells = [...document.querySelectorAll('main table :is(td, th), h3')]
    const written = new Set(cells.flatMap(({ textContent }) => textContent?.match(/\d+/g) ?? []))
    const numbers = [...(drawings[0]?.querySelectorAll('.number text') ?? [])]
    for (const { textContent } of document.querySelector('.picture table') ? numbers : [])
      expect(written).toContain(textContent)
  })
})

it('counts in the picture of topics what the page of all targets holds', () => {
  const rowsOf = (path: string, selector: string) =>
    pages.find((page) => page.path === path)?.document.querySelectorAll(selector) ?? []
  const counts = [...rowsOf('/topics/', '.picture .wide .number text')]
  const sum = counts.reduce((all, { textContent }) => all + Number(textContent), 0)
  expect(sum).toBe(rowsOf('/targets/', 'main td.num').length)
})
