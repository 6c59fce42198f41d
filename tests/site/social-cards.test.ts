/** Every page names a picture for other sites, by its whole address, and the picture is there. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { SITE, SUB_PATH, SUB_PATH_SITE } from './folders.ts'
import { pagesOf } from './pages.ts'

it.each([
  ['at the root', SITE, ''],
  ['under a sub-path', SUB_PATH_SITE, SUB_PATH],
])('every page %s names a picture that is there', (_, site, base) => {
  const pictures = new Set<string>()
  for (const { path, document } of pagesOf(site)) {
    const address = document.querySelector('meta[property="og:image"]')?.getAttribute('content')
    const start = `https://zhushu.example${base}/og/`
    expect(address?.startsWith(start), path).toBe(true)
    pictures.add(address?.slice(start.length) ?? '')
  }
  expect([...pictures].filter((file) => !existsSync(join(site, 'og', file)))).toEqual([])
  expect(pictures).toContain('site.png')
  expect(pictures).toContain('lanzhou-new-area-2019.png')
})
