/** The service worker in a real browser: the site without network, and two builds that never meet in one page. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { LEAVING_WORKER } from '../../src/integrations/service-worker.ts'
import { SITE, SUB_PATH, SUB_PATH_SITE } from '../site/folders.ts'
import { search } from './ask-search.ts'
import {
  buildNamed,
  deleteBuilds,
  type MovingSite,
  namesOn,
  openMovingSite,
} from './moving-site.ts'

const QUERIES = [
  ...[
    '研',
    '投入',
    '研发投入',
    '3.5%',
    '5G',
    'R&D',
    '放管服',
    '幼儿园',
    '征求意见',
    '2020年',
    '的',
  ],
  ...[
    '高新技术企业',
    '新能源',
    '就业',
    '5万人',
    '绿化',
    '“十三五”',
    '招商引资',
    '鱻鱻',
    '牵头单位',
  ],
]
const STORED = '本站已存到这台设备，断网也能读、能检索。'
const UPDATE = '有新版本，刷新后生效'

let site: MovingSite
afterEach(async () => {
  await site.close()
})
afterAll(deleteBuilds)

/** Opens the page and waits until a worker stands ready for the next one. */
async function visit(context: BrowserContext, path = ''): Promise<Page> {
  const page = await context.newPage()
  await page.goto(site.url + path)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  return page
}

const notice = (page: Page) => page.locator('.offline-notice')

async function waitForNotice(page: Page, words: string): Promise<void> {
  await notice(page).getByText(words).waitFor({ timeout: 30_000 })
}

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

const cacheNames = (page: Page) => page.evaluate(() => caches.keys())

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
    const page = await visit(context)
    await waitForNotice(page, STORED)
    await site.stop()

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
    site = await openMovingSite(SITE)
    const context = await site.newContext()
    await waitForNotice(await visit(context), STORED)
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
    site = await openMovingSite(SITE)
    const context = await site.newContext()
    await visit(context)
    const page = await context.newPage()
    const missing = await page.goto(`${site.url}documents/none/`)
    expect(missing?.status()).toBe(404)
    expect(await page.getByText('地址可能写错了').isVisible()).toBe(true)
  })
})

describe('a new build', () => {
  it('waits until the reader takes it, and then serves all open pages', async () => {
    const [a, b] = [await buildNamed('A', SITE), await buildNamed('B', SITE)]
    site = await openMovingSite(a)
    const context = await site.newContext()
    await waitForNotice(await visit(context), STORED)
    const page = await context.newPage()
    await page.goto(`${site.url}documents/`)
    const [versionA] = await cacheNames(page)
    site.give(b)
    const other = await context.newPage()
    await other.goto(`${site.url}topics/`)
    await waitForNotice(other, UPDATE)
    await waitForNotice(page, UPDATE)
    await page.goto(`${site.url}search/`)
    await waitForNotice(page, UPDATE)
    expect(await namesOn(page)).toEqual(['A', 'A', 'A'])
    expect(await namesOn(other)).toEqual(['A', 'A', 'A'])

    await notice(page).getByRole('button', { name: '刷新' }).click()
    await page.waitForSelector('meta[content="B"]', { state: 'attached' })
    await other.waitForSelector('meta[content="B"]', { state: 'attached' })
    expect(await namesOn(page)).toEqual(['B', 'B', 'B'])
    expect(await namesOn(other)).toEqual(['B', 'B', 'B'])
    expect(await notice(page).count()).toBe(0)
    expect(await cacheNames(page)).toHaveLength(1)
    expect(await cacheNames(page)).not.toContain(versionA)
    await site.stop()
    await page.goto(`${site.url}glossary/`)
    expect(await namesOn(page)).toEqual(['B', 'B', 'B'])
  })

  it('may be put off, and comes by itself when all pages are closed', async () => {
    const [a, b] = [await buildNamed('A', SITE), await buildNamed('B', SITE)]
    site = await openMovingSite(a)
    const context = await site.newContext()
    await visit(context)
    const page = await context.newPage()
    site.give(b)
    await page.goto(`${site.url}topics/`)
    await waitForNotice(page, UPDATE)
    await notice(page).getByRole('button', { name: '稍后' }).click()
    await page.goto(`${site.url}regions/`)
    await page.waitForTimeout(500)
    expect(await notice(page).count()).toBe(0)
    expect(await namesOn(page)).toEqual(['A', 'A', 'A'])
    for (const open of context.pages()) await open.close()
    const later = await context.newPage()
    await later.goto('about:blank')
    await later.waitForTimeout(500)
    await later.goto(`${site.url}regions/`)
    expect(await namesOn(later)).toEqual(['B', 'B', 'B'])
  })

  it('is not taken while the server has only half of it', async () => {
    const [a, b] = [await buildNamed('A', SITE), await buildNamed('B', SITE)]
    rmSync(join(b, 'glossary/index.html'))
    site = await openMovingSite(a)
    const context = await site.newContext()
    await visit(context)
    const page = await context.newPage()
    site.give(b)
    await page.goto(`${site.url}topics/`)
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
      const { installing } = registration
      if (installing?.state === 'installing')
        await new Promise((resolve) => installing.addEventListener('statechange', resolve))
    })
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting),
    ).toBeNull()
    expect(await notice(page).count()).toBe(0)
    await page.goto(`${site.url}glossary/`)
    expect(await namesOn(page)).toEqual(['A', 'A', 'A'])
  })
})

