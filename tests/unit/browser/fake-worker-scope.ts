/** A service worker's surroundings without a browser: caches, a server whose files a test writes, open pages. */

import { createHash } from 'node:crypto'
import { pathToUrl } from '../../../src/browser/worker-paths.ts'
import type { OpenClient, RequestEvent, WorkerScope } from '../../../src/browser/worker-scope.ts'
import {
  DIGEST_DIGITS,
  type Keep,
  LIST_FILE,
  type SiteFiles,
} from '../../../src/model/site-files.ts'

export const ROOT = new URL('https://site.example/zhushu/')

const digestOf = (text: string) =>
  createHash('sha256').update(text).digest('hex').slice(0, DIGEST_DIGITS)

/** A build whose files hold the given texts; the first word of a text says when it is stored. */
export interface Build {
  version: string
  /** What the server has, the list included, by address. */
  served: Map<string, string>
}

/** `{ 'a/index.html': 'page one' }`: the word before the blank is what `keep` says. */
export function build(texts: Record<string, string>, whole = true, searchable = whole): Build {
  const files: SiteFiles['files'] = {}
  for (const [path, text] of Object.entries(texts))
    files[path] = { digest: digestOf(text), bytes: text.length, keep: text.split(' ')[0] as Keep }
  const list = JSON.stringify({ whole, searchable, files } satisfies SiteFiles)
  const all = { ...texts, [LIST_FILE]: list }
  const served = Object.entries(all).map(([path, text]) => [pathToUrl(path, ROOT).href, text])
  return { version: digestOf(list), served: new Map(served as [string, string][]) }
}

export interface FakeScope extends WorkerScope {
  /** What the server has; null without network. */
  served: Map<string, string> | null
  /** Addresses asked of the server, in order. */
  asked: string[]
  open: OpenClient[]
  /** Ids of the open pages that the worker serves. */
  controlled: string[]
  updates: number
  registered: boolean
  saveData: boolean
  /** Texts in the cache of a version, by path. */
  textsOf(version: string): Promise<Record<string, string>>
}

export function fakeScope(served: Map<string, string>): FakeScope {
  const caches = new Map<string, Map<string, Response>>()
  const scope: FakeScope = {
    served,
    asked: [],
    open: [],
    controlled: [],
    updates: 0,
    registered: true,
    saveData: false,
    caches: cacheStorage(caches),
    clients: {
      matchAll: async ({ includeUncontrolled = false } = {}) =>
        scope.open.filter(({ id }) => includeUncontrolled || scope.controlled.includes(id)),
      claim: async () => {
        scope.controlled = scope.open.map(({ id }) => id)
      },
    },
    registration: {
      scope: ROOT.href,
      update: async () => {
        scope.updates += 1
      },
      unregister: async () => {
        scope.registered = false
        return true
      },
    },
    get navigator() {
      return { connection: { saveData: scope.saveData } }
    },
    fetch: async (request) => {
      const url = request instanceof URL ? request.href : request.url
      scope.asked.push(url)
      if (!scope.served) throw new TypeError('Failed to fetch')
      const text = scope.served.get(url)
      return new Response(text ?? 'no such page', {
        status: text === undefined ? 404 : 200,
        headers: { 'content-type': 'text/html', vary: 'accept' },
      })
    },
    skipWaiting: async () => undefined,
    addEventListener: () => undefined,
    textsOf: async (version) => {
      const texts: Record<string, string> = {}
      for (const [url, response] of caches.get(`zhushu:/zhushu/:${version}`) ?? [])
        texts[url.slice(ROOT.href.length)] = await response.clone().text()
      return texts
    },
  }
  return scope
}

function cacheStorage(caches: Map<string, Map<string, Response>>): CacheStorage {
  const storage = {
    keys: async () => [...caches.keys()],
    delete: async (name: string) => caches.delete(name),
    match: async (url: URL, { cacheName }: { cacheName: string }) =>
      caches.get(cacheName)?.get(url.href)?.clone(),
    open: async (name: string) => {
      const cache = caches.get(name) ?? new Map<string, Response>()
      caches.set(name, cache)
      return {
        put: async (url: URL, response: Response) => void cache.set(url.href, response),
        keys: async () => [...cache.keys()].map((url) => ({ url })),
      }
    },
  }
  return storage as unknown as CacheStorage
}

/** A request as the worker gets it. `settled` resolves when all it promised to wait for is done. */
export function requestEvent(
  path: string,
  { mode = 'no-cors', client = 'page', opens = '' } = {},
): RequestEvent & { settled: () => Promise<unknown> } {
  const work: Promise<unknown>[] = []
  const url = new URL(path, ROOT).href
  return {
    // Node refuses to make a request of mode `navigate`.
    request: { url, mode, method: 'GET', headers: new Headers() } as Request,
    clientId: client,
    resultingClientId: opens,
    waitUntil: (promise) => void work.push(promise),
    respondWith: () => undefined,
    settled: () => Promise.all(work),
  }
}
