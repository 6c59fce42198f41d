/** The card of a target: by pointer, keyboard and finger, what it says, what it copies, how it goes away. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violations } from './axe.ts'
import { type OpenSite, openSite } from './site.ts'

const TONGGUAN = 'documents/tongguan-five-development-2018/'
const CARD = '.card:popover-open'
const WIDE = { viewport: { width: 1440, height: 900 } }
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

let site: OpenSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

async function open(options: BrowserContextOptions = WIDE, path = TONGGUAN): Promise<Page> {
  const page = await site.newPage(options)
  await page.goto(`${site.url}${path}`)
  return page
}

/** The words in the middle of the window, where notes and card have room. */
async function bring(page: Page, id: string): Promise<void> {
  await page.evaluate(
    (one) => document.getElementById(one)?.scrollIntoView({ block: 'center' }),
    id,
  )
}

const isClosed = async (page: Page) => (await page.locator(CARD).count()) === 0
const focused = (page: Page, selector: string) =>
  page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)

describe('by pointer', () => {
  it('leads to the page to cite the target from', async () => {
    const page = await open()
    await bring(page, 'rd-business-share')
    await page.hover('a#rd-business-share')
    await page.locator(CARD).waitFor()
    await page.click(`${CARD} >> text="引用"`)
    await page.waitForURL('**/targets/tongguan-five-development-2018/rd-business-share/')
    expect(await page.locator('h1').innerText()).toContain('85')
    await page.context().close()
  })

  it('shows beside its words, can be pointed at itself, and goes with the pointer', async () => {
    const page = await open()
    await bring(page, 'rd-business-share')
    await page.hover('a#rd-business-share')
    const card = page.locator(CARD)
    await card.waitFor()
    expect(await card.locator('.big').innerText()).toMatch(/^不低于\s*85\s*%$/)
    expect(await card.innerText()).toContain('2020年（据本节“到2020年”）')
    const words = await page.locator('a#rd-business-share').boundingBox()
    const box = await card.boundingBox()
    const gap = (box?.y ?? 0) - (words?.y ?? 0) - (words?.height ?? 0)
    expect(Math.abs(gap)).toBeLessThan(20)
    await card.hover()
    await page.waitForTimeout(500)
    expect(await isClosed(page)).toBe(false)
    await page.mouse.move(5, 5)
    await expect.poll(() => isClosed(page)).toBe(true)
    // The note keeps its place: the words' own anchor is there again.
    expect(await page.getAttribute('a#rd-business-share', 'style')).toBeNull()
    await page.context().close()
  })

  it('is dismissed by Esc without moving the pointer, and stays away from these words', async () => {
    const page = await open()
    await bring(page, 'rd-intensity')
    await page.hover('a#rd-intensity')
    await page.waitForSelector(CARD)
    await page.keyboard.press('Escape')
    expect(await isClosed(page)).toBe(true)
    // On to other characters of the words, which hold a term.
    await page.hover('#term-yanfa-touru')
    const words = await page.locator('a#rd-intensity').boundingBox()
    await page.mouse.move((words?.x ?? 0) + (words?.width ?? 0) - 30, (words?.y ?? 0) + 15)
    await page.waitForTimeout(600)
    expect(await isClosed(page)).toBe(true)
    await page.mouse.move(5, 5)
    await page.hover('a#rd-intensity')
    await page.waitForSelector(CARD)
    await page.context().close()
  })

  it('stays when opened by the number, until a click elsewhere', async () => {
    const page = await open()
    await bring(page, 'rd-intensity')
    await page.click('#n-rd-intensity .no')
    await page.waitForSelector(CARD)
    await page.mouse.move(5, 5)
    await page.waitForTimeout(500)
    expect(await isClosed(page)).toBe(false)
    await page.mouse.click(5, 5)
    await expect.poll(() => isClosed(page)).toBe(true)
    await page.context().close()
  })

  it('names who leads and supports the measure, as the data do', async () => {
    const page = await open()
    const answer = await page.request.get(`${site.url}${TONGGUAN}targets.json`)
    const targets = (await answer.json()) as { id: string; lead: string[]; support: string[] }[]
    const led = targets.find(({ lead }) => lead.length > 0)
    await bring(page, led?.id ?? '')
    await page.click(`#n-${led?.id} .no`)
    const links = page.locator(`${CARD} dl a`)
    await links.first().waitFor()
    const ids = await links.evaluateAll((all) =>
      all.map((a) => a.getAttribute('href')?.split('/').at(-2)),
    )
    expect(ids).toEqual([...(led?.lead ?? []), ...(led?.support ?? [])])
    await page.context().close()
  })
})

