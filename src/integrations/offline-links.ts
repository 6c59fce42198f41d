/** Where a link of the site leads in the offline edition. Paths of files are from the root, without a leading slash. */
import { posix } from 'node:path'

export interface EditionAddresses {
  /** Address of the published home page, ending in `/`: what the edition lacks is there. */
  published: URL
  /** Whether the edition has the file of the site. */
  has: (path: string) => boolean
  /** What files are called in the edition that do not keep their path. */
  names: ReadonlyMap<string, string>
}

/** Addresses of another kind (`https:`, `mailto:`), of another host, or within the page. */
const STAYS = /^(?:[a-z][a-z0-9+.-]*:|\/\/|[?#]|$)/i

export interface OfflineLink {
  address: string
  /** The file of the edition that it leads to, by its path in the site; undefined for any other address. */
  file?: string | undefined
  /** Leads to the published site, because the edition has no such file. */
  isOnline?: true
}

/**
 * The link as it has to stand in the file at `from`: relative, with the page of a folder named, or the published address
 * of what the edition does not have. Query and fragment are kept.
 * @example offlineLink('/topics/green/#targets', 'index.html', addresses).address // => 'topics/green/index.html#targets'
 */
export function offlineLink(link: string, from: string, addresses: EditionAddresses): OfflineLink {
  if (STAYS.test(link)) return { address: link }
  const { published, has, names } = addresses
  const url = new URL(link, new URL(encodeURI(from), published))
  const path = pathInSite(url, published)
  const file = path === null ? undefined : [path, `${path}/index.html`].find(has)
  if (file === undefined) return { address: url.href, isOnline: true }
  if (file === from && url.search === '' && url.hash !== '') return { address: url.hash, file }
  const relative = encodeURI(relativePath(from, names.get(file) ?? file))
  return { address: relative + url.search + url.hash, file }
}

/** From a file to a file. */
export function relativePath(from: string, to: string): string {
  return posix.relative(`/${posix.dirname(from)}`, `/${to}`)
}

/** From a page to the root: `../../`, `./` for the home page. */
export function pathToRoot(page: string): string {
  return `${relativePath(page, '') || '.'}/`
}

/** The path of what an address names below the home page, of a folder its page; null for what lies elsewhere. */
export function pathInSite(url: URL, home: URL): string | null {
  if (url.origin !== home.origin || !url.pathname.startsWith(home.pathname)) return null
  const path = decodeURIComponent(url.pathname.slice(home.pathname.length))
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}
