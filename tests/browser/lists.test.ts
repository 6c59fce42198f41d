/** Filters and sorting of the long lists: what they leave, what they count, and what stands in the address. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenSite, openSite } from './site.ts'

interface TargetRow {
  document: string
  topic: string
  kind: string
  due: string | null
  quote: string
  url: string
}

let site: OpenSite
let rows: TargetRow[]
beforeAll(async () => {
  site = await openSite()
  rows = (await (await fetch(`${site.url}data/targets.json`)).json()) as TargetRow[]
})
afterAll(async () => {
  await site.close()
})

/** Permalinks of the targets that can be seen, in the order of the page. */
async function shown(page: Page): Promise<string[]> {
  const links = await page
    .locator('[data-targets] a[href*="/documents/"][href*="#"]')
    .evaluateAll((all) =>
      all.filter((a) => a.checkVisibility()).map((a) => a.getAttribute('href') ?? ''),
    )
  const urls = new Set(rows.map(({ url }) => url))
  return [...new Set(links)].filter((link) => urls.has(link))
}

const expected = (keep: (row: TargetRow) => boolean) => rows.filter(keep).map(({ url }) => url)

describe('/targets/', () => {
  it.each([
    ['topic', 'green', (row: TargetRow) => row.topic === 'green'],
    [
      'document',
      'zhengzhou-hightech-2020',
      (row: TargetRow) => row.document === 'zhengzhou-hightech-2020',
    ],
    ['kind', 'relative', (row: TargetRow) => row.kind === 'relative'],
    ['due', '2022', (row: TargetRow) => row.due?.startsWith('2022') === true],
    ['due', 'none', (row: TargetRow) => row.due === null],
  ])(
    'leaves exactly the targets with %s %s, counts them and keeps it in the address',
    async (name, value, keep) => {
      const page = await site.newPage()
      await page.goto(`${site.url}targets/`)
      await page.selectOption(`[data-targets] select[name=${name}]`, value)
      const wanted = expected(keep)
      expect(wanted.length).toBeGreaterThan(0)
      await expect.poll(async () => (await shown(page)).sort()).toEqual([...wanted].sort())
      expect(await page.locator('[data-targets] output').innerText()).toContain(
        String(wanted.length),
      )
      expect(new URL(page.url()).searchParams.get(name)).toBe(value)
      // The address alone brings the same list back.
      await page.reload()
      await expect.poll(async () => (await shown(page)).sort()).toEqual([...wanted].sort())
      await page.context().close()
    },
  )

  it('sorts by deadline, and back again', async () => {
    const page = await site.newPage()
    await page.goto(`${site.url}targets/`)
    const original = await shown(page)
    // A year is a deadline at its end, a month too; what has none stands last.
    const end = (due: string | null) => {
      if (due === null) return '9999'
      const [year, month = '12', day = '31'] = due.split('-')
      return [year, month, day].join('-')
    }
    const dueOf = new Map(rows.map(({ url, due }) => [url, end(due)]))
    await page
      .locator('[data-targets] th', { hasText: '期限' })
      .locator('button, a')
      .first()
      .click()
    await expect.poll(() => shown(page)).not.toEqual(original)
    const dates = (await shown(page)).map((url) => dueOf.get(url) ?? '')
    expect(dates).toHaveLength(rows.length)
    expect(dates).toEqual([...dates].sort())
    await page.locator('[data-targets] th', { hasText: '序' }).locator('button, a').first().click()
    await expect.poll(() => shown(page)).toEqual(original)
  })
})

describe('/targets/, as the reader arranges it', () => {
  const heads = (page: Page) =>
    page.locator('[data-targets] tbody:visible .group th').allInnerTexts()

  it('groups by topic, leaves out columns, and keeps both in the address', async () => {
    const page = await site.newPage()
    await page.goto(`${site.url}targets/`)
    await page.selectOption('[data-targets] select[name=group]', 'topic')
    const counts = new Map<string, number>()
    for (const { topic } of rows) counts.set(topic, (counts.get(topic) ?? 0) + 1)
    await expect.poll(async () => (await heads(page)).length).toBe(counts.size)
    expect((await heads(page))[0]).toMatch(
      new RegExp(`创新发展\\s*${counts.get('innovation')} 个目标`),
    )
    expect((await shown(page)).sort()).toEqual(expected(() => true).sort())
    await page.uncheck('[data-targets] input[value=quote]')
    expect(await page.locator('[data-targets] td.quoted:visible').count()).toBe(0)
    expect(new URL(page.url()).search).toBe('?group=topic&hide=quote')
    await page.reload()
    await expect.poll(async () => (await heads(page)).length).toBe(counts.size)
    expect(await page.locator('[data-targets] td.quoted:visible').count()).toBe(0)
    await page.click('[data-targets] button[type=reset]')
    await expect.poll(() => new URL(page.url()).search).toBe('')
    expect(await page.locator('[data-targets] td.quoted:visible').count()).toBe(rows.length)
    await page.context().close()
  })

  it('saves what is shown, in its order', async () => {
    const page = await site.newPage()
    await page.goto(`${site.url}targets/?topic=green&sort=value`)
    const urls = await shown(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('[data-targets] [data-save]'),
    ])
    const saved = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n')
      .slice(1)
    expect(saved.map((line) => line.split(',').at(-1))).toEqual(urls)
    await page.context().close()
  })

  it('leaves on a phone, too, only what was asked for', async () => {
    const page = await site.newPage({ viewport: { width: 390, height: 844 } })
    await page.goto(`${site.url}targets/?topic=green`)
    const wanted = expected(({ topic }) => topic === 'green')
    expect((await shown(page)).sort()).toEqual(wanted.sort())
    await page.context().close()
  })
})

describe('/measures/', () => {
  it('leaves the measures of one department', async () => {
    const page = await site.newPage()
    await page.goto(`${site.url}measures/`)
    const named = (await (await fetch(`${site.url}data/responsibilities.json`)).json()) as {
      department: string
      measure: string
    }[]
    const wanted = new Set(
      named
        .filter(({ department }) => department === 'tongguan-shangwu')
        .map(({ measure }) => measure),
    )
    await page.selectOption('main select[name=department]', 'tongguan-shangwu')
    const visible = () =>
      page
        .locator('main a[href*="tongguan-five-development-2018/#m"]')
        .evaluateAll((all) =>
          [
            ...new Set(
              all
                .filter((a) => a.checkVisibility())
                .map((a) => a.getAttribute('href')?.split('#')[1]),
            ),
          ].sort(),
        )
    await expect.poll(visible).toEqual([...wanted].sort())
  })
})

it('meets no error on the way', () => {
  expect(site.errors).toEqual([])
})
