/**
 * Gives the service worker the version it answers with. `src/browser/offline-ready.ts` has Vite compile the worker
 * (`src/browser/service-worker.ts`, where its design is told) into one script of its own, `sw.js`.
 */
import { readFile, writeFile } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import { LIST_FILE, type SiteFiles, WORKER_FILE } from '../model/site-files.ts'
import { digestOf, LIMITS, listSiteFiles, storedBytes } from './site-files.ts'

/** The line before the compiled worker. */
const STAMP = /^const zhushuVersion=.*\n/

/**
 * A worker that only takes itself and its caches away, for `npm run dev`: it stands at the same port as the preview,
 * whose worker would go on showing the last build.
 */
export const LEAVING_WORKER = `addEventListener('install', () => skipWaiting())
// Chromium may forget what was asked while the worker was being installed.
setInterval(() => skipWaiting(), 500)
addEventListener('activate', (event) => event.waitUntil(leave()))
async function leave() {
  for (const name of await caches.keys()) if (name.startsWith('zhushu:')) await caches.delete(name)
  const pages = await clients.matchAll()
  await registration.unregister()
  for (const page of pages) void page.navigate(page.url)
}
`

/** After the build, writes the list of its files and stamps the worker. Every file that it lists has to be there by then. */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'zhushu-service-worker',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const output = { entryFileNames: WORKER_FILE }
        updateConfig({ vite: { worker: { rolldownOptions: { output } } } })
      },
      'astro:server:setup': ({ server }) => {
        const address = `${server.config.base.replace(/\/$/, '')}/${WORKER_FILE}`
        server.middlewares.use((request, response, next) => {
          if (request.url !== address) return next()
          response.setHeader('content-type', 'text/javascript')
          response.end(LEAVING_WORKER)
        })
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { whole, searchable, files } = await writeServiceWorker(dir)
        const size = `${(storedBytes(files) / 1024 / 1024).toFixed(1)} MB`
        const visited = searchable ? 'the index and what they visit' : 'what they visit'
        logger.info(`readers keep ${whole ? 'the whole site' : visited} (of ${size})`)
      },
    },
  }
}

/**
 * Writes the list of all files of `dist` (a folder URL that ends in a slash), and its digest into the worker that is
 * there, stamped before or not.
 * @throws Error when Vite left no worker.
 */
export async function writeServiceWorker(dist: URL, limits = LIMITS): Promise<SiteFiles> {
  const list = await listSiteFiles(dist, limits)
  const json = JSON.stringify(list)
  const worker = new URL(WORKER_FILE, dist)
  const script = await readFile(worker, 'utf8').catch(() => {
    throw new Error(
      `The build has no ${WORKER_FILE}: src/browser/offline-ready.ts must import the service worker.`,
    )
  })
  await writeFile(new URL(LIST_FILE, dist), json)
  const stamp = `const zhushuVersion=${JSON.stringify(digestOf(json))};\n`
  await writeFile(worker, stamp + script.replace(STAMP, ''))
  return list
}
