/** What a build consists of, and which of it belongs on a reader's device. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  DIGEST_DIGITS,
  type Keep,
  LIST_FILE,
  type SiteFiles,
  WORKER_FILE,
} from '../model/site-files.ts'

/** Bytes up to which a site is stored whole after the first visit, as they lie on the disk of the host. */
export const WHOLE_LIMIT = 8 * 1024 * 1024

/** Without these no page looks right, and nothing can be searched: what all pages share, and the engine with its metadata. */
const SHELL =
  /^(?:_astro\/.+|fonts\/.+\.woff2|favicon\.svg|index\.html|404\.html|search\/index\.html|pagefind\/(?:[^/]+|filter\/.+))$/
/** What pages offer, and do without. */
const DOWNLOAD = /^data\/(?!index\.html$)|\/(?:targets|responsibilities)\.json$/
/** What browsers show or search with. The rest (`CNAME`, `_headers`, archives) may not even be served. */
const PAGE = /\.(?:html|css|m?js|json|wasm|woff2?|svg|png|jpe?g|webp|avif|ico)$|^pagefind\//

/**
 * Every file of a built site but the worker and its list, by path. `dist`: a folder URL that ends in a slash.
 * `limit`: bytes of shell and pages up to which the site is stored whole.
 */
export async function listSiteFiles(dist: URL, limit = WHOLE_LIMIT): Promise<SiteFiles> {
  const files: SiteFiles['files'] = {}
  for (const path of await pathsIn(dist)) {
    const content = await readFile(new URL(encodeURI(path), dist))
    files[path] = { digest: digestOf(content), bytes: content.length, keep: keepOf(path) }
  }
  return { whole: storedBytes(files) <= limit, files }
}

/** Bytes of all that a small site stores without being asked. */
export function storedBytes(files: SiteFiles['files']): number {
  return Object.values(files)
    .filter(({ keep }) => keep !== 'download')
    .reduce((sum, { bytes }) => sum + bytes, 0)
}

/** `data/targets.csv` // => `download` */
export function keepOf(path: string): Keep {
  if (SHELL.test(path)) return 'shell'
  return PAGE.test(path) && !DOWNLOAD.test(path) ? 'page' : 'download'
}

/** The first hexadecimal digits of SHA-256. */
export function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, DIGEST_DIGITS)
}

/** By code unit. */
async function pathsIn(dist: URL): Promise<string[]> {
  const folder = fileURLToPath(dist)
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, `${entry.parentPath}/${entry.name}`).split(sep).join('/'))
    .filter((path) => path !== WORKER_FILE && path !== LIST_FILE)
    .sort()
}