describe('a big site', () => {
  it('keeps what is visited, and never mixes it with what the server has meanwhile', async () => {
    const [a, b] = [await buildNamed('A', SITE, 0), await buildNamed('B', SITE, 0)]
    site = await openMovingSite(a)
    const context = await site.newContext()
    await visit(context, 'regions/')
    const page = await context.newPage()
    await page.goto(`${site.url}documents/`)
    site.give(b)

    // A page of this version: what the shell holds, and nothing of the other build.
    expect(await namesOn(page)).toEqual(['A', 'A', null])
    // A page that was not stored comes from the server, with all that belongs to it.
    await page.goto(`${site.url}topics/`)
    expect(await namesOn(page)).toEqual(['B', 'B', 'B'])
    // The page that the first visit began with, and one visited later, are still there as they were.
    await page.goto(`${site.url}regions/`)
    expect(await namesOn(page)).toEqual(['A', 'A', null])
    await page.goto(`${site.url}documents/`)
    expect(await namesOn(page)).toEqual(['A', 'A', null])

    await waitForNotice(page, UPDATE)
    await notice(page).getByRole('button', { name: '刷新' }).click()
    await page.waitForSelector('meta[content="B"]', { state: 'attached' })
    await site.stop()
    await page.goto(`${site.url}documents/`)
    expect(await namesOn(page)).toEqual(['B', 'B', null])
    await page.goto(`${site.url}topics/`)
    expect(await page.getByText('没有网络').isVisible()).toBe(true)
    await page.goto(`${site.url}search/`)
    expect(await page.locator('[data-input]').count()).toBe(1)
  })
})

describe('a worker that is not wanted any more', () => {
  const traces = (page: Page) =>
    page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ])

  it.each([
    ['when the server has none', null],
    ['when the development server sends it away', LEAVING_WORKER],
  ])('goes with all it stored %s', async (_, script) => {
    const [a, next] = [await buildNamed('A', SITE), await buildNamed('next', SITE)]
    if (script) writeFileSync(join(next, 'sw.js'), script)
    else rmSync(join(next, 'sw.js'))
    site = await openMovingSite(a)
    const context = await site.newContext()
    await waitForNotice(await visit(context), STORED)
    for (const open of context.pages()) await open.close()
    site.give(next)
    const page = await context.newPage()
    // What stands at the port next registers no worker of ours.
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () => new Promise(() => undefined)
    })
    await page.goto(`${site.url}topics/`)
    await expect.poll(() => traces(page).catch(() => null), { timeout: 10_000 }).toEqual([])
    await page.goto(`${site.url}regions/`)
    expect(await namesOn(page)).toEqual(['next', 'next', 'next'])
  })
})
