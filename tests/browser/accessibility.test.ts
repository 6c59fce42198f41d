/** axe and phone width, on one page of each kind, light and dark. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenSite, openSite } from './site.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
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
  'departments/',
  'departments/tongguan-keji/',
  'regions/',
  'regions/tongguan/',
  'targets/',
  'measures/',
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

interface AxeWindow {
  axe: {
    run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>
  }
}

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  it.each(PAGES)('axe finds nothing on /%s', async (path) => {
    const page = await site.newPage({ colorScheme, viewport: { width: 1280, height: 900 } })
    await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' })
    await page.evaluate(AXE)
    const { violations } = await page.evaluate(() => (globalThis as unknown as AxeWindow).axe.run())
    await page.context().close()
    expect(
      violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      ),
    ).toEqual([])
  })
})

describe('at 390 px', () => {
  it.each(PAGES)('/%s fits and axe finds nothing', async (path) => {
    const page = await site.newPage({ viewport: { width: 390, height: 844 } })
    await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    await page.evaluate(AXE)
    const { violations } = await page.evaluate(() => (globalThis as unknown as AxeWindow).axe.run())
    await page.context().close()
    expect(width).toBeLessThanOrEqual(390)
    expect(
      violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      ),
    ).toEqual([])
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
