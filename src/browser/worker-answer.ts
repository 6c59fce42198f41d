/** What the worker gives a page that asks: the file of its own version, or the network's as it is, never one for the other. */
import { type SiteFile, type SiteFiles, WORKER_FILE } from '../model/site-files.ts'
import { pathToUrl, urlToPath } from './worker-paths.ts'
import type { RequestEvent, WorkerScope } from './worker-scope.ts'
import { deleteStores, type VersionStore } from './worker-store.ts'
import type { Strangers } from './worker-strangers.ts'

/** Larger files go past the worker: it would have to hold them whole in memory to tell their digest. */
const LARGE = 16 * 1024 * 1024
const GONE = [404, 410]

export interface Answers {
  answer(event: RequestEvent): Promise<Response>
  /** Takes worker and stores away if the server no longer has this worker: it would hide what stands there instead. */
  retireIfGone(): Promise<void>
}

export function answersOf(scope: WorkerScope, store: VersionStore, strangers: Strangers): Answers {
  let retired = false

  /** A newer build shows itself here first; failing to ask is no failure of the page. */
  const lookForUpdate = (event: RequestEvent) =>
    event.waitUntil(scope.registration.update().catch(() => undefined))

  /** The file of this version, stored from now on; null if the server has another. @throws TypeError without network. */
  const ownFile = async (path: string, { digest }: SiteFile): Promise<Response | null> => {
    const stored = await store.stored(path)
    if (stored) return stored
    const response = await store.verified(path, digest)
    // A full disk must not keep anybody from reading.
    if (response && !retired) await store.store(path, response.clone()).catch(() => undefined)
    return response
  }

  const openPage = async (event: RequestEvent): Promise<Response> => {
    const list = await store.list()
    const url = new URL(event.request.url)
    const path = urlToPath(url, store.root) ?? ''
    const file = fileOf(list, path)
    if (file) {
      const own = await ownFile(path, file).catch(() => null)
      if (own) return own
    } else if (fileOf(list, `${path}/index.html`)) {
      // As hosts do: addresses within the page count from its folder.
      return Response.redirect(`${url.origin}${url.pathname}/${url.search}`, 301)
    }
    return await letThrough(event)
  }

  /** A page of another build, or none of ours: from the network with all that belongs to it. */
  const letThrough = async (event: RequestEvent): Promise<Response> => {
    let response: Response
    try {
      response = await scope.fetch(event.request)
    } catch {
      return await notStored()
    }
    // After a redirection the browser asks again, and that answer may be ours.
    if (response.type !== 'opaqueredirect') await strangers.add(event.resultingClientId)
    lookForUpdate(event)
    return response
  }

  const notStored = async (): Promise<Response> => {
    const page = await store.stored('404.html')
    if (!page) return Response.error()
    return new Response(sayOffline(await page.text()), { status: 404, headers: page.headers })
  }

  const loadPart = async (event: RequestEvent): Promise<Response> => {
    const { request } = event
    if (await strangers.has(event.clientId)) {
      // What a worker asks for, it asks for under its own name.
      if (event.resultingClientId) await strangers.add(event.resultingClientId)
      // Revalidated: the browser may have kept the file of the same name of this version.
      return await scope.fetch(request, { cache: 'no-cache' })
    }
    const path = urlToPath(new URL(request.url), store.root) ?? ''
    const file = fileOf(await store.list(), path)
    if (!file) return await scope.fetch(request)
    const own = await ownFile(path, file)
    if (own) return own
    lookForUpdate(event)
    return Response.error()
  }

  return {
    answer: (event) => {
      if (retired) return scope.fetch(event.request)
      return event.request.mode === 'navigate' ? openPage(event) : loadPart(event)
    },
    retireIfGone: async () => {
      const { status } = await scope.fetch(pathToUrl(WORKER_FILE, store.root), {
        cache: 'no-cache',
      })
      if (!GONE.includes(status)) return
      retired = true
      await scope.registration.unregister()
      await deleteStores(scope)
    },
  }
}

/** `src/components/home/MissingPage.astro` has a paragraph for either case, and the other hidden. */
export function sayOffline(html: string): string {
  return html
    .replace('data-when-offline hidden', 'data-when-offline')
    .replace('data-when-online', 'data-when-online hidden')
}

/** What the list says of a file that the worker may answer with. */
function fileOf(list: SiteFiles | null, path: string): SiteFile | undefined {
  const file = list && Object.hasOwn(list.files, path) ? list.files[path] : undefined
  return file && file.bytes <= LARGE ? file : undefined
}
