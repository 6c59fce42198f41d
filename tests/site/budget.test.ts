/** What a document page may weigh: nothing of it is needed to read. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { SITE } from './folders.ts'
import { type BuiltPage, pagesOf } from './pages.ts'

const KILOBYTE = 1024
const documents = pagesOf(SITE).filter(({ path }) => /^\/documents\/.+/.test(path))

/** Gzipped bytes of what the selected elements load or contain. */
function weight({ document }: BuiltPage, selector: string, attribute: string): number {
  return [...document.querySelectorAll(selector)].reduce((sum, element) => {
    const file = element.getAttribute(attribute)
    const bytes = file ? readFileSync(join(SITE, file)) : Buffer.from(element.textContent ?? '')
    return sum + gzipSync(bytes).length
  }, 0)
}

describe.each(documents.map((page) => [page.path, page] as const))('%s', (_, page) => {
  it('has at most 12 KB of CSS, gzipped', () => {
    expect(weight(page, 'link[rel=stylesheet], style', 'href')).toBeLessThanOrEqual(12 * KILOBYTE)
  })
  it('has at most 6 KB of JavaScript, gzipped', () => {
    expect(weight(page, 'script', 'src')).toBeLessThanOrEqual(6 * KILOBYTE)
  })
})

const targets = pagesOf(SITE).filter(({ path }) => /^\/targets\/.+/.test(path))

describe('the page of a target', () => {
  it('has at most 6 KB of HTML, gzipped', () => {
    const heavy = targets.filter(({ html }) => gzipSync(html).length > 6 * KILOBYTE)
    expect(targets.length).toBeGreaterThan(0)
    expect(heavy.map(({ path }) => path)).toEqual([])
  })
})
