/** The part of `npm run bench` on pages: Lighthouse on every kind, and the documents beside a Starlight site of the same texts. */
import { chromium } from 'playwright-core'
import { findChromium } from '../browser/chromium.ts'
import { FLAGS, serveSite } from '../browser/site.ts'
import { pageKinds } from '../site/page-kinds.ts'
import { pagesOf } from '../site/pages.ts'
import { CATEGORIES, type PageScore, scorePages } from './lighthouse.ts'
import { LIGHTHOUSE, peerFolder, STARLIGHT } from './peers.ts'
import { serveCompressed } from './serve-compressed.ts'
import { buildStarlight } from './starlight-site.ts'

const KILOBYTE = 1024
const PAINTS = 9

const kilobytes = (bytes: number) => `${(bytes / KILOBYTE).toFixed(1)} KB`

function row(...cells: (string | number)[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}

/** `dist`: the built site. */
export async function benchPages(dist: string): Promise<void> {
  peerFolder('lighthouse', LIGHTHOUSE)
  console.log(`\n## Pages: ${LIGHTHOUSE.join()}, a slow phone, the served build\n`)
  row('kind', ...CATEGORIES, 'requests', 'bytes', 'first paint, simulated', 'points lost by')
  row('---', ...CATEGORIES.map(() => '---'), '---', '---', '---', '---')
  const kinds = pageKinds(dist).flatMap(({ kind, path, asked }) => [
    { kind, path },
    ...(asked ? [{ kind: `${kind}, asked`, path: asked }] : []),
  ])
  const paths = kinds.map(({ path }) => path)
  await scorePages(dist, paths, (score, index) =>
    row(
      kinds[index]?.kind ?? '',
      ...score.scores,
      score.requests,
      kilobytes(score.bytes),
      `${score.firstPaint.toFixed(0)} ms`,
      score.failed.join(', ') || '–',
    ),
  )
  console.log(
    '\nWhere performance is below 100 the best of three runs counts: other work on the machine can only lower it.',
  )
  await beside(dist)
}

async function beside(dist: string): Promise<void> {
  const documents = pagesOf(dist)
    .filter(({ path }) => /^\/documents\/[^/]+\/$/.test(path))
    .map(({ path }) => path.slice(1))
  const sites = [
    { site: '注疏', folder: dist },
    { site: 'Starlight', folder: buildStarlight(dist) },
  ]
  console.log(`\n### The documents beside ${STARLIGHT.join(', ')}: text alone, none of the notes\n`)
  const heads = ['document', 'site', 'requests', 'bytes', 'CSS', 'JavaScript', 'first paint']
  row(...heads, 'the same, simulated', 'Lighthouse')
  row(...heads.map(() => '---'), '---', '---')
  for (const { site, folder } of sites) {
    const paints = await firstPaints(folder, documents)
    await scorePages(folder, documents, (score, index) =>
      row(...besideCells(site, score, paints[index])),
    )
  }
  console.log(
    `\nBytes are as transferred, gzipped, with headers. First paint is measured in Chromium on this machine without a cache, median of ${PAINTS}; the simulated one is Lighthouse's slow phone.`,
  )
}

function besideCells(site: string, score: PageScore, paint = 0): (string | number)[] {
  return [
    `\`/${score.path}\``,
    site,
    score.requests,
    kilobytes(score.bytes),
    kilobytes(score.cssBytes),
    kilobytes(score.jsBytes),
    `${paint.toFixed(0)} ms`,
    `${score.firstPaint.toFixed(0)} ms`,
    score.scores.join(' '),
  ]
}

/** Milliseconds from navigation to first contentful paint, each time in a context of its own. */
async function firstPaints(folder: string, paths: readonly string[]): Promise<number[]> {
  const site = await serveSite(folder, '/', serveCompressed)
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS })
  const medians: number[] = []
  try {
    for (const path of paths) {
      const times: number[] = []
      while (times.length < PAINTS) {
        const context = await browser.newContext({ serviceWorkers: 'block' })
        const page = await context.newPage()
        await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' })
        times.push(
          await page.evaluate(
            () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
          ),
        )
        await context.close()
      }
      medians.push(times.sort((a, b) => a - b)[Math.floor(PAINTS / 2)] ?? 0)
    }
    return medians
  } finally {
    await browser.close()
    await site.close()
  }
}
