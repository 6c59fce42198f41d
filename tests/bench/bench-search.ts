/** The part of `npm run bench` on search: our index and a stock one of the same passages, of five documents and of 20,000 sections. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeOfflineEdition } from '../../src/integrations/offline-edition.ts'
import { writeSearchIndex } from '../../src/integrations/search-index.ts'
import { writeServiceWorker } from '../../src/integrations/service-worker.ts'
import { makeBigSite, SECTIONS } from './big-site.ts'
import {
  BETWEEN_KEYS,
  buildStock,
  compareSearch,
  type SearchFigures,
  searchOffline,
  searchOnDisk,
  timeKeystrokes,
} from './compare-search.ts'
import { type Passage, quantile, randomQuestions, SEEDS } from './search-questions.ts'

const QUESTIONS = 2_000
const QUESTIONS_OF_BIG = 300
/** Stock answers slowly; a part of the same questions tells enough. */
const STOCK_QUESTIONS = 300
const KILOBYTE = 1024
const WORDS_TYPED = ['研发投入', '放管服改革', '3.5%', '幼儿园']

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

function rows(figures: readonly SearchFigures[]): void {
  for (const each of figures)
    row(
      each.engine,
      each.questions,
      percent(each.recall),
      percent(each.precision),
      percent(each.firstIsLiteral),
      each.marksRight === null ? '–' : percent(each.marksRight),
      `${each.median.toFixed(1)} ms`,
      `${each.p95.toFixed(1)} ms`,
      each.bytes === null ? '–' : `${(each.bytes / KILOBYTE).toFixed(0)} KB`,
    )
}

function row(...cells: (string | number)[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}

function head(title: string): void {
  console.log(`\n### ${title}\n`)
  row(
    'engine',
    'questions',
    'recall',
    'precision',
    'first hit holds it',
    'marks right',
    'median',
    '95th percentile',
    'fetched, 95th percentile',
  )
  row('---', '---', '---', '---', '---', '---', '---', '---', '---')
}

/** `dist`: the built site, its offline edition beside it. */
export async function benchSearch(dist: string): Promise<void> {
  console.log('\n## Searching: random substrings of the passages, in headless Chromium\n')
  const passages: Passage[] = JSON.parse(readFileSync(join(dist, 'data/passages.json'), 'utf8'))
  const keys = await timeKeystrokes(dist, WORDS_TYPED)
  console.log(
    `From a keystroke to its results on the search page, a key every ${BETWEEN_KEYS} ms: median ${quantile(keys, 0.5).toFixed(0)} ms, slowest of ${keys.length} ${Math.max(...keys).toFixed(0)} ms.`,
  )
  const stockSeconds = await buildStock(dist, passages)
  head(`The five documents, ${passages.length} passages`)
  const first = randomQuestions(passages, QUESTIONS, SEEDS.first)
  rows(await compareSearch(dist, passages, first, first.slice(0, STOCK_QUESTIONS)))
  const apart = randomQuestions(passages, QUESTIONS, SEEDS.keptApart)
  rows([
    await searchOffline(dist, passages, apart),
    await searchOnDisk(`${dist}-offline`, passages, apart),
  ])
  rmSync(join(dist, 'pagefind-stock'), { recursive: true })
  await benchBig(dist, stockSeconds)
  console.log(
    '\nTruth is the passages that hold the string, width, case, blanks and quotation marks aside. Each question is timed when asked for the second time; the bytes are those of the first, after the very first of all. Offline and on disk the questions are a set that nobody looked at.',
  )
}

async function benchBig(dist: string, stockSeconds: number): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'zhushu-bench-big-'))
  const folder = join(temporary, 'site')
  try {
    const passages = makeBigSite(dist, folder)
    const url = pathToFileURL(`${folder}/`)
    const start = performance.now()
    await writeSearchIndex(url)
    const seconds = (performance.now() - start) / 1000
    await writeServiceWorker(url)
    await writeOfflineEdition(url, new URL('http://localhost/'), '_astro')
    const stock = await buildStock(folder, passages)
    head(`${SECTIONS.toLocaleString('en')} made-up sections`)
    const questions = randomQuestions(passages, QUESTIONS_OF_BIG, SEEDS.keptApart)
    rows(await compareSearch(folder, passages, questions, questions.slice(0, STOCK_QUESTIONS / 3)))
    rows([
      await searchOffline(folder, passages, questions),
      await searchOnDisk(`${folder}-offline`, passages, questions),
    ])
    console.log(
      `\nIndexing these sections: ours ${seconds.toFixed(1)} s, targets and all other records included, stock Pagefind ${stock.toFixed(1)} s (the five documents: stock ${stockSeconds.toFixed(1)} s).`,
    )
  } finally {
    rmSync(temporary, { recursive: true })
  }
}
