/** The built pages, parsed. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parseHTML } from 'linkedom'

export interface BuiltPage {
  /** Path in the site, as in a URL: `/topics/green/`, `/404.html`. */
  path: string
  html: string
  document: Document
}

/** Every file of a built site, as paths with `/`, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** Every HTML page of a built site, sorted by path. */
export function pagesOf(folder: string): BuiltPage[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8')
      const path = `/${file}`.replace(/\/index\.html$/, '/')
      return { path, html, document: parseHTML(html).document as unknown as Document }
    })
}
