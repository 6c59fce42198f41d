/** Pictures as readers see them: one drawing at a time, nothing on top of anything, every mark within reach of keys. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenSite, openSite } from './site.ts'

const PAGES = [
  '',
  'topics/',
  'coverage/',
  'deadlines/',
  'indicators/rd-intensity/',
  'indicators/gdp/',
]
/** CSS pixels of type that stays readable: on screens, on the narrowest, and on paper, where it is 7.5 pt. */
const SMALLEST = 11.7
const SMALLEST_AT_320 = 11
const SMALLEST_ON_PAPER = 10

let site: OpenSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

/** Texts of the drawing that is shown, as `text@left,top,right,bottom`, and what is wrong with them. */
function faultsOf(page: Page, least = SMALLEST): Promise<string[]> {
  return page.evaluate((smallest) => {
    const shown = [...document.querySelectorAll('svg.plot')].filter(
      (drawing) => drawing.getBoundingClientRect().width > 0,
    )
    const names = shown.map((drawing) => drawing.querySelector('title')?.textContent)
    const faults = names.length > 0 ? [] : ['no drawing is shown']
    if (new Set(names).size < names.length) faults.push(`shown twice: ${names.join()}`)
    for (const drawing of shown) {
      const scale =
        drawing.getBoundingClientRect().width / (drawing as SVGSVGElement).viewBox.baseVal.width
      const texts = [...drawing.querySelectorAll('text')].map((text) => ({
        words: text.textContent,
        box: text.getBoundingClientRect(),
        size: scale * Number.parseFloat(getComputedStyle(text).fontSize),
      }))
      if (texts.length < 6) faults.push('hardly any text')
      for (const [place, { words, box, size }] of texts.entries()) {
        if (size < smallest) faults.push(`${words} is set in ${size} px`)
        if (box.left < 0 || box.right > innerWidth) faults.push(`${words} sticks out`)
        for (const other of texts.slice(place + 1)) {
          const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
          const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
          // Boxes of lines hold more than their letters.
          if (wide > 1 && high > 5) faults.push(`${words} lies on ${other.words}`)
        }
      }
    }
    return faults
  }, least)
}

it.each(
  PAGES.flatMap((path) => [1440, 992, 820, 768, 390, 320].map((width) => [path, width] as const)),
)('/%s is readable at %i px', async (path, width) => {
  const page = await site.newPage({ viewport: { width, height: 900 } })
  await page.goto(`${site.url}${path}`)
  expect(await faultsOf(page, width === 320 ? SMALLEST_AT_320 : SMALLEST)).toEqual([])
  await page.context().close()
})

it.each(PAGES.slice(0, 4))('/%s has its wide drawing on paper', async (path) => {
  const page = await site.newPage({ viewport: { width: 680, height: 900 } })
  await page.goto(`${site.url}${path}`)
  await page.emulateMedia({ media: 'print' })
  expect(await faultsOf(page, SMALLEST_ON_PAPER)).toEqual([])
  expect(await page.locator('.wide .plot').isVisible()).toBe(true)
  await page.context().close()
})

it('leads from a bar to its numbers, by keyboard, with the focus to be seen', async () => {
  const page = await site.newPage()
  await page.goto(`${site.url}coverage/`)
  const link = page.locator('.wide .go a').first()
  await link.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  const stroke = await link.locator('rect').evaluate((rect) => getComputedStyle(rect).stroke)
  expect(stroke).not.toBe('none')
  await page.keyboard.press('Enter')
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1))
  expect(await page.locator(`[id="${id}"]`).textContent()).toMatch(/^入目标 \d+/)
  await page.context().close()
})

it('has a glyph in every square, so that nobody needs its colour', async () => {
  const page = await site.newPage()
  await page.goto(`${site.url}regions/`)
  const squares = await page
    .locator('.squares a')
    .evaluateAll((links) =>
      links.map((link) => [link.dataset.topic, getComputedStyle(link, '::before').content]),
    )
  expect(squares.length).toBeGreaterThan(100)
  for (const [, content] of squares) expect(content).toMatch(/^"[创绿民经城]"/)
  expect(new Set(squares.map(([, content]) => content)).size).toBe(
    new Set(squares.map(([topic]) => topic)).size,
  )
  await page.context().close()
})
