/** Keeps the site on the reader's device: registers the service worker when the page is done, and passes on its news. */
import { pageDigest } from './page-digest.ts'
import workerAddress from './service-worker.ts?worker&url'
import { INDEX_STORED, IS_STORED, MADE_FROM, STORED } from './worker-messages.ts'

/** In `localStorage` once the reader knows that the site, or its index, is on the device. */
const TOLD = 'zhushu-stored'

/** Null where the reader has left the page before they came: the next page tells. */
const notices = () => import('./offline-notice.ts').catch(() => null)

async function register(workers: ServiceWorkerContainer): Promise<void> {
  const isFirstVisit = !(await workers.getRegistration())
  const digest = isFirstVisit && (await pageDigest())
  await workers.register(workerAddress, { updateViaCache: 'none' })
  const registration = await workers.ready
  if (digest) registration.active?.postMessage(MADE_FROM + digest)
  const tellOfUpdate = async () => {
    if (registration.waiting && workers.controller) (await notices())?.noticeUpdate(registration)
  }
  const follow = () => registration.installing?.addEventListener('statechange', tellOfUpdate)
  registration.addEventListener('updatefound', follow)
  follow()
  void tellOfUpdate()
  // By themselves browsers look for a new version only when the worker has had nothing to do for a while.
  if (workers.controller) registration.update().catch(() => undefined)
  if (localStorage.getItem(TOLD)) return
  workers.addEventListener('message', async ({ data }) => {
    if ((data !== STORED && data !== INDEX_STORED) || localStorage.getItem(TOLD)) return
    const shown = await notices()
    if (!shown || localStorage.getItem(TOLD)) return
    localStorage.setItem(TOLD, 'true')
    shown.noticeStored(data === STORED)
  })
  registration.active?.postMessage(IS_STORED)
}

const isOnHost = location.protocol.startsWith('http')
// Without https browsers have no service workers but on localhost; nothing else is lost.
if (import.meta.env.PROD && isOnHost && 'serviceWorker' in navigator) {
  const workers = navigator.serviceWorker
  let isServed = Boolean(workers.controller)
  workers.addEventListener('controllerchange', () => {
    // Another version answers from here on: this page would get its files.
    if (isServed) location.reload()
    isServed = true
  })
  addEventListener('load', () => {
    const whenIdle = window.requestIdleCallback ?? setTimeout
    whenIdle(() => void register(workers).catch(() => undefined))
  })
}
