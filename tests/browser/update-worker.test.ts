/** Two builds behind one server: they never meet in a page, and the new one comes when the reader wants it. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { LEAVING_WORKER } from '../../src/integrations/service-worker.ts'
import { SITE } from '../site/folders.ts'
import {
  buildNamed,
  deleteBuilds,
  type MovingSite,
  namesOn,
  openMovingSite,
} from './moving-site.ts'
import { notice, STORED, UPDATE, visit, waitForNotice } from './offline-notices.ts'

let site: MovingSite
afterEach(async () => {
  await site.close()
})
afterAll(deleteBuilds)

const cacheNames = (page: Page) => page.evaluate(() => caches.keys())

describe('a new build', () => {
  it('waits until the reader takes it, and then serves all open pages', async () => {
    const [a, b] = [await buildNamed('A', SITE), await buildNamed('B', SITE)]
    site = await openMovingSite(a)
    const context = await site.newContext()
    await waitForNotice(await visit(context, site.url), STORED)
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
    await visit(context, site.url)
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
    await visit(context, site.url)
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

describe('a page that was open before the first version was stored', () => {
  it.each([
    ['is taken over when its bytes are of this version', 'A', true],
    ['is left alone when the server has another build meanwhile', 'B', false],
  ])('%s', async (_, name, isTaken) => {
    const a = await buildNamed('A', SITE)
    site = await openMovingSite(a)
    const context = await site.newContext()
    const page = await context.newPage()
    // Where nothing else says when the reader's browser is idle, the test does.
    await page.addInitScript(() => {
      window.requestIdleCallback = (work) => {
        window.addEventListener('idle', () => work({ didTimeout: false, timeRemaining: () => 1 }))
        return 1
      }
    })
    await page.goto(site.url)
    if (name === 'B') site.give(await buildNamed('B', SITE))
    await page.evaluate(async () => {
      window.dispatchEvent(new Event('idle'))
      await navigator.serviceWorker.ready
    })
    await waitForNotice(page, STORED)
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(isTaken)
    await page.goto(`${site.url}topics/`)
    expect(await namesOn(page)).toEqual([name, name, name])
  })
})

describe('a big site', () => {
  it('keeps what is visited, and never mixes it with what the server has meanwhile', async () => {
    const [a, b] = [await buildNamed('A', SITE, 0), await buildNamed('B', SITE, 0)]
    site = await openMovingSite(a)
    const context = await site.newContext()
    await visit(context, `${site.url}regions/`)
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
    await waitForNotice(await visit(context, site.url), STORED)
    for (const open of context.pages()) await open.close()
    site.give(next)
    const page = await context.newPage()
    // What stands at the port next registers no worker of ours.
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () => new Promise(() => undefined)
    })
    await page.goto(`${site.url}topics/`)
    await expect.poll(() => traces(page).catch(() => null), { timeout: 10_000 }).toEqual([])
    // Sent away, it loads the open pages anew itself.
    if (!script) await page.reload()
    const names = () => namesOn(page).catch(() => null)
    await expect.poll(names, { timeout: 10_000 }).toEqual(['next', 'next', 'next'])
  })
})
