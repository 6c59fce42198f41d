/** `npm run shots`: a picture of every kind of page at three widths in two schemes, and a sheet with all of them, in `shots/`. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openSite } from '../browser/site.ts'
import { type PageKind, pageKinds } from '../site/page-kinds.ts'
import { contactSheet } from './contact-sheet.ts'

const WIDTHS = [1440, 820, 390]
const SCHEMES = ['light', 'dark'] as const
const HEIGHT = 1000
/** Chromium draws no taller picture; the longest documents are cut here. */
const MOST_HEIGHT = 16_000
const AT_ONCE = 4
const FOLDER = resolve('shots')

export interface Shot extends PageKind {
  width: number
  scheme: (typeof SCHEMES)[number]
  file: string
}

const temporary = mkdtempSync(join(tmpdir(), 'zhushu-shots-'))
try {
  const dist = process.argv[2] ?? build(join(temporary, 'site'))
  const kinds = pageKinds(dist)
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER)
  const shots = kinds.flatMap(({ kind, path, asked = path }) =>
    WIDTHS.flatMap((width) =>
      SCHEMES.map((scheme): Shot => {
        return { kind, path: asked, width, scheme, file: `${kind}-${width}-${scheme}.png` }
      }),
    ),
  )
  await takeAll(dist, shots)
  writeFileSync(join(FOLDER, 'index.html'), contactSheet(shots))
  console.log(
    `${shots.length} pictures of ${kinds.length} kinds of pages: ${pathToFileURL(join(FOLDER, 'index.html'))}`,
  )
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

function build(folder: string): string {
  const astro = resolve('node_modules/astro/bin/astro.mjs')
  const { status, stderr } = spawnSync(
    process.execPath,
    [astro, 'build', '--silent', '--outDir', folder],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`astro build failed:\n${stderr}`)
  return folder
}

/** A few pages share the browser; each takes the next shot as soon as it is done with one. */
async function takeAll(dist: string, shots: readonly Shot[]): Promise<void> {
  const site = await openSite(dist)
  const waiting = [...shots]
  try {
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let shot = waiting.shift(); shot; shot = waiting.shift()) {
          const page = await site.newPage({
            colorScheme: shot.scheme,
            viewport: { width: shot.width, height: HEIGHT },
            reducedMotion: 'reduce',
          })
          await page.goto(`${site.url}${shot.path}`)
          await page.evaluate(() => document.fonts.ready)
          if (shot.kind === 'search') await page.waitForSelector('[data-result]')
          const height = await page.evaluate(() => document.documentElement.scrollHeight)
          await page.screenshot({
            path: join(FOLDER, shot.file),
            fullPage: true,
            clip: { x: 0, y: 0, width: shot.width, height: Math.min(height, MOST_HEIGHT) },
          })
          await page.context().close()
        }
      }),
    )
  } finally {
    await site.close()
  }
}
