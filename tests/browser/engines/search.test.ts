/** Search in every engine: a question is typed, the first hit followed, its words marked in the document; and axe on every kind of page in those that other tests leave out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SITE } from '../../site/folders.ts'
import { pageKinds } from '../../site/page-kinds.ts'
import { AXE } from '../axe.ts'
import { serveSite } from '../site.ts'
import { ENGINES } from './all-engines.ts'
import type { Engine } from './engine.ts'

const WORDS = '新能源'
const WAIT = { timeout: 20_000 }

describe.each(ENGINES.filter(({ can }) => can))('$name', ({ name, open }) => {
  let site: Awaited<ReturnType<typeof serveSite>>
  let engine: Engine
  beforeAll(async () => {
    site = await serveSite(SITE)
    engine = await open()
  })
  afterAll(async () => {
    await engine?.close()
    await site?.close()
  })

  it('answers what is typed and marks it where the first hit leads', async () => {
    await engine.open(`${site.url}search/`)
    await engine.run(
      () => document.querySelector<HTMLInputElement>('[data-input]')?.focus() ?? null,
    )
    await engine.type(WORDS)
    const status = () =>
      engine.run(() => document.querySelector('[data-status]')?.textContent?.trim() ?? '')
    await expect.poll(status, WAIT).toMatch(/\d/)
    const hits = () => engine.run(() => document.querySelectorAll('[data-result]').length)
    await expect.poll(hits, WAIT).toBeGreaterThan(3)
    const quotation = await engine.run(
      () => document.querySelector('.hit .quote a')?.textContent ?? '',
    )
    expect(quotation).toContain(WORDS)

    await engine.run(
      () => document.querySelector<HTMLAnchorElement>('.hit .quote a')?.click() ?? null,
    )
    const marked = () =>
      engine.run(() => document.querySelector('.marksbar [role=status]')?.textContent ?? '')
    await expect.poll(marked, WAIT).toMatch(/“新能源”\s*第 \d+ 处，共 \d+ 处/)
    // The words are painted by the browser, or stand in <mark> where it cannot.
    const painted = await engine.run(() => {
      const ranges = [...(CSS.highlights?.values() ?? [])].flatMap((one) => [...one])
      const marks = [...document.querySelectorAll('main mark')]
      return [...ranges.map(String), ...marks.map((one) => one.textContent)]
    })
    expect(painted).toContain(WORDS)
  })

  it('opens the dialog and answers there', async () => {
    await engine.open(`${site.url}topics/`)
    const hasScript = () => engine.run(() => document.querySelector('footer button') !== null)
    await expect.poll(hasScript, WAIT).toBe(true)
    await engine.run(
      () => document.querySelector<HTMLElement>('[data-search-open]')?.click() ?? null,
    )
    const isOpen = () =>
      engine.run(() => document.activeElement?.matches('dialog[open] [role=combobox]') ?? false)
    await expect.poll(isOpen, WAIT).toBe(true)
    await engine.type(WORDS)
    const options = () => engine.run(() => document.querySelectorAll('dialog [role=option]').length)
    await expect.poll(options, WAIT).toBeGreaterThan(3)
  })

  it.skipIf(name === 'Chromium').each(pageKinds(SITE))(
    'axe finds nothing on $kind',
    async (kind) => {
      await engine.open(`${site.url}${kind.asked ?? kind.path}`)
      await engine.run(`() => {
      ${AXE}
      axe.run().then(({ violations }) => {
        globalThis.axeFound = violations.map(({ id, nodes }) =>
          [id, ...nodes.map(({ target }) => target.join(' '))].join(' '))
      })
      return null
    }`)
      const found = () =>
        engine.run(() => (globalThis as unknown as { axeFound?: string[] }).axeFound ?? null)
      await expect.poll(found, WAIT).not.toBeNull()
      expect(await found()).toEqual([])
    },
  )

  it('meets no error', () => {
    expect(engine.errors ?? []).toEqual([])
  })
})
