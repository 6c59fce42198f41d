/** A browser on the built site: what every browser test begins with. */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { SITE } from '../site/folders.ts'
import { findChromium } from './chromium.ts'

export const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

export interface OpenSite {
  /** Address of the home page, ending in `/`. */
  url: string
  /** A page in a context of its own. Errors of the page fail the test through `errors`. */
  newPage(options?: BrowserContextOptions): Promise<Page>
  /** Uncaught errors and failed requests of all pages so far. */
  errors: string[]
  close(): Promise<void>
}

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface ServedSite {
  /** Address of the home page, ending in `/`. */
  url: string
  close(): Promise<void>
}

/** Serves a built site under `base` on a free port. */
export async function serveSite(
  folder: string,
  base = '/',
  answer: (folder: string, base: string) => Server = serve,
): Promise<ServedSite> {
  const server = answer(folder, base)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base.replace(/\/?$/, '/')}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Serves a built site under `base` on a free port and opens a headless browser. */
export async function openSite(folder = SITE, base = '/'): Promise<OpenSite> {
  const server = await serveSite(folder, base)
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS })
  const errors: string[] = []
  return {
    url: server.url,
    errors,
    async newPage(options = {}) {
      // Every context would store the whole site anew; the tests of the service worker let it in.
      const context = await browser.newContext({
        locale: 'zh-CN',
        serviceWorkers: 'block',
        ...options,
      })
      const page = await context.newPage()
      page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`))
      page.on('response', (response) => {
        if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`)
      })
      return page
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** `folder` may change between two requests; `headers` go with every answer. */
export function serve(
  folder: string | (() => string),
  base: string,
  headers: Record<string, string> = {},
): Server {
  const prefix = base.replace(/\/$/, '')
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = decodeURIComponent(pathname)
    const inside = path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : null
    const root = typeof folder === 'string' ? folder : folder()
    let file = inside === null ? '' : join(root, normalize(inside))
    if (file && existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html')
    const found = file !== '' && existsSync(file)
    const served = found ? file : join(root, '404.html')
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(served)] ?? 'application/octet-stream',
      ...headers,
    })
    createReadStream(served).pipe(response)
  })
}
