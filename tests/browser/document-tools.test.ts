/** Beside the text: one topic only, from target to target, progress, definitions in full, nothing that moves by itself. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violations } from './axe.ts'
import { type OpenSite, openSite } from './site.ts'

const TONGGUAN = 'documents/tongguan-five-development-2018/'
const CHENGGUAN = 'documents/lanzhou-chengguan-2023/'
const WIDE = { viewport: { width: 1440, height: 900 } }

let site: OpenSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

async function open(path: string, options: BrowserContextOptions = WIDE): Promise<Page> {
  const page = await site.newPage(options)
  await page.goto(`${site.url}${path}`)
  return page
}

/** Topics of the notes that show. */
const shownTopics = (page: Page) =>
  page
    .locator('.n.target:visible')
    .evaluateAll((notes) => [...new Set(notes.map((note) => note.getAttribute('data-topic')))])

describe('one topic only', () => {
  it('keeps its notes and marks, and says so in the address', async () => {
    const page = await open(CHENGGUAN)
    const tint = (id: string) =>
      page.locator(id).evaluate((words) => getComputedStyle(words).boxShadow)
    const other = '.t:not([data-topic="green"]) >> nth=0'
    const before = [await tint(other), await tint('.t[data-topic="green"] >> nth=0')]
    await page.locator('.topics label[data-topic="green"]').click()
    expect(await shownTopics(page)).toEqual(['green'])
    expect(new URL(page.url()).searchParams.get('topic')).toBe('green')
    expect(await tint(other)).not.toBe(before[0])
    expect(await tint('.t[data-topic="green"] >> nth=0')).toBe(before[1])
    expect(await page.textContent('[data-position]')).toBe('8个目标')
    await page.keyboard.press('ArrowRight')
    expect(await shownTopics(page)).toEqual(['livelihood'])
    await page.context().close()
  })

  it('comes from the address, and gives way to a link to another note', async () => {
    const page = await open(`${CHENGGUAN}?topic=green`)
    expect(await shownTopics(page)).toEqual(['green'])
    const other = page.locator('a.t:not([data-topic="green"])').first()
    const note = (await other.getAttribute('href')) ?? ''
    await other.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator(note).isVisible()).toBe(true)
    expect(new URL(page.url()).search).toBe('')
    await page.context().close()
  })

  it('works without a script', async () => {
    const page = await open(CHENGGUAN, { ...WIDE, javaScriptEnabled: false })
    await page.locator('.topics label[data-topic="city"]').click()
    expect(await shownTopics(page)).toEqual(['city'])
    await page.context().close()
  })
})

describe('from target to target', () => {
  const position = (page: Page) => page.textContent('[data-position]')

  it('steps by buttons, round the ends', async () => {
    const page = await open(TONGGUAN)
    await page.click('button[data-step="next"]')
    await expect.poll(() => position(page)).toBe('1 / 12')
    expect(new URL(page.url()).hash).toBe('#emerging-industry-share')
    await page.click('button[data-step="previous"]')
    await expect.poll(() => position(page)).toBe('12 / 12')
    // The button keeps the focus.
    await page.focus('button[data-step="next"]')
    await page.keyboard.press('Enter')
    await expect.poll(() => position(page)).toBe('1 / 12')
    await page.keyboard.press('Enter')
    await expect.poll(() => position(page)).toBe('2 / 12')
    await page.context().close()
  })

  it('steps by keys, from where the reader is, through the chosen topic', async () => {
    const page = await open(`${TONGGUAN}?topic=economy#rd-intensity`)
    await page.keyboard.press('n')
    await expect.poll(() => position(page)).toBe('1 / 4')
    const first = new URL(page.url()).hash
    expect(await page.evaluate(() => `#${document.activeElement?.id}`)).toBe(first)
    await page.keyboard.press(']')
    await expect.poll(() => position(page)).toBe('2 / 4')
    await page.keyboard.press('p')
    await expect.poll(() => position(page)).toBe('1 / 4')
    await page.keyboard.press('[')
    await expect.poll(() => position(page)).toBe('4 / 4')
    await page.keyboard.press('c')
    await page.waitForSelector('.card:popover-open')
    await page.context().close()
  })

  it('leaves keys alone while someone types, and n to marked words', async () => {
    const page = await open(`${TONGGUAN}?mark=发展`)
    await page.waitForSelector('.marksbar')
    await page.keyboard.press('n')
    await page.waitForTimeout(300)
    expect(await position(page)).toBe('12个目标')
    await page.goto(`${site.url}${TONGGUAN}`)
    await page.keyboard.press('/')
    await page.waitForSelector('dialog[open]')
    await page.keyboard.type('np[]c')
    await page.waitForTimeout(300)
    expect(await position(page)).toBe('12个目标')
    await page.context().close()
  })
})

