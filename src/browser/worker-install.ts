/** Stores a version of the site before it may answer anything. */
import { type Keep, LIST_FILE, type SiteFiles } from '../model/site-files.ts'
import { urlToPath } from './worker-paths.ts'
import type { WorkerScope } from './worker-scope.ts'
import { otherStores, type VersionStore, versionStore } from './worker-store.ts'

/** Files asked for at the same time: fewer than the connections of a browser, so that pages being read come first. */
const AT_ONCE = 4

/**
 * Fetches what the version has to hold. What older versions hold unchanged is copied, and what an earlier attempt
 * stored is kept.
 * @throws Error when a file on the server is of another build; the browser drops the worker then and tries again at
 * the next visit.
 */
export async function install(scope: WorkerScope, version: string): Promise<void> {
  const store = versionStore(scope, version)
  const list = await storeList(store, version)
  const older = await readable(await otherStores(scope, version))
  const copied = new Set(await store.paths())
  for (const old of older) await copyUnchanged(old, store, list, copied)
  const missing = [...(await neededPaths(scope, list, older))].filter((path) => !copied.has(path))
  await eachOf(missing, AT_ONCE, async (path) => {
    const response = await store.verified(path, list.files[path]?.digest ?? '', 'low')
    if (!response) throw new Error(`${path} is of another build than ${version}.`)
    await store.store(path, response)
  })
}

/** What the device holds of the version: all that can be read and searched, all that is needed to search, or less. */
export async function storedPart(store: VersionStore): Promise<'whole' | 'index' | null> {
  const list = await store.list()
  if (!list) return null
  const stored = new Set(await store.paths())
  const lacking = Object.entries(list.files)
    .filter(([path]) => !stored.has(path))
    .map(([, { keep }]) => keep)
  if (lacking.includes('shell') || lacking.includes('search')) return null
  return lacking.includes('page') ? 'index' : 'whole'
}

async function storeList(store: VersionStore, version: string): Promise<SiteFiles> {
  const known = await store.list()
  if (known) return known
  const response = await store.verified(LIST_FILE, version)
  if (!response) throw new Error(`${LIST_FILE} is of another build than ${version}.`)
  await store.store(LIST_FILE, response.clone())
  return await response.json()
}

interface OlderVersion {
  store: VersionStore
  list: SiteFiles
  paths: string[]
}

async function readable(stores: VersionStore[]): Promise<OlderVersion[]> {
  const versions = stores.map(async (store) => {
    const list = await store.list()
    return list ? [{ store, list, paths: await store.paths() }] : []
  })
  return (await Promise.all(versions)).flat()
}

/** Copies what has the same bytes in the new version, downloads too, and adds their paths to `copied`. */
async function copyUnchanged(
  old: OlderVersion,
  store: VersionStore,
  list: SiteFiles,
  copied: Set<string>,
): Promise<void> {
  const unchanged = old.paths.filter((path) => {
    const digest = old.list.files[path]?.digest
    return digest !== undefined && digest === list.files[path]?.digest && !copied.has(path)
  })
  await eachOf(unchanged, AT_ONCE, async (path) => {
    const response = await old.store.stored(path)
    if (!response) return
    await store.store(path, response)
    copied.add(path)
  })
}

/**
 * The shell; the index, unless it is very large, and of a small site all pages, unless the reader saves data; else the
 * pages that are open, as the reader will go back to them, and what older versions hold: what could be read offline
 * stays so.
 */
async function neededPaths(
  scope: WorkerScope,
  list: SiteFiles,
  older: readonly OlderVersion[],
): Promise<Set<string>> {
  const generous = !scope.navigator.connection?.saveData
  const kept: Record<Keep, boolean> = {
    shell: true,
    search: list.searchable && generous,
    page: list.whole && generous,
    download: false,
  }
  const open = await scope.clients.matchAll({ includeUncontrolled: true })
  const root = new URL(scope.registration.scope)
  const visited = new Set([
    ...open.flatMap(({ url }) => urlToPath(new URL(url), root) ?? []),
    ...older.flatMap(({ paths }) => paths),
  ])
  const needed = Object.entries(list.files).filter(
    ([path, { keep }]) => kept[keep] || (keep !== 'download' && visited.has(path)),
  )
  return new Set(needed.map(([path]) => path))
}

/** Does the work for each item, `width` at a time; the first failure ends it. */
async function eachOf<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const rest = items.values()
  let failed = false
  const lane = async () => {
    for (const item of rest) {
      if (failed) return
      await work(item).catch((error) => {
        failed = true
        throw error
      })
    }
  }
  await Promise.all(Array.from({ length: width }, lane))
}
