/** A browser on a site that lies on disk: what tests of the offline edition begin with. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { findChromium } from './chromium.ts'
import { FLAGS } from './site.ts'

export interface OpenDisk {
  /** Address of a file of the site: `search/index.html?q=…`. */
  address(path: string): string
  newPage(options?: BrowserContextOptions): Promise<Page>
  /** Errors on the console, uncaught ones, files that cannot be loaded, and requests to anywhere but the disk. */
  errors: string[]
  close(): Promise<void>
}

export async function openDisk(folder: string): Promise<OpenDisk> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS })
  const errors: string[] = []
  const root = pathToFileURL(join(folder, '/')).href
  return {
    errors,
    address: (path) => root + path,
    async newPage(options = {}) {
      const context = await browser.newContext({ locale: 'zh-CN', ...options })
      const page = await context.newPage()
      page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`))
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) errors.push(message.text())
      })
      page.on('request', (request) => {
        if (!/^(?:file|data):/.test(request.url())) errors.push(`asked for ${request.url()}`)
      })
      page.on('requestfailed', (request) => {
        // Whoever leaves a page early does not wait for its scripts.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED')
          errors.push(`${request.url()}: ${request.failure()?.errorText}`)
      })
      return page
    },
    close: () => browser.close(),
  }
}
