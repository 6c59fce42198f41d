/** One version of the site on the reader's device: a cache of its own, and the list of what belongs in it. */
import { LIST_FILE, type SiteFiles } from '../model/site-files.ts'
import { shortDigest } from './short-digest.ts'
import { pathToUrl, urlToPath } from './worker-paths.ts'
import type { WorkerScope } from './worker-scope.ts'

/** Headers that would be wrong of bytes that were unpacked and are found by their address alone. */
const WIRE_HEADERS = ['content-encoding', 'content-length', 'transfer-encoding', 'vary']

export interface VersionStore {
  readonly root: URL
  /** The list, or null where the browser has thrown it away. Read once in the life of a worker. */
  list(): Promise<SiteFiles | null>
  stored(path: string): Promise<Response | undefined>
  /** Paths of what is stored. */
  paths(): Promise<string[]>
  store(path: string, response: Response): Promise<void>
  /** As the server has it, if these are the bytes of this version; else null. @throws TypeError without network. */
  verified(path: string, digest: string, priority?: RequestPriority): Promise<Response | null>
}

/** Caches of all versions of the site at `root`, and of no other site of the same host, begin so. */
function cachePrefix(root: URL): string {
  return `zhushu:${root.pathname}:`
}

/** `version` is the digest of the list. */
export function versionStore(scope: WorkerScope, version: string): VersionStore {
  const root = new URL(scope.registration.scope)
  const cacheName = cachePrefix(root) + version
  const cache = () => scope.caches.open(cacheName)
  let list: Promise<SiteFiles | null> | undefined
  // Unlike `open`, this makes no cache where there is none.
  const stored = (path: string) => scope.caches.match(pathToUrl(path, root), { cacheName })
  const readList = async (): Promise<SiteFiles | null> => {
    const response = await stored(LIST_FILE)
    return response ? await response.json() : null
  }
  return {
    root,
    list: async () => {
      list ??= readList()
      const found = await list
      // While the version is being stored, its list may come later.
      if (!found) list = undefined
      return found
    },
    stored,
    paths: async () =>
      (await (await cache()).keys()).flatMap(({ url }) => urlToPath(new URL(url), root) ?? []),
    store: async (path, response) => (await cache()).put(pathToUrl(path, root), response),
    verified: async (path, digest, priority = 'auto') => {
      // Revalidated: what the browser kept of an older build would be refused.
      const options: RequestInit = { cache: 'no-cache', priority }
      const response = await scope.fetch(pathToUrl(path, root), options)
      const bytes = await response.arrayBuffer()
      // The digest alone decides: some hosts redirect to 404.html, or give it with its own status.
      if ((await shortDigest(bytes)) !== digest) return null
      const headers = new Headers(response.headers)
      for (const name of WIRE_HEADERS) headers.delete(name)
      return new Response(bytes, { headers })
    },
  }
}

/** Stores of the other versions of the same site that are still on the device. */
export async function otherStores(scope: WorkerScope, version: string): Promise<VersionStore[]> {
  const prefix = cachePrefix(new URL(scope.registration.scope))
  const names = (await scope.caches.keys()).filter((name) => name.startsWith(prefix))
  return names
    .map((name) => name.slice(prefix.length))
    .filter((other) => other !== version)
    .map((other) => versionStore(scope, other))
}

/** Deletes every version of the site but `kept`; all without it. */
export async function deleteStores(scope: WorkerScope, kept?: string): Promise<void> {
  const prefix = cachePrefix(new URL(scope.registration.scope))
  const names = (await scope.caches.keys()).filter(
    (name) => name.startsWith(prefix) && name !== prefix + kept,
  )
  await Promise.all(names.map((name) => scope.caches.delete(name)))
}
