/** Every kind of page on A4: running head and page number on each sheet, nothing cut off, no heading left behind. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SITE } from '../site/folders.ts'
import { pageKinds } from '../site/page-kinds.ts'
import { filesOf } from '../site/pages.ts'
import { printedSheets, withoutSpace } from './pdf.ts'
import { type OpenSite, openSite } from './site.ts'

/** A4 in points, and the margin of `@page` at either side: 16 mm. */
const A4_WIDTH = 595
const MARGIN = (16 / 25.4) * 72
/** Of the longest page: the fullest document with all its notes has 17. */
const MOST_SHEETS = 20
/** CSS pixels between the margins. */
const TEXT_WIDTH = Math.floor(((210 - 2 * 16) / 25.4) * 96)
let site: OpenSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

async function open(path: string): Promise<Page> {
  const page = await site.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${site.url}${path}`)
  if (path.startsWith('search/')) await page.waitForSelector('[data-result]')
  return page
}

/** Words of headings, and of heads of tables: none of them may be the last of a sheet. */
const headings = (page: Page) =>
  page
    .locator('main :is(h2, h3, h4, thead tr)')
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.textContent ?? ''),
    )

describe.each(pageKinds(SITE))('$kind', ({ path, asked = path }) => {
  it('prints well', async () => {
    const page = await open(asked)
    const running = withoutSpace((await page.getAttribute('html', 'data-running')) ?? '')
    expect(running).not.toBe('')
    const address = (await page.getAttribute('html', 'data-address')) ?? ''
    expect(address).toMatch(/^https:/)
    const heads = new Set((await headings(page)).map(withoutSpace))
    const sheets = await printedSheets(page)
    expect(sheets.length).toBeLessThanOrEqual(MOST_SHEETS)
    expect(sheets[0]?.lines.at(-2)).toMatch(/^宋体是原文，.*是本站注疏。$/)
    for (const [place, { width, right, lines }] of sheets.entries()) {
      expect(width).toBeCloseTo(A4_WIDTH, 0)
      expect(right).toBeLessThanOrEqual(width - MARGIN + 1)
      expect(lines[0]).toBe(`${running}注疏`)
      expect(lines.at(-1)).toBe(`${address}第${place + 1}页/共${sheets.length}页`)
      expect(lines.length, `sheet ${place + 1} is all but empty`).toBeGreaterThan(4)
      expect(heads, `sheet ${place + 1} ends in a heading`).not.toContain(lines.at(-2))
    }
    await page.setViewportSize({ width: TEXT_WIDTH, height: 900 })
    await page.emulateMedia({ media: 'print' })
    // Wider, and Chromium would print all of it smaller.
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(TEXT_WIDTH)
    expect(
      await page.locator('nav, form, :not(thead *) > button').filter({ visible: true }).count(),
    ).toBe(0)
    await page.context().close()
  })
})

describe('the card of a target', () => {
  const cards = filesOf(SITE)
    .filter((file) => /^targets\/[^/]+\/[^/]+\/index\.html$/.test(file))
    .map((file) => ({ file, html: readFileSync(join(SITE, file), 'utf8') }))
    .sort((a, b) => b.html.length - a.html.length)
  const tiered = cards.filter(({ html }) => html.includes('奋斗值'))
  const chosen = [...cards.slice(0, 4), ...tiered.slice(0, 2), ...cards.slice(-1)]

  it.each(chosen.map(({ file }) => file))('%s fits on one sheet, with its code', async (file) => {
    const page = await open(file)
    expect(await printedSheets(page)).toHaveLength(1)
    await page.setViewportSize({ width: TEXT_WIDTH, height: 900 })
    await page.emulateMedia({ media: 'print' })
    const code = await page.locator('.qr').boundingBox()
    // 28 mm, in the corner.
    expect(code?.width).toBeCloseTo((28 / 25.4) * 96, 0)
    expect((code?.x ?? 0) + (code?.width ?? 0)).toBeCloseTo(TEXT_WIDTH, -1)
    await page.context().close()
  })

  it('is looked at with three tiers', () => {
    expect(tiered.length).toBeGreaterThan(0)
  })
})
