/** What a build consists of, and which of it belongs on a reader's device. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  DIGEST_DIGITS,
  type Keep,
  LIST_FILE,
  OFFLINE_ZIP,
  type SiteFile,
  type SiteFiles,
  WORKER_FILE,
} from '../model/site-files.ts'

const MEGABYTE = 1024 * 1024

/** Bytes, as they lie on the disk of the host, up to which something is stored after the first visit. */
export interface Limits {
  /** The whole site. */
  whole: number
  /** The index of a larger one. */
  search: number
}

/** 20,000 sections have 10 MB of index. */
export const LIMITS: Limits = { whole: 8 * MEGABYTE, search: 16 * MEGABYTE }

/** Without these no page looks right, and nothing can be searched: what all pages share, and the engine with its metadata. */
const SHELL =
  /^(?:_astro\/.+|fonts\/.+\.woff2|favicon\.svg|index\.html|404\.html|search\/index\.html|pagefind\/(?:[^/]+|filter\/.+))$/
/** All places of all terms, and all records. */
const SEARCH = /^pagefind\//
/** What pages offer, and do without: data, pictures for other sites, a page a target to cite from. */
const DOWNLOAD =
  /^data\/(?!index\.html$)|^og\/|^targets\/[^/]+\/[^/]+\/|\/(?:targets|responsibilities|cite)\.json$/
/** What browsers show or search with. The rest (`CNAME`, `_headers`, archives) may not even be served. */
const PAGE = /\.(?:html|css|m?js|json|wasm|woff2?|svg|png|jpe?g|webp|avif|ico)$/

/**
 * Every file of a built site but the worker, its list and the edition for reading offline, by path. `dist`: a folder URL that ends in a slash.
 */
export async function listSiteFiles(dist: URL, limits = LIMITS): Promise<SiteFiles> {
  const files: SiteFiles['files'] = {}
  for (const path of await pathsIn(dist)) {
    const content = await readFile(new URL(encodeURI(path), dist))
    files[path] = { digest: digestOf(content), bytes: content.length, keep: keepOf(path) }
  }
  const index = Object.values(files).filter(({ keep }) => keep === 'search')
  const whole = storedBytes(files) <= limits.whole
  return { whole, searchable: whole || bytesOf(index) <= limits.search, files }
}

/** Bytes of all that a small site stores without being asked. */
export function storedBytes(files: SiteFiles['files']): number {
  return bytesOf(Object.values(files).filter(({ keep }) => keep !== 'download'))
}

function bytesOf(files: readonly SiteFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** `data/targets.csv` // => `download` */
export function keepOf(path: string): Keep {
  if (SHELL.test(path)) return 'shell'
  if (SEARCH.test(path)) return 'search'
  return PAGE.test(path) && !DOWNLOAD.test(path) ? 'page' : 'download'
}

/** The first hexadecimal digits of SHA-256. */
export function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, DIGEST_DIGITS)
}

/** Paths of the files in a folder (a URL that ends in a slash), with `/`, by code unit, without the worker, its list and the edition for reading offline. */
export async function pathsIn(dist: URL): Promise<string[]> {
  const folder = fileURLToPath(dist)
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, `${entry.parentPath}/${entry.name}`).split(sep).join('/'))
    .filter((path) => ![WORKER_FILE, LIST_FILE, OFFLINE_ZIP].includes(path))
    .sort()
}
