/** The offline edition opened by double-click, in a real browser: pages, looks and search as over http. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { seededRandom } from '../seeded-random.ts'
import { offlineOf, SITE, SUB_PATH, SUB_PATH_SITE } from '../site/folders.ts'
import { address, type Passage, search } from './ask-search.ts'
import { type OpenDisk, openDisk } from './disk.ts'
import { type OpenSite, openSite } from './site.ts'

const QUERIES = [
  '研发投入',
  '3.5%',
  'GDP',
  '“',
  '、',
  '的',
  '２０１９年',
  '放管服改革',
  '没有这几个字',
]
const RANDOM_QUERIES = 35
const SEED = 20261123
/** Generous: the machine may be busy. A disk needs a tenth. */
const FIRST_SEARCH = 3000

let site: OpenSite
let disk: OpenDisk
beforeAll(async () => {
  site = await openSite()
  disk = await openDisk(offlineOf(SITE))
}, 120_000)
afterAll(async () => {
  await site.close()
  await disk.close()
})

async function randomQueries(): Promise<string[]> {
  const response = await fetch(address(site.url, 'data/passages.json'))
  const passages = (await response.json()) as Passage[]
  const random = seededRandom(SEED)
  const below = (limit: number) => Math.floor(random() * limit)
  return Array.from({ length: RANDOM_QUERIES }, () => {
    const characters = [...(passages[below(passages.length)]?.text ?? '')]
    const start = below(characters.length)
    return characters.slice(start, start + 1 + below(12)).join('')
  }).filter((query) => query.trim() !== '')
}

/** Opens the search page with a question and waits for results. */
async function ask(page: Page, url: string): Promise<number> {
  await page.goto(url)
  const before = performance.now()
  await page.locator('[data-result]').first().waitFor()
  return performance.now() - before
}

describe('from disk', () => {
  test('the card of a target opens, with the published address', async () => {
    const page = await disk.newPage()
    await page.goto(disk.address('documents/tongguan-five-development-2018/index.html'))
    await page.click('#n-rd-intensity .no')
    const card = page.locator('.card:popover-open')
    await card.waitFor()
    expect(await card.locator('.big').innerText()).toMatch(/^3\.53\s*%$/)
    expect(await card.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe('4px')
    expect(await card.locator('text=固定链接').getAttribute('href')).toMatch(
      /^https?:.*\/documents\/tongguan-five-development-2018\/#rd-intensity$/,
    )
    await page.context().close()
  })

  test('a reader goes from page to page', async () => {
    const page = await disk.newPage()
    await page.goto(disk.address('index.html'))
    const visit = async (link: string, expected: string) => {
      await page.locator(link).first().click()
      await page.waitForURL((url) => url.href.startsWith(disk.address(expected)))
    }
    await visit('nav >> text=文献', 'documents/index.html')
    await visit(
      'main a[href*="tongguan-five"]',
      'documents/tongguan-five-development-2018/index.html',
    )
    await visit('main a[href*="topics/"]', 'topics/')
    await visit('a.brand', 'index.html')
    expect(disk.errors).toEqual([])
  })

  test('the field in the masthead leads to results', async () => {
    const page = await disk.newPage()
    await page.goto(disk.address('glossary/index.html'))
    await page.locator('form[role=search] input').evaluate((input: HTMLInputElement) => {
      input.value = '研发投入'
      input.form?.submit()
    })
    await page.locator('[data-result]').first().waitFor()
    expect(page.url()).toContain('search/index.html?q=')
    expect(await page.locator('[data-results] mark').first().textContent()).toBe('研发投入')
    expect(disk.errors).toEqual([])
  })

  test('the first search is quick', async () => {
    const page = await disk.newPage()
    const url = disk.address(`search/index.html?q=${encodeURIComponent('创新')}`)
    expect(await ask(page, url)).toBeLessThan(FIRST_SEARCH)
  })

  test('search gives the same answers as over http', async () => {
    const [here, there] = [await disk.newPage(), await site.newPage()]
    await here.goto(disk.address('search/index.html'))
    await there.goto(address(site.url, 'search/'))
    for (const query of [...QUERIES, ...(await randomQueries())])
      expect(await search(here, query), query).toEqual(await search(there, query))
    const filters = { filters: { kind: 'target' }, limit: 3 }
    expect(await search(here, '达到', filters)).toEqual(await search(there, '达到', filters))
    expect(disk.errors).toEqual([])
  }, 120_000)

  test('what is typed becomes a question in the address, and back leads back', async () => {
    const page = await disk.newPage()
    await ask(page, disk.address(`search/index.html?q=${encodeURIComponent('创新')}`))
    await page.locator('[data-input]').fill('绿色')
    await page.waitForURL((url) => url.searchParams.get('q') === '绿色')
    await page.reload()
    await page.locator('mark', { hasText: '绿色' }).first().waitFor()
    expect(disk.errors).toEqual([])
  })

  test('it works in any folder, without JavaScript as well', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhushu-'))
    const place = join(folder, '我的 资料 #1 100%')
    cpSync(offlineOf(SUB_PATH_SITE), place, { recursive: true })
    const elsewhere = await openDisk(place)
    try {
      const page = await elsewhere.newPage()
      await ask(page, elsewhere.address(`search/index.html?q=${encodeURIComponent('研发投入')}`))
      const bare = await elsewhere.newPage({ javaScriptEnabled: false })
      await bare.goto(elsewhere.address('index.html'))
      await bare.locator('nav >> text=主题').first().click()
      expect(bare.url()).toBe(elsewhere.address('topics/index.html'))
      expect(elsewhere.errors).toEqual([])
    } finally {
      await elsewhere.close()
      rmSync(folder, { recursive: true })
    }
  })
})

