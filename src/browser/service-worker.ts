/**
 * The service worker: after one visit the site can be read and searched without a network, and no page ever gets a
 * file of another build than its own.
 *
 * A **version** is one build. `src/integrations/service-worker.ts` writes the list of its files with the SHA-256 of
 * each (`sw-files.json`) and puts the digest of that list, the version, at the head of this script (`sw.js`). A new
 * build changes the list, so the version, so the script, which the browser compares at every visit.
 *
 * - **Its own cache, complete.** A version is stored in a cache of its own before it may answer: a small site whole,
 *   of a big one the shell, the index and what was visited. What an older version holds unchanged is copied. One file that is not
 *   what the list says, as while a host is being filled, and the version is given up until the next visit.
 * - **Pages keep their version.** A new one waits until all pages are closed or the reader accepts it; all open pages
 *   then load anew. Older caches are deleted after that. A page that was open before the first version was stored is
 *   taken over only if the browser's own cache shows that its bytes are those of this version.
 * - **The network is held to the list.** What is not stored yet is fetched and compared; only the bytes of this version
 *   are given out and stored. Where the server has others, it has a newer build: a page goes to the reader as it
 *   is, and is marked a **stranger**, so that its scripts, styles and index files come from the network too; a part of
 *   a page of this version fails, as it would if the server had deleted it; either way the browser is asked to look
 *   for the new version. Pages that the list does not name (newer ones, the server's 404) are strangers as well, and so
 *   are pages still open when another version takes over, for the moment until they load anew.
 * - **It leaves when it is not wanted.** If the server has no `sw.js` any more, worker and caches go: on
 *   `localhost` the next project at the same port must not be hidden. In development the server hands out a worker
 *   that does nothing but that.
 */
import { answersOf } from './worker-answer.ts'
import { claimer } from './worker-claim.ts'
import { install, storedPart } from './worker-install.ts'
import { INDEX_STORED, IS_STORED, MADE_FROM, STORED, TAKE_OVER } from './worker-messages.ts'
import { isAnswerable } from './worker-paths.ts'
import type { MessageToWorker, WorkerScope } from './worker-scope.ts'
import { deleteStores, versionStore } from './worker-store.ts'
import { strangersOf } from './worker-strangers.ts'

/** Written before this script by the build. */
declare const zhushuVersion: string

const scope = self as unknown as WorkerScope
const store = versionStore(scope, zhushuVersion)
const strangers = strangersOf(store)
const { answer, retireIfGone } = answersOf(scope, store, strangers)
const claim = claimer(scope, store)
let activation = Promise.resolve()
let lookedForWorker = false

scope.addEventListener('install', (event) => event.waitUntil(install(scope, zhushuVersion)))

scope.addEventListener('activate', (event) => {
  activation = activate()
  event.waitUntil(activation)
})

async function activate(): Promise<void> {
  const open = await scope.clients.matchAll({ type: 'all' })
  await Promise.all(open.map(({ id }) => strangers.add(id)))
  await deleteStores(scope, zhushuVersion)
}

scope.addEventListener('fetch', (event) => {
  if (!isAnswerable(event.request, store.root)) return
  event.respondWith(answer(event))
  if (event.request.mode !== 'navigate' || lookedForWorker) return
  lookedForWorker = true
  const lookAgain = () => {
    lookedForWorker = false
  }
  event.waitUntil(retireIfGone().catch(lookAgain))
})

scope.addEventListener('message', (event) => event.waitUntil(hear(event)))

async function hear({ data, source }: MessageToWorker): Promise<void> {
  if (data === TAKE_OVER) return await scope.skipWaiting()
  if (!source) return
  // Whoever was open then is marked as a stranger.
  await activation
  if (data === IS_STORED) {
    const part = await storedPart(store)
    if (part) source.postMessage(part === 'whole' ? STORED : INDEX_STORED)
  }
  if (typeof data === 'string' && data.startsWith(MADE_FROM))
    await claim(source, data.slice(MADE_FROM.length))
}
