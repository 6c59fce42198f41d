/** Documents side by side: what the reader chooses, what stands in the address, what is drawn and what is not. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenSite, openSite } from './site.ts'

const [CHENGGUAN, NEW_AREA, TONGGUAN, ZHENGZHOU] = [
  'lanzhou-chengguan-2023',
  'lanzhou-new-area-2019',
  'tongguan-five-development-2018',
  'zhengzhou-hightech-2020',
]

let site: OpenSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

/** Opens `/compare/` with these documents, and waits until they are drawn. */
async function compared(...ids: string[]): Promise<Page> {
  const page = await site.newPage()
  await page.goto(`${site.url}compare/?d=${ids.join(',')}`)
  await page.waitForSelector('[data-comparison]:not([hidden])')
  return page
}

const rowOf = (page: Page, indicator: string) =>
  page.locator('[data-comparison] .row', {
    has: page.locator(`h3 a[href="/indicators/${indicator}/"]`),
  })

describe('/compare/', () => {
  it('keeps the choice in the address and the title, there and back', async () => {
    const page = await site.newPage()
    await page.goto(`${site.url}compare/`)
    const printed = await page.title()
    const select = (n: number) => page.locator('form select[name=d]').nth(n)
    await select(0).selectOption(NEW_AREA)
    expect(new URL(page.url()).searchParams.get('d')).toBe(NEW_AREA)
    expect(await page.locator('[data-overview]').isVisible()).toBe(true)
    await select(1).selectOption(ZHENGZHOU)
    await expect.poll(() => page.title()).toBe('比较：兰州新区与郑州高新区 · 注疏')
    expect(new URL(page.url()).searchParams.get('d')).toBe(`${NEW_AREA},${ZHENGZHOU}`)
    expect(await page.locator('[data-overview]').isVisible()).toBe(false)
    expect(await select(2).locator(`option[value=${NEW_AREA}]`).isDisabled()).toBe(true)
    await page.goBack()
    await page.goBack()
    await expect.poll(() => page.title()).toBe(printed)
    expect(await page.locator('[data-overview]').isVisible()).toBe(true)
    await page.goForward()
    await page.goForward()
    await expect.poll(() => page.title()).toContain('郑州高新区')
    expect(await select(1).inputValue()).toBe(ZHENGZHOU)
  })

  it('sets one indicator of two documents side by side, with its words and what differs', async () => {
    const page = await compared(NEW_AREA, ZHENGZHOU)
    const row = rowOf(page, 'rd-intensity')
    const sides = await row.locator('.side').allInnerTexts()
    expect(sides).toHaveLength(2)
    expect(sides[0]).toMatch(/兰州新区[\s\S]*不低于\s*3\.5\s*%[\s\S]*2019年，据全文年限/)
    expect(await row.innerText()).toContain('期限不同：兰州新区2019年，郑州高新区2020年、2022年。')
    const quotation = row.locator('blockquote').first()
    expect(await quotation.isVisible()).toBe(false)
    await row.locator('summary').first().click()
    expect(await quotation.isVisible()).toBe(true)
    const words = quotation.locator('a')
    expect(await words.getAttribute('href')).toBe(`/documents/${NEW_AREA}/#rd-intensity`)
    expect(await words.innerText()).toBe('全社会研发投入占GDP的比重达到3.5%以上')
  })

  it('says why 300 days and 80 % are not compared, and draws no axis for them', async () => {
    const page = await compared(NEW_AREA, CHENGGUAN)
    const row = rowOf(page, 'good-air-days')
    expect(await row.innerText()).toMatch(/不可比[\s\S]*口径不同/)
    expect(await row.locator('svg').count()).toBe(0)
  })

  it('marks what comes from a draft, and what a document does not promise', async () => {
    const page = await compared(CHENGGUAN, NEW_AREA, TONGGUAN)
    const row = rowOf(page, 'rd-intensity')
    expect(await row.locator('.side').allInnerTexts()).toEqual([
      expect.stringMatching(/城关区[\s\S]*没有承诺/),
      expect.not.stringContaining('征求意见稿'),
      expect.stringContaining('征求意见稿'),
    ])
  })

  it('draws three tiers as one promise', async () => {
    const page = await compared(CHENGGUAN, ZHENGZHOU)
    const side = rowOf(page, 'gdp').locator('.side').first()
    expect(await side.locator('.promise').count()).toBe(1)
    expect(await side.locator('.line').count()).toBe(3)
    expect(await side.locator('svg .tier-mark, svg svg').count()).toBe(3)
  })

  it('holds every target of the documents, restatements aside', async () => {
    const page = await compared(NEW_AREA, CHENGGUAN, ZHENGZHOU)
    const rows = (await (await fetch(`${site.url}data/targets.json`)).json()) as {
      document: string
      restates: string | null
      url: string
    }[]
    const links = await page
      .locator('[data-comparison] a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    const wanted = rows.filter((row) => row.restates === null && row.document !== TONGGUAN)
    for (const { url } of wanted) expect(links).toContain(url)
  })

  it('goes on when a file does not come', async () => {
    const page = await site.newPage()
    await page.route('**/compare/*.json', (route) => route.abort(), { times: 2 })
    await page.goto(`${site.url}compare/?d=${NEW_AREA},${ZHENGZHOU}`)
    await expect.poll(() => page.locator('output').innerText()).toContain('没有取到')
    await page.getByRole('button', { name: '并列' }).click()
    await page.waitForSelector('[data-comparison] .row')
  })

  it('can be read without JavaScript', async () => {
    const page = await site.newPage({ javaScriptEnabled: false })
    await page.goto(`${site.url}compare/`)
    const text = await page.locator('main').innerText()
    expect(text).toContain('全社会研发投入占GDP比重')
    expect(text).toContain('期限不同：')
    expect(await page.locator('main form').isVisible()).toBe(false)
  })
})

it('meets no error on the way', () => {
  expect(site.errors).toEqual([])
})
