/** Pictures as readers see them: one drawing at a time, nothing on top of anything, every mark within reach of keys. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenSite, openSite } from './site.ts'

const PAGES = ['topics/', 'coverage/', 'deadlines/']
/** CSS pixels that letters stay readable at. */
const SMALLEST = 10

let site: OpenSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

/** Texts of the drawing that is shown, as `text@left,top,right,bottom`, and what is wrong with them. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const shown = [...document.querySelectorAll('.plot')].filter(
      (drawing) => drawing.getBoundingClientRect().width > 0,
    )
    if (shown.length !== 1) return [`${shown.length} drawings are shown`]
    const texts = [...(shown[0]?.querySelectorAll('text') ?? [])].map((text) => ({
      words: text.textContent,
      box: text.getBoundingClientRect(),
    }))
    const faults = texts.length > 10 ? [] : ['hardly any text']
    for (const [place, { words, box }] of texts.entries()) {
      if (box.height < smallest) faults.push(`${words} is ${box.height} px high`)
      if (box.left < 0 || box.right > innerWidth) faults.push(`${words} sticks out`)
      for (const other of texts.slice(place + 1)) {
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        // Boxes of lines hold more than their letters.
        if (wide > 1 && high > 5) faults.push(`${words} lies on ${other.words}`)
      }
    }
    return faults
  }, SMALLEST)
}

it.each(PAGES.flatMap((path) => [1440, 820, 390, 320].map((width) => [path, width] as const)))(
  '/%s is readable at %i px',
  async (path, width) => {
    const page = await site.newPage({ viewport: { width, height: 900 } })
    await page.goto(`${site.url}${path}`)
    expect(await faultsOf(page)).toEqual([])
    await page.context().close()
  },
)

it.each(PAGES)('/%s has its wide drawing on paper', async (path) => {
  const page = await site.newPage({ viewport: { width: 680, height: 900 } })
  await page.goto(`${site.url}${path}`)
  await page.emulateMedia({ media: 'print' })
  expect(await faultsOf(page)).toEqual([])
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
