/**
 * Gives every page its style in one piece. Astro links a sheet a component, up to sixteen a page, and nothing shows before
 * the last of them is there. A page that outweighs its style carries it, so that it is painted as soon as it comes; the
 * others, small and many, share one file a kind.
 */
import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import type { AstroConfig, AstroIntegration } from 'astro'
import { digestOf, pathsIn } from './site-files.ts'

/** As Astro writes them, at the end of the head. */
const LINK = /<link rel="stylesheet" href="([^"]+)">/g
const HEAD_END = '</head>'
const CHARSET = '<meta charset="utf-8">'
/** A sheet that is read in the page has another base for its addresses, and an end tag in it would end it. */
const NEEDS_ITS_FILE = /url\(\s*["']?(?!\/|data:)|@import|@charset|<\/style/i

interface Page {
  path: string
  html: string
}

interface Kind {
  /** Paths in the site, in the order in which the pages load them. */
  sheets: string[]
  pages: Page[]
}

/** After the build. What rewrites or lists pages later sees one style a page. */
export function pageStyles(): AstroIntegration {
  let config: AstroConfig
  return {
    name: 'zhushu-page-styles',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config
      },
      'astro:build:done': async ({ dir, logger }) => {
        const base = config.base.replace(/\/?$/, '/')
        const { carried, files } = await writePageStyles(dir, base, config.build.assets)
        logger.info(`${carried} pages carry their style, ${files} style sheets serve the others`)
      },
    },
  }
}

/**
 * Rewrites the pages of `dist` (a folder URL that ends in a slash), takes away the sheets that no page names any more, and
 * says how many pages carry their style and how many sheets were made. `base` begins and ends in a slash.
 * @throws Error when a sheet holds what can stand in a file only.
 */
export async function writePageStyles(
  dist: URL,
  base: string,
  assets: string,
): Promise<{ carried: number; files: number }> {
  const read = (path: string) => readFile(new URL(encodeURI(path), dist), 'utf8')
  const pages: Page[] = []
  for (const path of await pathsIn(dist))
    if (path.endsWith('.html')) pages.push({ path, html: await read(path) })
  const kinds = kindsOf(pages, base)
  let carried = 0
  let files = 0
  for (const { sheets, pages: ofKind } of kinds) {
    const css = (await Promise.all(sheets.map(read))).join('')
    const faulty = NEEDS_ITS_FILE.exec(css)
    if (faulty)
      throw new Error(
        `${sheets.join(', ')}: “${faulty[0]}” works in a file of its own only. Write addresses from the root (/fonts/…).`,
      )
    const isCarried = outweigh(ofKind, css)
    const name = `${assets}/style.${digestOf(css)}.css`
    if (isCarried) carried += ofKind.length
    else {
      files += 1
      await writeFile(new URL(name, dist), css)
    }
    for (const page of ofKind) {
      page.html = isCarried
        ? withStyle(page.html, `<style>${css}</style>`, css)
        : withStyle(page.html, `<link rel="stylesheet" href="${base}${name}">`)
      await writeFile(new URL(encodeURI(page.path), dist), page.html)
    }
  }
  await removeUnnamed(dist, kinds, pages)
  return { carried, files }
}

/** Pages that load the same sheets. */
function kindsOf(pages: readonly Page[], base: string): Kind[] {
  const kinds = new Map<string, Kind>()
  for (const page of pages) {
    const sheets = [...headOf(page.html).matchAll(LINK)].map(([, address = '']) =>
      address.slice(base.length),
    )
    const kind = kinds.get(sheets.join()) ?? { sheets, pages: [] }
    kind.pages.push(page)
    kinds.set(sheets.join(), kind)
  }
  return [...kinds.values()]
}

function outweigh(pages: readonly Page[], css: string): boolean {
  const bytes = pages.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0)
  return bytes >= pages.length * Buffer.byteLength(css)
}

function headOf(html: string): string {
  return html.slice(0, html.indexOf(HEAD_END))
}

/** The page with `element` for its links to sheets; `css` is what it holds itself. */
function withStyle(html: string, element: string, css?: string): string {
  const head = headOf(html)
  const policy = `${CHARSET}<meta http-equiv="content-security-policy" content="${policyFor(css)}">`
  return `${head.replace(LINK, '').replace(CHARSET, policy)}${element}${html.slice(head.length)}`
}

/**
 * The site's own files, and the very style that the page carries; the search engine is WebAssembly. It stands in the
 * page, because most hosts of static sites send none.
 */
function policyFor(css?: string): string {
  const hash =
    css === undefined ? '' : ` 'sha256-${createHash('sha256').update(css).digest('base64')}'`
  return `default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'${hash}`
}

async function removeUnnamed(
  dist: URL,
  kinds: readonly Kind[],
  pages: readonly Page[],
): Promise<void> {
  for (const sheet of new Set(kinds.flatMap(({ sheets }) => sheets)))
    if (!pages.some(({ html }) => html.includes(`${sheet}"`))) await rm(new URL(sheet, dist))
}
