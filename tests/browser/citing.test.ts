/** What readers take away: citations on the clipboard, a link that marks the words, one sheet of paper. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenSite, openSite } from './site.ts'

const DOCUMENT = 'documents/tongguan-five-development-2018/'
const TARGET = 'targets/tongguan-five-development-2018/rd-intensity/'
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] }

let site: OpenSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

/** The block of citations, with its script if it loads one. */
async function citations(page: Page, path: string) {
  await page.goto(`${site.url}${path}`)
  const block = page.locator('[data-cite]')
  await block.scrollIntoViewIfNeeded()
  return block
}

describe.each([DOCUMENT, TARGET])('/%s', (path) => {
  it('copies what it shows, dated with the day of the reader, and says so', async () => {
    const page = await site.newPage({ ...CLIPBOARD, timezoneId: 'Pacific/Kiritimati' })
    const block = await citations(page, path)
    const entry = block.locator('.citation', { hasText: 'GB/T 7714—2025' })
    await entry.locator('button').click()
    await expect.poll(() => block.locator('output').textContent()).toBe('已复制GB/T 7714—2025')
    expect(await entry.locator('button').innerText()).toContain('已复制')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await entry.locator('[data-words]').textContent())
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv'))
    expect(copied).toContain(`（2018-01-06）[${today}]. https://`)
    await page.context().close()
  })

  it('offers no button that cannot copy', async () => {
    const page = await site.newPage()
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    )
    const block = await citations(page, path)
    await page.waitForLoadState('networkidle')
    expect(await block.locator('button:visible').count()).toBe(0)
    expect(await block.locator('[data-words]').first().textContent()).toBeTruthy()
    await page.context().close()
  })
})

describe('a target', () => {
  it.each([
    TARGET,
    'targets/tongguan-five-development-2018/housing-inventory-cycle/',
    'targets/lanzhou-chengguan-2023/gdp-growth-strive/',
  ])('prints on one sheet with its QR code: /%s', async (path) => {
    const page = await site.newPage()
    await page.goto(`${site.url}${path}`)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('svg.qr').isVisible()).toBe(true)
    await page.context().close()
  })

  it.each([
    ['lanzhou-new-area-2019', 'rd-intensity'],
    // Its words are in the head of the page, too.
    ['lanzhou-chengguan-2023', 'gdp-growth-strive'],
  ])('leads to its words by text alone: %s, %s', async (id, target) => {
    const page = await site.newPage()
    await page.goto(`${site.url}targets/${id}/${target}/`)
    const link = await page.locator('[data-cite] a[href*=":~:text="]').getAttribute('href')
    await page.goto('about:blank')
    await page.goto(new URL(link?.replace(/#.*?:~:/, '#:~:') ?? '', site.url).href)
    await page.waitForFunction(() => scrollY > 0)
    const height = await page.evaluate((anchor) => {
      const words = document.getElementById(anchor)?.getBoundingClientRect()
      return words ? (words.top + words.bottom) / 2 / innerHeight : -1
    }, target)
    // Browsers bring what they found to the middle.
    expect(height).toBeGreaterThan(0.4)
    expect(height).toBeLessThan(0.6)
    await page.context().close()
  })
})