describe('the line of progress', () => {
  const width = (page: Page) =>
    page.evaluate(() => {
      const { transform } = getComputedStyle(
        document.querySelector('.sheet') as Element,
        '::before',
      )
      return new DOMMatrix(transform).a
    })

  it('grows with what has been read', async () => {
    const page = await open(TONGGUAN)
    expect(await width(page)).toBe(0)
    await page.evaluate(() => document.querySelector('.omitted')?.scrollIntoView())
    await expect.poll(() => width(page)).toBe(1)
    await page.context().close()
  })

  it('is not there for whoever wants less motion', async () => {
    const page = await open(TONGGUAN, { ...WIDE, reducedMotion: 'reduce' })
    const content = await page.evaluate(
      () => getComputedStyle(document.querySelector('.sheet') as Element, '::before').content,
    )
    expect(content).toBe('none')
    await page.context().close()
  })
})

describe('a definition that is cut to a line', () => {
  it('shows whole when its words or itself are pointed at, or its link has the focus', async () => {
    const page = await open(TONGGUAN)
    const cut = await page.locator('.n.term').evaluateAll((notes) =>
      notes.flatMap((note) => {
        const words = note.querySelector('p')
        return words && words.scrollHeight > words.clientHeight + 8 ? [note.id] : []
      }),
    )
    expect(cut.length).toBeGreaterThan(0)
    const note = page.locator(`#${cut[0]}`)
    const isCut = () =>
      note.locator('p').evaluate((words) => words.scrollHeight > words.clientHeight + 8)
    await note.hover()
    expect(await isCut()).toBe(false)
    await page.mouse.move(5, 5)
    await expect.poll(isCut).toBe(true)
    await note.locator('.k').focus()
    expect(await isCut()).toBe(false)
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.hover(`#${cut[0]?.slice(2)}`)
    expect(await isCut()).toBe(false)
    await page.context().close()
  })
})

describe('layout', () => {
  it.each([390, 820, 1440])('does not shift at %i px', async (width) => {
    const page = await site.newPage({ viewport: { width, height: 900 } })
    await page.addInitScript(() => {
      const seen = globalThis as unknown as { shifts: number }
      seen.shifts = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.shifts += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(`${site.url}${CHENGGUAN}`, { waitUntil: 'networkidle' })
    await page.evaluate(() => scrollTo(0, 2000))
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts)).toBe(0)
    await page.context().close()
  })

  it('has nothing for axe with a topic chosen', async () => {
    const page = await open(`${CHENGGUAN}?topic=green`)
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })
})

describe('on paper', () => {
  it('has text and notes, its name at the head, and nothing to press', async () => {
    const page = await open(TONGGUAN)
    await page.click('#n-rd-intensity .no')
    await page.waitForSelector('.card:popover-open')
    await page.emulateMedia({ media: 'print' })
    for (const tool of ['.side', '.card', '.squares', '.facts .links', 'header nav'])
      expect(await page.locator(`${tool}:visible`).count(), tool).toBe(0)
    expect(await page.getAttribute('html', 'data-running')).toBe(
      '铜官区 五大发展实施意见（征求意见稿）',
    )
    const notes = page.locator('.notes:has(#n-rd-intensity)')
    expect(await notes.evaluate((list) => getComputedStyle(list).columnCount)).toBe('2')
    expect(await page.locator('#n-rd-intensity .no').innerText()).toBe('4')
    expect(await page.getAttribute('html', 'data-address')).toContain(TONGGUAN)
    await page.context().close()
  })
})

it('meets no error on the way', () => {
  expect(site.errors).toEqual([])
})
