/** Every kind of page for every reader: by keyboard, enlarged, with other spacing and colours, without motion, without JavaScript. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SITE } from '../site/folders.ts'
import { type PageKind, pageKinds } from '../site/page-kinds.ts'
import { violations } from './axe.ts'
import { type FocusPlace, focusPlace, lostWords, numberStops } from './everyone.ts'
import { type OpenSite, openSite } from './site.ts'

const KINDS = pageKinds(SITE)
/** Presses of Tab: on longer pages what follows is more of the same. */
const MOST_STOPS = 70
/** WCAG 1.4.10: a window of 1280 px enlarged to 400 %; 640 px is 200 %. */
const ENLARGED = [320, 640]
/** WCAG 1.4.12. */
const SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}'

let site: OpenSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

async function open(kind: PageKind, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await site.newPage({ viewport: { width: 1280, height: 800 }, ...options })
  await page.goto(`${site.url}${kind.asked ?? kind.path}`)
  if (kind.asked && options.javaScriptEnabled !== false) await page.waitForSelector('[data-result]')
  return page
}

/** Presses Tab, or Shift+Tab, until the focus leaves the page. */
async function walk(page: Page, key: string, most = MOST_STOPS): Promise<FocusPlace[]> {
  const places: FocusPlace[] = []
  while (places.length < most) {
    await page.keyboard.press(key)
    const place = await page.evaluate(focusPlace)
    if (place === null) break
    places.push(place)
  }
  return places
}

const names = (places: FocusPlace[]) => places.map(({ name }) => name)
const unseen = (places: FocusPlace[]) => names(places.filter(({ isSeen }) => !isSeen))

describe('by keyboard', () => {
  it.each(KINDS)('Tab goes through $kind in its order and is always seen', async (kind) => {
    const page = await open(kind)
    const stops = await page.evaluate(numberStops)
    const places = await walk(page, 'Tab')
    expect(names(places.filter(({ hasOutline }) => !hasOutline))).toEqual([])
    expect(unseen(places)).toEqual([])
    const order = places.filter(({ isRadio, index }) => !isRadio && index >= 0)
    const indexes = order.map(({ index }) => index)
    expect(indexes).toEqual(indexes.toSorted((a, b) => a - b))
    const last = places.length < MOST_STOPS ? stops.length : (indexes.at(-1) ?? 0)
    const missed = stops.slice(0, last).filter((name, at) => name !== '' && !indexes.includes(at))
    expect(missed).toEqual([])
    await page.context().close()
  })

  it.each(KINDS)('Shift+Tab goes back up $kind and nothing hides it', async (kind) => {
    const page = await open(kind)
    await page.locator('footer nav a').last().focus()
    expect(unseen(await walk(page, 'Shift+Tab', 40))).toEqual([])
    await page.context().close()
  })

  it.each(KINDS)('the first stop of $kind leads to its text', async (kind) => {
    const page = await open(kind)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const inMain = () => Boolean(document.activeElement?.closest('main, main ~ *'))
    expect(await page.evaluate(inMain)).toBe(true)
    await page.context().close()
  })
})

describe('to point at', () => {
  it.each(KINDS)('$kind has targets of 24 px or room around them', async (kind) => {
    for (const width of [390, 1280]) {
      const page = await open(kind, { viewport: { width, height: 800 } })
      expect(await violations(page, ['target-size'])).toEqual([])
      await page.context().close()
    }
  })
})

describe('enlarged', () => {
  it.each(KINDS)('$kind needs no scrolling sideways and loses nothing', async (kind) => {
    // The spacing is a reader's own style, which the page's policy of contents has no say in.
    const page = await open(kind, { bypassCSP: true })
    for (const width of ENLARGED) {
      await page.setViewportSize({ width, height: 256 })
      expect(await page.evaluate(lostWords), `${width} px`).toEqual([])
    }
    await page.addStyleTag({ content: SPACING })
    expect(await page.evaluate(lostWords), 'spaced').toEqual([])
    await page.context().close()
  })
})

describe('with the reader’s own colours', () => {
  const DOCUMENT = 'documents/tongguan-five-development-2018/'
  const colours = { forcedColors: 'active' as const, viewport: { width: 1280, height: 800 } }

  it('targets stay underlined, squares filled, switches marked', async () => {
    const page = await site.newPage(colours)
    await page.goto(`${site.url}${DOCUMENT}`)
    const style = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => {
          const { textDecorationLine, borderBottomStyle, backgroundColor } = getComputedStyle(one)
          return { textDecorationLine, borderBottomStyle, backgroundColor }
        })
    const words = await style('a.t')
    expect([words.textDecorationLine, words.borderBottomStyle]).not.toEqual(['none', 'none'])
    const { backgroundColor: paper } = await style('html')
    expect((await style('.squares a')).backgroundColor).not.toBe(paper)
    const chosen = await style('.view label:has(:checked)')
    expect(chosen.backgroundColor).not.toBe(
      (await style('.view label:not(:has(:checked))')).backgroundColor,
    )
    await page.context().close()
  })
})

describe('with less motion', () => {
  it.each(KINDS)('nothing moves on $kind', async (kind) => {
    const page = await open(kind, { reducedMotion: 'reduce' })
    const moving = await page.evaluate(() => {
      const seconds = (times: string) => Math.max(...times.split(',').map(Number.parseFloat))
      return [...document.querySelectorAll('html, body *')].flatMap((one) =>
        ['', '::before', '::after'].flatMap((part) => {
          const style = getComputedStyle(one, part)
          const moves =
            style.animationName !== 'none' ||
            seconds(style.transitionDuration) > 0 ||
            style.scrollBehavior === 'smooth'
          return moves ? [`${one.tagName} ${one.className} ${part}`] : []
        }),
      )
    })
    expect(moving).toEqual([])
    await page.context().close()
  })
})

describe('without JavaScript', () => {
  it.each(KINDS)('$kind is there, and nothing on it waits for a script', async (kind) => {
    const page = await open(kind, { javaScriptEnabled: false })
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(60)
    // What works without: forms that go to a page, radio buttons that style sheets read, links and <details>.
    const dead = await page
      .locator('button:visible, select:visible, input:visible')
      .evaluateAll((all) =>
        all
          .filter((one) => !one.closest('form[action]') && !one.matches('[type=radio]'))
          .map((one) => one.outerHTML),
      )
    expect(dead).toEqual([])
    await page.context().close()
  })
})

it('meets no error on the way', () => {
  expect(site.errors).toEqual([])
})
