/** The bar of marked words: buttons, keys, what it says, and how it goes away. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allMarks, currentMark, isInView, landOn } from './marked.ts'
import { type OpenSite, openSite } from './site.ts'

const PATH = 'documents/lanzhou-new-area-2019/'
const QUERY = '?mark=发展&mark=GDP'

let site: OpenSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

const land = (page: Page, path = `${PATH}${QUERY}#p2`) => landOn(page, `${site.url}${path}`)
const position = (page: Page) => page.textContent('.marksbar .position')
const words = (page: Page) => page.textContent('.marksbar [role=status]')

describe('the bar', () => {
  test('names the terms and the position, and steps round the ends', async () => {
    const page = await site.newPage()
    await land(page, `${PATH}${QUERY}`)
    const total = (await allMarks(page)).length
    expect(await words(page)).toContain('“发展”“GDP”')
    expect(await position(page)).toBe(`第 1 处，共 ${total} 处`)
    await page.click('.marksbar button:text("下一处")')
    expect(await position(page)).toBe(`第 2 处，共 ${total} 处`)
    await page.click('.marksbar button:text("上一处")')
    await page.click('.marksbar button:text("上一处")')
    expect(await position(page)).toBe(`第 ${total} 处，共 ${total} 处`)
    await expect.poll(() => isInView(page)).toBe(true)
    await page.context().close()
  })

  test('is a labelled region whose position is announced with the words around', async () => {
    const page = await site.newPage()
    await land(page)
    const region = page.getByRole('region', { name: '所查字词' })
    const status = region.getByRole('status')
    const current = await currentMark(page)
    expect(await status.textContent()).toContain(current?.text)
    expect((await status.textContent())?.length).toBeGreaterThan(25)
    await page.context().close()
  })

  test('says when the page does not hold the words', async () => {
    const page = await site.newPage()
    await land(page, `${PATH}?mark=没有这样的话`)
    expect(await words(page)).toBe('“没有这样的话” 本页没有')
    const box = await page.locator('.marksbar').boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(page.viewportSize()?.height)
    expect(await page.locator('.marksbar button:visible').allTextContents()).toEqual(['清除'])
    await page.keyboard.press('n')
    await page.keyboard.press('Escape')
    expect(await page.locator('.marksbar').count()).toBe(0)
    await page.context().close()
  })

  test('is not there, nor loaded, without words to mark', async () => {
    const page = await site.newPage()
    const files: string[] = []
    page.on('request', (request) => files.push(request.url()))
    await page.goto(`${site.url}${PATH}#p2`, { waitUntil: 'networkidle' })
    expect(files.filter((file) => /landing|search-tokens/.test(file))).toEqual([])
    expect(await page.locator('.marksbar').count()).toBe(0)
    await page.context().close()
  })

  test('is not printed', async () => {
    const page = await site.newPage()
    await land(page)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.marksbar').isVisible()).toBe(false)
    await page.context().close()
  })
})

describe('keys', () => {
  test('n and Shift+N step, in a field they are letters', async () => {
    const page = await site.newPage()
    await land(page, `${PATH}${QUERY}`)
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    expect(await position(page)).toMatch(/^第 3 处/)
    await page.keyboard.press('Shift+N')
    expect(await position(page)).toMatch(/^第 2 处/)
    await page.evaluate(() => {
      const field = document.createElement('input')
      document.querySelector('main')?.prepend(field)
      field.focus()
    })
    await page.keyboard.press('n')
    await page.keyboard.press('Escape')
    expect(await page.inputValue('main input:not([name])')).toBe('n')
    expect(await position(page)).toMatch(/^第 2 处/)
    await page.context().close()
  })

  test('Enter and Shift+Enter step on the bar', async () => {
    const page = await site.newPage()
    await land(page, `${PATH}${QUERY}`)
    await page.click('.marksbar .q')
    await page.keyboard.press('Enter')
    expect(await position(page)).toMatch(/^第 2 处/)
    await page.focus('.marksbar button:text("下一处")')
    await page.keyboard.press('Enter')
    expect(await position(page)).toMatch(/^第 3 处/)
    await page.keyboard.press('Shift+Enter')
    expect(await position(page)).toMatch(/^第 2 处/)
    await page.context().close()
  })

  test('Escape takes marks, bar and parameters away and keeps the fragment and the place', async () => {
    const page = await site.newPage()
    await land(page, `${PATH}${QUERY}&view=1#p2`)
    const y = await page.evaluate(() => scrollY)
    await page.keyboard.press('Escape')
    expect(await page.locator('.marksbar').count()).toBe(0)
    expect(await allMarks(page)).toEqual([])
    expect(page.url()).toBe(`${site.url}${PATH}?view=1#p2`)
    expect(await page.evaluate(() => scrollY)).toBe(y)
    await page.context().close()
  })

  test('clearing from the bar leaves the focus at the words', async () => {
    const page = await site.newPage()
    await land(page)
    const passage = (await currentMark(page))?.passage
    const y = await page.evaluate(() => scrollY)
    await page.focus('.marksbar button:text("清除")')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => scrollY)).toBe(y)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(passage)
    await page.keyboard.press('Tab')
    expect(await page.locator('[data-source] [tabindex]').count()).toBe(0)
    await page.context().close()
  })

  test('an open dialog has the keys to itself', async () => {
    const page = await site.newPage()
    await land(page, `${PATH}${QUERY}`)
    await page.evaluate(() => {
      const dialog = document.createElement('dialog')
      document.body.append(dialog)
      dialog.showModal()
    })
    await page.keyboard.press('n')
    await page.keyboard.press('Escape')
    expect(await page.locator('.marksbar').count()).toBe(1)
    expect(await position(page)).toMatch(/^第 1 处/)
    await page.context().close()
  })

  test('whoever wants no motion sees none', async () => {
    const page = await site.newPage({ reducedMotion: 'reduce' })
    await land(page, `${PATH}${QUERY}`)
    const tops = await page.evaluate(() => {
      document.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'N', shiftKey: true, bubbles: true }),
      )
      const range = [...(CSS.highlights.get('zhushu-mark-current') ?? [])][0] as Range
      return range.getBoundingClientRect().top / innerHeight
    })
    expect(tops).toBeGreaterThan(0)
    expect(tops).toBeLessThan(1)
    await page.context().close()
  })
})

describe('the way back', () => {
  test('a reload keeps the marks and the place', async () => {
    const page = await site.newPage()
    await land(page)
    await page.evaluate(() => scrollTo({ top: 2000, behavior: 'instant' }))
    await page.reload()
    await page.waitForSelector('.marksbar .position:not(:empty)')
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(2000)
    expect((await currentMark(page))?.top).toBeGreaterThan(-40)
    await page.context().close()
  })

  test('back to an address with marks brings them back', async () => {
    const page = await site.newPage()
    await land(page)
    const total = (await allMarks(page)).length
    await page.evaluate(() => {
      location.hash = 'p9'
    })
    await expect.poll(() => page.url()).toContain('#p9')
    await page.keyboard.press('Escape')
    expect(await allMarks(page)).toEqual([])
    await page.goBack()
    await expect.poll(async () => (await allMarks(page)).length).toBe(total)
    expect(await page.locator('.marksbar').count()).toBe(1)
    await page.goForward()
    await expect.poll(async () => (await allMarks(page)).length).toBe(0)
    expect(await page.locator('.marksbar').count()).toBe(0)
    await page.context().close()
  })

  test('a link within the page moves the current one to its passage', async () => {
    const page = await site.newPage()
    await land(page)
    const marks = await allMarks(page)
    const last = marks.findLast(({ passage }) => passage !== null)?.passage ?? ''
    await page.evaluate((id) => {
      location.hash = id
    }, last)
    await expect.poll(async () => (await currentMark(page))?.passage).toBe(last)
    await expect.poll(() => isInView(page)).toBe(true)
    await page.context().close()
  })
})

test('nothing fails on the way', () => {
  expect(site.errors).toEqual([])
})
