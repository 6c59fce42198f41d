/** What the tests of the service worker wait for. */
import type { BrowserContext, Page } from 'playwright-core'

/** Opens the page and waits until a worker stands ready for the next one. */
export async function visit(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  return page
}

export const STORED = '本站已存到这台设备，断网也能读、能检索。'
export const UPDATE = '有新版本，刷新后生效'

export const notice = (page: Page) => page.locator('.offline-notice')

export async function waitForNotice(page: Page, words: string): Promise<void> {
  await notice(page).getByText(words).waitFor({ timeout: 30_000 })
}
