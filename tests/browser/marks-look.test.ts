/** Marked words and their bar, light and dark: axe, phone width, contrast. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { landOn } from './marked.ts'
import { type OpenSite, openSite } from './site.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let site: OpenSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

const land = (page: Page) =>
  landOn(page, `${site.url}documents/lanzhou-new-area-2019/?mark=发展&mark=GDP#p2`)

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each([1280, 390])('axe finds nothing at %i px', async (width) => {
    const page = await site.newPage({ colorScheme, viewport: { width, height: 844 } })
    await land(page)
    await page.evaluate(AXE)
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string }[] }> }
      }
      return (await axe.run()).violations.map(({ id }) => id)
    })
    expect(found).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    )
    await page.context().close()
  })

  test('marked words are easy to read', async () => {
    const page = await site.newPage({ colorScheme })
    await land(page)
    for (const name of ['zhushu-mark', 'zhushu-mark-current']) {
      const [ink, ground] = await page.evaluate((highlight) => {
        const passage = document.querySelector('#p2') as Element
        const { color, backgroundColor } = getComputedStyle(passage, `::highlight(${highlight})`)
        return [color, backgroundColor]
      }, name)
      expect(contrast(ink ?? '', ground ?? ''), `${name}: ${ink} on ${ground}`).toBeGreaterThan(7)
    }
    await page.context().close()
  })
})

/** Contrast of two colours `rgb(…)`, as WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
      const share = Number(part) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
