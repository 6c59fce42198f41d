/** What a reader does: reads, follows a number to its words and back, crosses from topic to document. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenSite, openSite } from './site.ts'

const TONGGUAN = 'documents/tongguan-five-development-2018/'
let site: OpenSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

describe('a reader', () => {
  it('follows a target from its words to its note and back', async () => {
    const page = await site.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${site.url}${TONGGUAN}`)
    const words = page.locator('#rd-intensity')
    const look = () =>
      words.evaluate((element) => {
        const { backgroundColor, outlineStyle, boxShadow } = getComputedStyle(element)
        return [backgroundColor, outlineStyle, boxShadow].join()
      })
    const unmarked = await look()
    await words.click()
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#n-rd-intensity')
    await page.click('#n-rd-intensity a.v[href="#rd-intensity"]')
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#rd-intensity')
    // Neither pointer nor focus may be what makes the difference.
    await page.mouse.move(0, 0)
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    expect(await words.textContent()).toBe('全社会研发投入占地区生产总值的比重达到3.53%')
    expect(await look()).not.toBe(unmarked)
  })

  it('comes from a topic to the words in the document in one click', async () => {
    const page = await site.newPage()
    await page.goto(`${site.url}topics/green/`)
    await page.click('main a[href$="documents/lanzhou-new-area-2019/#good-air-days"]')
    await page.waitForURL('**/documents/lanzhou-new-area-2019/#good-air-days')
    const words = page.locator('#good-air-days')
    expect(await words.textContent()).toBe('空气环境质量优良天数保持在300天以上')
    await expect
      .poll(() =>
        words.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect()
          return top >= 0 && bottom <= innerHeight
        }),
      )
      .toBe(true)
  })

  it('goes on from a department to the clause that names it', async () => {
    const page = await site.newPage()
    await page.goto(`${site.url}${TONGGUAN}`)
    await page.click('a[href$="departments/tongguan-keji/"] >> nth=0')
    await page.waitForURL('**/departments/tongguan-keji/')
    expect(await page.textContent('h1')).toContain('区科技局')
    await page.click('main a[href*="documents/tongguan-five-development-2018/#"] >> nth=0')
    await page.waitForURL('**/documents/tongguan-five-development-2018/#*')
  })

  it('moves between neighbouring topics', async () => {
    const page = await site.newPage()
    await page.goto(`${site.url}topics/innovation/`)
    await page.click('main a[href$="topics/green/"] >> nth=0')
    await page.waitForURL('**/topics/green/')
  })

  it('reads the plain text by a switch, without notes', async () => {
    const page = await site.newPage({
      viewport: { width: 1440, height: 900 },
      javaScriptEnabled: false,
    })
    await page.goto(`${site.url}${TONGGUAN}`)
    const note = page.locator('#n-rd-intensity')
    expect(await note.isVisible()).toBe(true)
    await page
      .locator('label', { hasText: /^\s*原文\s*$/ })
      .first()
      .click()
    expect(await note.isVisible()).toBe(false)
    expect(await page.locator('#rd-intensity').isVisible()).toBe(true)
  })
})

describe('without JavaScript', () => {
  it.each([
    '',
    TONGGUAN,
    'topics/green/',
    'indicators/rd-intensity/',
    'targets/',
    'measures/',
    'departments/tongguan-keji/',
    'coverage/',
  ])('shows the whole of /%s', async (path) => {
    const page = await site.newPage({ javaScriptEnabled: false })
    await page.goto(`${site.url}${path}`)
    expect(await page.locator('main').innerText()).toMatch(/\d/)
    expect(await page.locator('main a[href*="#"]').count()).toBeGreaterThan(0)
  })

  it('has every target in the table', async () => {
    const page = await site.newPage({ javaScriptEnabled: false })
    await page.goto(`${site.url}targets/`)
    const targets = await page.request.get(`${site.url}data/targets.json`)
    const rows = (await targets.json()) as { url: string }[]
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    for (const { url } of rows) expect(links).toContain(url)
  })

  it('says on the search page what to do instead', async () => {
    const page = await site.newPage({ javaScriptEnabled: false })
    await page.goto(`${site.url}search/`)
    expect(await page.locator('main').innerText()).toContain('JavaScript')
  })
})

describe('margin notes', () => {
  it.each([1440, 1200])('never overlap at %i px', async (width) => {
    const page = await site.newPage({ viewport: { width, height: 1000 } })
    for (const id of ['tongguan-five-development-2018', 'lanzhou-chengguan-2023']) {
      await page.goto(`${site.url}documents/${id}/`)
      const overlaps = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('[id^="n-"]')]
          .map((note) => ({ id: note.id, ...note.getBoundingClientRect().toJSON() }))
          .filter((box) => box.width > 0 && box.height > 0)
          .sort((a, b) => a.top - b.top)
        return boxes.slice(1).flatMap((box, index) => {
          const above = boxes[index]
          const sideBySide = above.right <= box.left || box.right <= above.left
          return !sideBySide && above.bottom > box.top + 1 ? [`${above.id} / ${box.id}`] : []
        })
      })
      expect(overlaps, id).toEqual([])
    }
  })
})

it('meets no error on the way', () => {
  expect(site.errors).toEqual([])
})
