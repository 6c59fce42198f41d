/** The service worker in a real browser: the site without network, and what it says of that. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { SITE, SUB_PATH, SUB_PATH_SITE } from '../site/folders.ts'
import { search } from './ask-search.ts'
import { violations } from './axe.ts'
import { buildNamed, deleteBuilds, type MovingSite, openMovingSite } from './moving-site.ts'
import { notice, STORED, UPDATE, visit, waitForNotice } from './offline-notices.ts'

const QUERIES =
  '研 投入 研发投入 3.5% 5G R&D 放管服 幼儿园 征求意见 2020年 的 高新技术企业 新能源 就业 5万人 绿化 “十三五” 招商引资 鱻鱻 牵头单位'.split(
    ' ',
  )

let site: MovingSite
afterEach(async () => {
  await site.close()
})
afterAll(deleteBuilds)

/** What a fresh reader with network is answered. */
async function answersOnline(): Promise<unknown[]> {
  const context = await site.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(`${site.url}search/`)
  const answers = await answersOn(page)
  await context.close()
  return answers
}

async function answersOn(page: Page): Promise<unknown[]> {
  const answers: unknown[] = []
  for (const query of QUERIES) answers.push(await search(page, query))
  return answers
}

describe.each([
  ['at the root', SITE, '/'],
  ['under a sub-path', SUB_PATH_SITE, SUB_PATH],
])('after one visit, %s, without network', (_, folder, base) => {
  it('the whole site can be read and searched', async () => {
    site = await openMovingSite(folder, base)
    const expected = await answersOnline()
    const context = await site.newContext()
    const errors: string[] = []
    context.on('weberror', (error) => errors.push(error.error().message))
    const page = await visit(context, `${site.url}search/`)
    await waitForNotice(page, STORED)
    await site.stop()

    // In the page that was open when there was no worker, then in those that it serves.
    expect(await answersOn(page)).toEqual(expected)
    await page.reload()
    expect(await notice(page).count()).toBe(0)
    for (const path of ['文献', '指标', '部门', '目标']) {
      await page.getByRole('navigation').getByRole('link', { name: path, exact: true }).click()
      await page.waitForLoadState()
      expect(await page.locator('h1').count()).toBe(1)
    }
    await page.goto(`${site.url}documents/tongguan-five-development-2018/?mark=研发#p3`)
    expect(await page.locator('#p3').count()).toBe(1)
    expect(await page.evaluate(() => document.fonts.check('16px "Zhushu Punctuation"', ','))).toBe(
      true,
    )
    await page.goto(`${site.url}search/?q=研发投入`)
    await page.waitForSelector('[data-result] mark')
    expect(await answersOn(page)).toEqual(expected)
    expect(expected).toHaveLength(20)
    expect(errors).toEqual([])
  })
})

describe('without network', () => {
  it('says of pages that are not stored why, and keeps downloads that were asked for', async () => {
    site = await openMovingSite(await buildNamed('A', SITE))
    const context = await site.newContext()
    await waitForNotice(await visit(context, site.url), STORED)
    const page = await context.newPage()
    await page.goto(`${site.url}data/topics.json`)
    const downloaded = await page.textContent('body')
    await site.stop()

    const missing = await page.goto(`${site.url}documents/none/`)
    expect(missing?.status()).toBe(404)
    expect(await page.getByText('没有网络').isVisible()).toBe(true)
    expect(await page.getByText('地址可能写错了').isVisible()).toBe(false)
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).background)
    expect(paper).toContain('rgb(251, 248, 241)')
    await page.goto(`${site.url}data/targets.json`)
    expect(await page.getByText('没有网络').isVisible()).toBe(true)
    await page.goto(`${site.url}data/topics.json`)
    expect(await page.textContent('body')).toBe(downloaded)
    await page.goto(`${site.url}documents`)
    expect(page.url()).toBe(`${site.url}documents/`)
  })

  it('with network the server still says itself what it does not have', async () => {
    site = await openMovingSite(await buildNamed('A', SITE))
    const context = await site.newContext()
    await visit(context, site.url)
    const page = await context.newPage()
    const missing = await page.goto(`${site.url}documents/none/`)
    expect(missing?.status()).toBe(404)
    expect(await page.getByText('地址可能写错了').isVisible()).toBe(true)
  })
})

describe.each(['light', 'dark'] as const)('the notices, %s', (colorScheme) => {
  it('fit on a phone, are found by nothing that axe knows, and are not printed', async () => {
    const a = await buildNamed('A', SITE)
    const b = await buildNamed('B', SITE)
    site = await openMovingSite(a)
    const context = await site.newContext({ colorScheme, viewport: { width: 390, height: 844 } })
    const page = await visit(context, `${site.url}documents/tongguan-five-development-2018/`)
    for (const words of [STORED, UPDATE]) {
      await waitForNotice(page, words)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      const box = await notice(page).boundingBox()
      expect(box?.y).toBeGreaterThan(700)
      expect(box?.height).toBeLessThan(80)
      expect(await violations(page)).toEqual([])
      await page.emulateMedia({ media: 'print' })
      expect(await notice(page).isVisible()).toBe(false)
      await page.emulateMedia({ media: 'screen' })
      site.give(b)
      if (words === STORED) await page.goto(`${site.url}topics/`)
    }
  })
})
