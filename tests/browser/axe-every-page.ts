/**
 * axe on every page of a built site, light and dark, at three widths: minutes, so it is run by hand.
 *
 *     node tests/browser/axe-every-page.ts [folder of the site]
 */
import { SITE } from '../site/folders.ts'
import { filesOf } from '../site/pages.ts'
import { violations } from './axe.ts'
import { openSite } from './site.ts'

const WIDTHS = [390, 820, 1440]
const SCHEMES = ['light', 'dark'] as const

const folder = process.argv[2] ?? SITE
const site = await openSite(folder)
const page = await site.newPage()
const paths = filesOf(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
let runs = 0
let faults = 0
for (const path of paths) {
  await page.goto(`${site.url}${path}`)
  for (const width of WIDTHS)
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const found = await violations(page)
      runs += 1
      faults += found.length
      for (const violation of found)
        console.log(`/${path} ${width} px ${colorScheme}: ${violation}`)
    }
}
await site.close()
console.log(`${paths.length} pages, ${runs} runs, ${faults} violations`)
process.exitCode = faults > 0 ? 1 : 0
