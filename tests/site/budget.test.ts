/** What pages may weigh and ask for: nothing of it is needed to read. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { SITE } from './folders.ts'
import { pageKinds } from './page-kinds.ts'
import { type BuiltPage, pagesOf } from './pages.ts'

const KILOBYTE = 1024
const pages = pagesOf(SITE)
const documents = pages.filter(({ path }) => /^\/documents\/.+/.test(path))

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

/** Files that a page waits for or asks for by itself, icon and font included; what scripts import counts too. */
function filesAsked({ document }: BuiltPage): Set<string> {
  const files = new Set<string>()
  const ask = (file: string) => {
    if (files.has(file)) return
    files.add(file)
    if (!file.endsWith('.js')) return
    const code = readFileSync(join(SITE, file), 'utf8')
    for (const [, other = ''] of code.matchAll(/(?:import|from)\s*"(\.[^"]+)"/g))
      ask(posix.join(posix.dirname(file), other))
  }
  for (const element of document.querySelectorAll(
    'link:is([rel=stylesheet],[rel=icon],[rel=preload]), script[src]',
  ))
    if (!element.closest('template'))
      ask(element.getAttribute('href') ?? element.getAttribute('src') ?? '')
  return files
}

const sheetsOf = ({ document }: BuiltPage) =>
  [...document.querySelectorAll('link[rel=stylesheet]')].filter((link) => !link.closest('template'))

/** The page itself makes one request more. The search page runs the whole search. */
const mostFiles = (kind: string) => (kind === 'search' ? 10 : 9)

describe.each(pageKinds(SITE))('a page of the kind $kind', ({ kind, path }) => {
  const page = pages.find((one) => one.path === `/${path}`) as BuiltPage
  it('asks for few files', () => {
    expect([...filesAsked(page)].length).toBeLessThanOrEqual(mostFiles(kind))
  })
  it('has one style: its own, which nothing has to be waited for, or a file', () => {
    const styles = page.document.querySelectorAll('head > style').length
    expect(styles + sheetsOf(page).length).toBe(1)
  })
  it('allows no other style than that, and no script in the page', () => {
    const policy = page.document.querySelector('meta[http-equiv=content-security-policy]')
    const style = page.document.querySelector('head > style')?.textContent
    const hash = style && createHash('sha256').update(style).digest('base64')
    expect(policy?.getAttribute('content')).toBe(
      `default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'${hash ? ` 'sha256-${hash}'` : ''}`,
    )
    expect(page.document.querySelectorAll('[style]').length).toBe(0)
    expect(page.document.querySelectorAll('script:not([src]):not([type*=json])').length).toBe(0)
  })
})

it('no document page waits for a style sheet', () => {
  expect(documents.filter((page) => sheetsOf(page).length > 0).map(({ path }) => path)).toEqual([])
})

const targets = pages.filter(({ path }) => /^\/targets\/.+/.test(path))

describe('the page of a target', () => {
  it('has at most 6 KB of HTML, gzipped', () => {
    const heavy = targets.filter(({ html }) => gzipSync(html).length > 6 * KILOBYTE)
    expect(targets.length).toBeGreaterThan(0)
    expect(heavy.map(({ path }) => path)).toEqual([])
  })
})
