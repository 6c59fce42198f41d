/** axe and phone width, on one page of each kind, light and dark. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violations } from './axe.ts'
import { type OpenSite, openSite } from './site.ts'

const PAGES = [
  '',
  'documents/',
  'documents/tongguan-five-development-2018/',
  'documents/lanzhou-chengguan-2023/',
  'documents/lanzhou-hightech-innovation-plan-7/',
  'topics/',
  'topics/green/',
  'indicators/',
  'indicators/rd-intensity/',
  'indicators/good-air-days/',
  'indicators/gdp/',
  'compare/',
  'compare/?d=lanzhou-chengguan-2023,lanzhou-new-area-2019,tongguan-five-development-2018',
  'departments/',
  'departments/tongguan-keji/',
  'regions/',
  'regions/tongguan/',
  'targets/',
  'targets/lanzhou-new-area-2019/rd-intensity/',
  'targets/tongguan-five-development-2018/housing-inventory-cycle/',
  'measures/',
  'deadlines/',
  'proposals/',
  'glossary/',
  'coverage/',
  'data/',
  'about/',
  'search/?q=新能源',
  '404.html',
]

let site: OpenSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

/** Opens a page and waits until what scripts add to it is there. */
async function open(path: string, options: BrowserContextOptions): Promise<Page> {
  const page = await site.newPage(options)
  await page.goto(`${site.url}${path}`)
  if (path.startsWith('compare/?d=')) {
    await page.waitForSelector('[data-comparison] .row')
    for (const folded of await page.locator('details:visible > summary').all()) await folded.click()
  }
  if (path.startsWith('search/')) await page.waitForSelector('[data-result]')
  return page
}

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  it.each(PAGES)('axe finds nothing on /%s', async (path) => {
    const page = await open(path, { colorScheme, viewport: { width: 1280, height: 900 } })
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })
})

describe('at 390 px', () => {
  it.each(PAGES)('/%s fits and axe finds nothing', async (path) => {
    const page = await open(path, { viewport: { width: 390, height: 844 } })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })
})

describe('by keyboard', () => {
  it('skips to the text', async () => {
    const page = await site.newPage()
    await page.goto(`${site.url}topics/green/`)
    await page.keyboard.press('Tab')
    const skip = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    expect(skip).toMatch(/^#/)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => location.hash)).toBe(skip)
  })

  it('shows where the focus is', async () => {
    const page = await site.newPage()
    await page.goto(`${site.url}documents/tongguan-five-development-2018/`)
    await page.locator('a#rd-intensity').focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body)
      return style.outlineStyle !== 'none' ? Number.parseFloat(style.outlineWidth) : 0
    })
    expect(outline).toBeGreaterThan(0)
  })
})