describe('by keyboard', () => {
  it('shows at the focus, opens from the number, and gives the focus back', async () => {
    const page = await open()
    await bring(page, 'rd-intensity')
    await page.focus('a#rd-intensity')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    await page.waitForSelector(CARD)
    expect(await focused(page, 'a#rd-intensity')).toBe(true)
    await page.keyboard.press('Escape')
    expect(await isClosed(page)).toBe(true)

    await page.focus('#n-rd-intensity .no')
    await page.keyboard.press('Enter')
    await page.waitForSelector(CARD)
    await expect.poll(() => focused(page, '.card')).toBe(true)
    expect(await page.getByRole('dialog', { name: '第4个目标' }).count()).toBe(1)
    await page.keyboard.press('Tab')
    expect(await focused(page, '.card .close')).toBe(true)
    await page.keyboard.press('Shift+Tab')
    expect(await isClosed(page)).toBe(true)
    expect(await focused(page, '#n-rd-intensity .no')).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page, '.card')).toBe(true)
    await page.keyboard.press('Escape')
    expect(await focused(page, '#n-rd-intensity .no')).toBe(true)
    await page.context().close()
  })

  it('goes on to the next target, the focus on the words where it ends', async () => {
    const page = await open()
    await bring(page, 'rd-intensity')
    await page.click('#n-rd-intensity .no')
    await page.click(`${CARD} [title^="下一个"]`)
    await expect.poll(() => page.getAttribute(CARD, 'aria-label')).toContain('第5个目标')
    expect(new URL(page.url()).hash).toBe('#rd-business-share')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getAttribute(CARD, 'aria-label')).toContain('第6个目标')
    await page.keyboard.press('p')
    await page.keyboard.press('[')
    await expect.poll(() => page.getAttribute(CARD, 'aria-label')).toContain('第4个目标')
    await page.keyboard.press('Escape')
    expect(await focused(page, 'a#rd-intensity')).toBe(true)
    await page.context().close()
  })
})

describe('by finger', () => {
  it('is a sheet at the bottom that leaves the words in sight', async () => {
    const page = await open(PHONE)
    await page.evaluate(() =>
      document.getElementById('hightech-firms')?.scrollIntoView({ block: 'end' }),
    )
    await page.locator('a#hightech-firms').tap()
    const card = page.locator(CARD)
    await card.waitFor()
    await expect.poll(async () => card.locator('.big').innerText()).toBe('60')
    const box = await card.boundingBox()
    expect(box?.x).toBe(0)
    expect(box?.width).toBe(390)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0)
    const words = await page.locator('a#hightech-firms').boundingBox()
    expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0)
    await card.locator('.close').tap()
    expect(await isClosed(page)).toBe(true)
    await page.locator('#n-hightech-firms .no').tap()
    await card.waitFor()
    await page.context().close()
  })
})

describe('copying', () => {
  it('gives the address, and the quotation with where it comes from', async () => {
    const page = await open({ ...WIDE, permissions: ['clipboard-read', 'clipboard-write'] })
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await bring(page, 'rd-intensity')
    await page.click('#n-rd-intensity .no')
    await page.click(`${CARD} >> text=固定链接`)
    await expect.poll(() => page.textContent(`${CARD} [role=status]`)).toBe('已复制链接')
    const permalink = await copied()
    expect(permalink).toMatch(
      /^https?:.*\/documents\/tongguan-five-development-2018\/#rd-intensity$/,
    )
    await page.click(`${CARD} >> text=引文`)
    await expect.poll(() => page.textContent(`${CARD} [role=status]`)).toBe('已复制引文和出处')
    expect(await copied()).toBe(
      `“全社会研发投入占地区生产总值的比重达到3.53%”——中共铜官区委 铜官区人民政府关于贯彻省市《五大发展行动计划》的实施意见(修订版)(征求意见稿)，铜陵市政府信息公开网，2018年1月6日，${permalink}`,
    )
    await page.context().close()
  })

  it('says so where the browser does not allow it', async () => {
    const page = await open()
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await page.reload()
    await page.click('#n-rd-intensity .no')
    await page.click(`${CARD} >> text=固定链接`)
    await expect.poll(() => page.textContent(`${CARD} [role=status]`)).toContain('#rd-intensity')
    await page.context().close()
  })
})

describe.each(['light', 'dark'] as const)('axe in %s', (colorScheme) => {
  it.each([390, 1440])('finds nothing with the card open at %i px', async (width) => {
    const page = await open({ colorScheme, viewport: { width, height: 900 } })
    await page.click('#n-hightech-firms .no')
    await page.waitForSelector(CARD)
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })
})

describe('without the card', () => {
  it('is a link from number to words where no script runs', async () => {
    const page = await open({ ...WIDE, javaScriptEnabled: false })
    await page.click('#n-rd-intensity .no')
    expect(new URL(page.url()).hash).toBe('#rd-intensity')
    await page.context().close()
  })

  it('is so, too, where its script cannot be loaded', async () => {
    const page = await site.newPage(WIDE)
    await page.route(/_astro\/card\./, (route) => route.abort())
    await page.goto(`${site.url}${TONGGUAN}`)
    await page.click('#n-rd-intensity .no')
    await expect.poll(() => new URL(page.url()).hash).toBe('#rd-intensity')
    await page.context().close()
  })
})

it('meets no error on the way', () => {
  expect(site.errors).toEqual([])
})
