/** A document page with the search dialog, and what its tests ask of it. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import type { OpenSite } from './site.ts'

export const DOCUMENT = 'documents/tongguan-five-development-2018/'

export async function openPage(
  site: OpenSite,
  path = DOCUMENT,
  options?: BrowserContextOptions,
): Promise<Page> {
  const page = await site.newPage(options)
  await page.goto(`${site.url}${path}`)
  return page
}

/** A document page with the dialog open. */
export async function openDialog(site: OpenSite, options?: BrowserContextOptions): Promise<Page> {
  const page = await openPage(site, DOCUMENT, options)
  await page.keyboard.press('/')
  await page.waitForSelector('dialog[open]')
  return page
}

/** Types, and waits until the dialog says something of these words. */
export async function ask(page: Page, words: string, about = words): Promise<void> {
  await page.fill('dialog input', '')
  await page.locator('dialog input').pressSequentially(words)
  await said(page, `“${about}”`)
}
export const said = (page: Page, words: string) =>
  page.waitForFunction(
    (part) => document.querySelector('dialog [role=status]')?.textContent?.includes(part),
    words,
  )
export const status = (page: Page) => page.locator('dialog [role=status]').textContent()
export const options = (page: Page) => page.locator('dialog [role=option]')
/** What the input says is chosen. */
export const chosen = (page: Page) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant')
    const option = id ? document.getElementById(id) : null
    return option?.getAttribute('aria-selected') === 'true' ? option.textContent : null
  })
export const isOpen = (page: Page) => page.locator('dialog[open]').count()
