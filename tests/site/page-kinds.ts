/** The kinds of pages: one a route in src/pages, shown by the fullest page that it makes. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf } from './pages.ts'

export interface PageKind {
  /** `documents-id-source` is what `src/pages/documents/[id]/source.astro` makes. */
  kind: string
  /** Path of its largest page under the root of the site, as in a URL: `documents/ID/source/`. */
  path: string
  /** The same with a question, where there is nothing to see before one is asked. */
  asked?: string
}

const PAGES = 'src/pages'
const QUESTIONS: Record<string, string> = { search: '?q=新能源' }

/** Every kind of page in a built site, sorted by kind. A route that made no page is left out. */
export function pageKinds(site: string): PageKind[] {
  const pages = filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
  const bytes = (path: string) =>
    statSync(join(site, path.endsWith('.html') ? path : `${path}index.html`)).size
  return filesOf(PAGES)
    .filter((file) => file.endsWith('.astro'))
    .flatMap((file) => {
      const route = file.replace(/\.astro$/, '').replace(/(^|\/)index$/, '')
      const pattern = new RegExp(`^${route.replace(/\[\w+\]/g, '[^/]+')}(/|\\.html|)$`)
      const [largest] = pages
        .filter((path) => pattern.test(path))
        .sort((a, b) => bytes(b) - bytes(a))
      if (largest === undefined) return []
      const kind = route.replace(/[[\]]/g, '').replaceAll('/', '-') || 'home'
      const question = QUESTIONS[kind]
      return [{ kind, path: largest, ...(question && { asked: largest + question }) }]
    })
    .sort((a, b) => (a.kind < b.kind ? -1 : 1))
}
