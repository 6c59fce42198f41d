/** A site whose server can be closed, opened again, and given another build while pages are open. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { writeServiceWorker } from '../../src/integrations/service-worker.ts'
import { filesOf } from '../site/pages.ts'
import { findChromium } from './chromium.ts'
import { FLAGS, serve } from './site.ts'

/** The strictest policy that the search engine's WebAssembly lives with. */
const POLICY = {
  'content-security-policy': "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
}

export interface MovingSite {
  /** Address of the home page, ending in `/`. */
  url: string
  /** A browser profile of its own, with service workers. */
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>
  /** From now on the server has this build. */
  give(folder: string): void
  /** The network is gone: nobody listens at the port any more. */
  stop(): Promise<void>
  start(): Promise<void>
  close(): Promise<void>
}

export async function openMovingSite(folder: string, base = '/'): Promise<MovingSite> {
  let given = folder
  let server: Server | null = null
  let port = 0
  const start = async () => {
    const opened = serve(() => given, base, POLICY)
    await new Promise<void>((resolve) => {
      opened.listen(port, '127.0.0.1', resolve)
    })
    port = (opened.address() as AddressInfo).port
    server = opened
  }
  const stop = async () => {
    const closing = server
    server = null
    await new Promise((resolve) => {
      if (!closing) return resolve(null)
      closing.close(resolve)
      closing.closeAllConnections()
    })
  }
  await start()
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS })
  return {
    url: `http://127.0.0.1:${port}${base.replace(/\/?$/, '/')}`,
    newContext: (options = {}) =>
      browser.newContext({ locale: 'zh-CN', serviceWorkers: 'allow', ...options }),
    give: (next) => {
      given = next
    },
    stop,
    start,
    close: async () => {
      await browser.close()
      await stop()
    },
  }
}

/** Files in which a build says its name: one of the shell, one that only a whole site stores at once. */
const NAMED = ['pagefind/build-name.json', 'pagefind/fragment/build-name.json']

/**
 * A copy of a built site that says in every page and in two files of its index which build it is, without the results
 * of searches, which are the most of its files. `limit`: bytes up to which it, or its index, is stored whole. Deleted by `deleteBuilds`.
 */
export async function buildNamed(name: string, site: string, limit?: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'zhushu-build-'))
  builds.push(folder)
  cpSync(site, folder, { recursive: true })
  rmSync(join(folder, 'pagefind/fragment'), { recursive: true, force: true })
  for (const file of filesOf(folder).filter((path) => path.endsWith('.html'))) {
    const html = readFileSync(join(folder, file), 'utf8')
    const named = html.replace('<head>', `<head><meta name="build" content="${name}">`)
    writeFileSync(join(folder, file), named)
  }
  for (const file of NAMED) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), JSON.stringify(name))
  }
  const limits = limit === undefined ? undefined : { whole: limit, search: limit }
  await writeServiceWorker(pathToFileURL(`${folder}/`), limits)
  return folder
}

const builds: string[] = []
export function deleteBuilds(): void {
  for (const folder of builds.splice(0)) rmSync(folder, { recursive: true })
}

/** Which build the page is of, and which its index files are, in the order of `NAMED`; null for what it cannot have. */
export function namesOn(page: Page): Promise<(string | null)[]> {
  return page.evaluate(async (files) => {
    const root = new URL(document.documentElement.dataset.root ?? '/', location.href)
    const parts = files.map(async (file) => {
      const response = await fetch(new URL(file, root)).catch(() => null)
      return response?.ok ? ((await response.json()) as string) : null
    })
    const name = document.querySelector('meta[name="build"]')?.getAttribute('content') ?? null
    return [name, ...(await Promise.all(parts))]
  }, NAMED)
}
