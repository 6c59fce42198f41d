/** `npm run bench`: what building, weighing and searching the site costs, side by side with its peers. Prints Markdown. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { filesOf, pagesOf } from '../site/pages.ts'
import { benchPages } from './bench-pages.ts'
import { benchSearch } from './bench-search.ts'
import { timeCheck } from './compare-check.ts'
import { type IngestScore, scoreSentences, scoreSources, timeIngest } from './compare-ingest.ts'

const RUNS = 5
const KILOBYTE = 1024
const dist = mkdtempSync(join(tmpdir(), 'zhushu-bench-'))

/** Wall-clock seconds of a command, several runs after one to warm up. */
function time(command: string[]): { median: number; min: number; max: number } {
  const seconds: number[] = []
  for (let run = 0; run <= RUNS; run++) {
    const start = performance.now()
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stderr}`)
    if (run > 0) seconds.push((performance.now() - start) / 1000)
  }
  seconds.sort((a, b) => a - b)
  return {
    median: seconds[Math.floor(RUNS / 2)] ?? 0,
    min: seconds[0] ?? 0,
    max: seconds.at(-1) ?? 0,
  }
}

function row(...cells: (string | number)[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}

const seconds = ({ median, min, max }: ReturnType<typeof time>) =>
  `${median.toFixed(2)} s (${min.toFixed(2)}–${max.toFixed(2)})`
const kilobytes = (bytes: number) => `${(bytes / KILOBYTE).toFixed(1)} KB`

function benchBuild(): void {
  console.log(
    `## Building (${RUNS} runs, median, ${cpus().length} cores, Node ${process.version})\n`,
  )
  row('what', 'time')
  row('---', '---')
  row('`check`', seconds(time(['src/cli/check.ts'])))
  const astro = resolve('node_modules/astro/bin/astro.mjs')
  row(
    '`astro build`, search index included',
    seconds(time([astro, 'build', '--silent', '--outDir', dist])),
  )
}

async function benchCheck(): Promise<void> {
  const { documents, seconds, megabytes, againMs } = await timeCheck()
  console.log('\n## Checking many documents: the five, each under many ids\n')
  row('what', 'figure')
  row('---', '---')
  row(`\`check\` of ${documents.toLocaleString('en')} documents`, `${seconds.toFixed(1)} s`)
  row('most memory it took, all threads', `${megabytes.toFixed(0)} MB`)
  row(
    'in watch mode, from saving one of them to the new report',
    `${againMs.map((ms) => ms.toFixed(0)).join(', ')} ms`,
  )
}

function benchWeight(): void {
  const bytes = (files: string[]) =>
    files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0)
  const files = filesOf(dist)
  console.log('\n## Weight\n')
  row('what', 'size')
  row('---', '---')
  row(`the site, ${files.length} files`, kilobytes(bytes(files)))
  row('its search index', kilobytes(bytes(files.filter((file) => file.startsWith('pagefind/')))))
  row('its data files', kilobytes(bytes(files.filter((file) => file.startsWith('data/')))))
  for (const { path, html, document } of pagesOf(dist)) {
    if (!/^\/documents\/.+/.test(path)) continue
    const weigh = (selector: string, attribute: string) =>
      [...document.querySelectorAll(selector)].reduce((sum, element) => {
        const file = element.getAttribute(attribute)
        return (
          sum + gzipSync(file ? readFileSync(join(dist, file)) : (element.textContent ?? '')).length
        )
      }, 0)
    const css = weigh('link[rel=stylesheet], style', 'href')
    const js = weigh('script', 'src')
    row(
      `\`${path}\`, gzipped`,
      `HTML ${kilobytes(gzipSync(html).length)} with its CSS of ${kilobytes(css)}, JavaScript ${kilobytes(js)}`,
    )
  }
}

function benchIngest(): void {
  const { documentsPerSecond, characters, megabytes } = timeIngest()
  console.log('\n## Reading documents\n')
  row('what', 'figure')
  row('---', '---')
  row(`documents of ${characters} characters a second, one core`, documentsPerSecond.toFixed(0))
  row('MB in use after 100, 200 … 1,000 documents', megabytes.join(', '))
  console.log('')
  row('what', 'reader', 'labelled', 'found', 'right', 'F1')
  row('---', '---', '---', '---', '---', '---')
  for (const score of [...scoreSources(), scoreSentences()])
    row(score.what, score.reader, score.labelled, score.found, score.right, f1(score).toFixed(3))
  console.log(
    '\nThe five sources and the sentences were used to write the rules: this is no blind test.',
  )
}

const f1 = ({ found, right, labelled }: IngestScore) => (2 * right) / (found + labelled)

try {
  benchBuild()
  await benchCheck()
  benchIngest()
  benchWeight()
  await benchPages(dist)
  await benchSearch(dist)
} finally {
  rmSync(dist, { recursive: true, force: true })
}
