/** Nothing moves while a page loads, however late its scripts come. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { SITE } from '../site/folders.ts'
import { pageKinds } from '../site/page-kinds.ts'
import { type OpenSite, openSite } from './site.ts'

/** Milliseconds: the page has been painted without its scripts by then. */
const LATE = 400

let site: OpenSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

/** What moved, and from where to where, as Chromium counts it for the cumulative layout shift. */
function shifts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const moved: string[] = []
        const place = ({ x, y, width, height }: DOMRect) => [x, y, width, height].join(' ')
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[]
          })[])
            for (const { node, previousRect, currentRect } of entry.sources)
              moved.push(
                `${node?.nodeName} “${node?.textContent?.trim().slice(0, 20)}” ${place(previousRect)} → ${place(currentRect)}`,
              )
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(moved), 100)
      }),
  )
}

it.each(pageKinds(SITE))('$kind stands still', async ({ path }) => {
  for (const width of [390, 1440]) {
    const page = await site.newPage({ viewport: { width, height: 900 } })
    await page.route('**/*.js', async (route) => {
      await wait(LATE)
      await route.continue()
    })
    await page.goto(`${site.url}${path}`)
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    )
    expect(await shifts(page), `${width} px`).toEqual([])
    await page.context().close()
  }
})
