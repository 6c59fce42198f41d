/** Keeps the site on the reader's device: registers the service worker when the page is done, and passes on its news. */
import workerAddress from './service-worker.ts?worker&url'
import { IS_STORED, STORED } from './worker-messages.ts'

/** In `localStorage` once the reader knows that the site is on the device. */
const TOLD = 'zhushu-stored'

async function register(workers: ServiceWorkerContainer): Promise<void> {
  await workers.register(workerAddress, { updateViaCache: 'none' })
  const registration = await workers.ready
  const tellOfUpdate = async () => {
    if (registration.waiting && workers.controller)
      (await import('./offline-notice.ts')).noticeUpdate(registration)
  }
  const follow = () => registration.installing?.addEventListener('statechange', tellOfUpdate)
  registration.addEventListener('updatefound', follow)
  follow()
  void tellOfUpdate()
  if (localStorage.getItem(TOLD)) return
  workers.addEventListener('message', async ({ data }) => {
    if (data !== STORED || localStorage.getItem(TOLD)) return
    localStorage.setItem(TOLD, 'true')
    ;(await import('./offline-notice.ts')).noticeStored()
  })
  registration.active?.postMessage(IS_STORED)
}

const isServed = location.protocol.startsWith('http')
// Without https browsers have no service workers but on localhost; nothing else is lost.
if (import.meta.env.PROD && isServed && 'serviceWorker' in navigator) {
  const workers = navigator.serviceWorker
  if (workers.controller)
    // Another version answers from here on: this page would get its files.
    workers.addEventListener('controllerchange', () => location.reload(), { once: true })
  addEventListener('load', () => {
    const whenIdle = window.requestIdleCallback ?? setTimeout
    whenIdle(() => void register(workers).catch(() => undefined))
  })
}