/** Pages with every kind of part: margin notes, charts, matrices, tables that fold, code. */
const LOOKS = [
  '',
  'documents/tongguan-five-development-2018/',
  'documents/tongguan-five-development-2018/source/',
  'topics/innovation/',
  'indicators/rd-intensity/',
  'departments/',
  'regions/chengguan/',
  'targets/',
  'coverage/',
  'data/',
]

/** Of every element where it stands, how it and what styles put before and behind it are painted, and its words. */
function look(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const painted = ['color', 'background-color', 'border-bottom', 'font-family', 'content']
    const paint = (element: Element, part?: string) => {
      const style = getComputedStyle(element, part)
      return painted.map((property) => style.getPropertyValue(property)).join()
    }
    return [...document.body.querySelectorAll('*:not(script, template)')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const words = [...element.childNodes].flatMap((node) =>
        node.nodeType === Node.TEXT_NODE ? (node.textContent?.trim() ?? '') : '',
      )
      const parts = [undefined, '::before', '::after'].map((part) => paint(element, part))
      return [element.localName, x, y, width, height, ...parts, words.join('')].join(' ')
    })
  })
}

describe.each([1440, 390])('at a width of %d', (width) => {
  let here: Page
  let there: Page
  beforeAll(async () => {
    const options = { viewport: { width, height: 900 } }
    here = await disk.newPage(options)
    there = await site.newPage(options)
  })

  test.each(LOOKS)('/%s looks as over http', async (path) => {
    await there.goto(address(site.url, path))
    await here.goto(disk.address(`${path}index.html`))
    // What says 在线 where the site is not.
    await here.evaluate(() => {
      for (const link of document.querySelectorAll('[data-online]'))
        link.removeAttribute('data-online')
    })
    // Files for other programs are on the published site only.
    const removed = await there.evaluate(() => {
      const lists = [...document.querySelectorAll('.datalinks, .online')]
      for (const links of lists) links.remove()
      return lists.length
    })
    for (const page of [here, there]) await page.evaluate(() => document.fonts.ready)
    // On a busy machine a face may come in after the fonts were said to be ready.
    await vi.waitFor(async () => {
      const [found, expected] = [await look(here), await look(there)]
      // One difference says enough: what stands below has moved with it.
      const at = found.findIndex((element, position) => element !== expected[position])
      expect([found.length, found[at]]).toEqual([expected.length, expected[at]])
    }, 5_000)
    // A page that has lost a part late may round its lines another way.
    if (removed > 0) return
    const [one, other] = [await here.screenshot(), await there.screenshot()]
    expect(one.equals(other)).toBe(true)
  })
})

test('the edition of a site under a sub-path searches as well', async () => {
  const [served, opened] = [
    await openSite(SUB_PATH_SITE, SUB_PATH),
    await openDisk(offlineOf(SUB_PATH_SITE)),
  ]
  try {
    const [there, here] = [await served.newPage(), await opened.newPage()]
    await there.goto(address(served.url, 'search/'))
    await here.goto(opened.address('search/index.html'))
    expect(await search(here, '研发投入')).toEqual(await search(there, '研发投入'))
  } finally {
    await served.close()
    await opened.close()
  }
})
