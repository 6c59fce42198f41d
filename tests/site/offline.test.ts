/** The offline edition as files: every link leads somewhere, and nothing in it needs a server. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { OFFLINE_ZIP } from '../../src/model/site-files.ts'
import { unzip } from '../unzip.ts'
import { offlineOf, SITE, SUB_PATH, SUB_PATH_SITE } from './folders.ts'
import { filesOf } from './pages.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const MOST_BYTES = 3_000_000
const LINKS = ['href', 'src', 'action']
/** What only modules may hold. */
const NEEDS_A_SERVER = /\bimport\(|\bimport\s*["{*]|\bexport\s*[{*]|import\.meta/

interface Page {
  path: string
  elements: Element[]
  /** All text, white space aside. */
  words: string
}

/** With the parser that browsers agree on: the edition leaves out what HTML allows to. */
function pageAt(folder: string, path: string): Page {
  const elements: Element[] = []
  const words: string[] = []
  const visit = (node: Node) => {
    if (node.nodeName === 'style') return
    if ('tagName' in node && /\b(?:datalinks|online)\b/.test(attribute(node, 'class') ?? '')) return
    if (node.nodeName === '#text') words.push((node as DefaultTreeAdapterTypes.TextNode).value)
    if ('tagName' in node) elements.push(node)
    for (const child of 'content' in node ? node.content.childNodes : []) visit(child)
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child)
  }
  visit(parse(readFileSync(join(folder, path), 'utf8'), { scriptingEnabled: false }))
  return { path, elements, words: words.join('').replace(/\s+/g, '') }
}

/** What a server says of a missing page, what editors need at their desks, and other views of what the pages hold. */
const ONLINE = /^(?:404\.html|(?:guide|compare|deadlines|proposals)\/|targets\/[^/]+\/[^/]+\/)/

function pagesIn(folder: string): Page[] {
  const paths = filesOf(folder).filter((path) => path.endsWith('.html') && !ONLINE.test(path))
  return paths.map((path) => pageAt(folder, path))
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

function linksOf({ elements }: Page): string[] {
  const leading = elements.filter(({ tagName }) => tagName !== 'base')
  const found = leading.flatMap((element) => LINKS.map((name) => attribute(element, name)))
  return [...new Set(found.filter((link) => link !== undefined))]
}

/** Why a link of the page does not work from disk; null when it does. */
function fault(link: string, page: Page, folder: string, pages: Map<string, Page>): string | null {
  if (/^(?:https?|mailto):/.test(link)) return null
  if (link.startsWith('/')) return 'begins at the root'
  const base = page.elements.find(({ tagName }) => tagName === 'base')
  const start = new URL(base ? (attribute(base, 'href') ?? '') : '', `file:///${page.path}`)
  const url = new URL(link, start)
  const path = decodeURIComponent(url.pathname.slice(1))
  const file = join(folder, path)
  if (!existsSync(file)) return 'leads to no file'
  if (!statSync(file).isFile()) return 'names a folder'
  const id = decodeURIComponent(url.hash.slice(1))
  if (id === '') return null
  const target = pages.get(path)
  return target?.elements.some((element) => attribute(element, 'id') === id)
    ? null
    : 'leads to no element'
}

describe.each([
  ['of a site at the root', SITE, 'https://zhushu.example/'],
  ['of a site under a sub-path', SUB_PATH_SITE, `https://zhushu.example${SUB_PATH}/`],
])('the offline edition %s', (_, site, published) => {
  const folder = offlineOf(site)
  const pages = pagesIn(folder)
  const byPath = new Map(pages.map((page) => [page.path, page]))

  it('has every page of the site, with the same words', () => {
    const originals = pagesIn(site)
    expect(pages.map(({ path }) => path)).toEqual(originals.map(({ path }) => path))
    for (const { path, words } of originals) expect(byPath.get(path)?.words, path).toBe(words)
  })

  it('can be taken from the site as a ZIP file', () => {
    const [offered, made] = [join(site, OFFLINE_ZIP), `${folder}.zip`].map((file) =>
      readFileSync(file),
    )
    expect(made?.equals(offered ?? Buffer.alloc(0))).toBe(true)
    expect(readFileSync(join(site, 'data/index.html'), 'utf8')).toContain(`/${OFFLINE_ZIP}"`)
  })

  it('has no dead link', () => {
    const dead = pages.flatMap((page) =>
      linksOf(page).flatMap((link) => {
        const why = fault(link, page, folder, byPath)
        return why === null ? [] : `${page.path} → ${link} ${why}`
      }),
    )
    expect(dead).toEqual([])
  })

  it('leaves to the published site only what it does not have', () => {
    for (const page of pages)
      for (const link of linksOf(page)) {
        if (!link.startsWith(published)) continue
        const path = link.slice(published.length).replace(/[?#].*/, '')
        if (path === page.path.replace(/index\.html$/, '')) continue
        expect(existsSync(join(site, path)), link).toBe(true)
        expect(existsSync(join(folder, path)), link).toBe(false)
      }
  })

  it('asks for nothing that a disk refuses', () => {
    for (const { path, elements } of pages)
      for (const element of elements) {
        const { tagName } = element
        expect(attribute(element, 'crossorigin'), path).toBeUndefined()
        if (tagName === 'script') expect(attribute(element, 'type') ?? '', path).toBe('')
        if (tagName === 'link')
          expect(['stylesheet', 'icon', 'canonical'], path).toContain(attribute(element, 'rel'))
      }
  })

  it('has style sheets whose files are there', () => {
    for (const path of filesOf(folder).filter((file) => file.endsWith('.css'))) {
      const css = readFileSync(join(folder, path), 'utf8')
      expect(css.includes('data-astro-cid-'), path).toBe(false)
      for (const [, address = ''] of css.matchAll(/url\("?([^")]+)"?\)/g)) {
        if (address.startsWith('data:')) continue
        expect(address).not.toMatch(/^\//)
        expect(existsSync(join(folder, posix.dirname(path), address)), address).toBe(true)
      }
    }
  })

  it('has scripts that need no server', () => {
    for (const path of filesOf(folder).filter((file) => /^(?!.*packs\/).*\.js$/.test(file))) {
      const code = readFileSync(join(folder, path), 'utf8')
      expect(NEEDS_A_SERVER.test(code), path).toBe(false)
      expect(() => new Function(code), path).not.toThrow()
    }
  })

  it('has only files that are of use there', () => {
    const kinds = new Set(filesOf(folder).map((path) => posix.extname(path)))
    expect([...kinds].sort()).toEqual(['.css', '.html', '.js', '.txt'])
    expect(filesOf(folder).filter((path) => path.endsWith('.txt'))).toEqual(['fonts/LICENSE.txt'])
  })

  it('is the same in its ZIP file', () => {
    const entries = unzip(readFileSync(`${folder}.zip`))
    expect(entries.map(({ path }) => path)).toEqual(filesOf(folder).map((path) => `zhushu/${path}`))
    for (const { path, content } of entries)
      expect(readFileSync(join(folder, path.replace('zhushu/', ''))).equals(content), path).toBe(
        true,
      )
  })

  it('takes less than 3 MB', () => {
    const bytes = filesOf(folder).reduce((sum, path) => sum + statSync(join(folder, path)).size, 0)
    expect(bytes).toBeLessThan(MOST_BYTES)
  })
})
