/** The same questions put to our search and to a stock Pagefind index of the same passages, each a page of its own. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createIndex } from 'pagefind'
import type { Page } from 'playwright-core'
import { openSite } from '../browser/site.ts'
import { writeSectionPages } from './big-site.ts'
import { folded, type Passage, quantile, truths } from './search-questions.ts'

export interface SearchFigures {
  engine: string
  questions: number
  /** Shares of 1, over all questions. */
  recall: number
  precision: number
  /** Questions whose first result holds the string. */
  firstIsLiteral: number
  /** Marks that are the question; null where the engine's own excerpt was not looked at. */
  marksRight: number | null
  /** Milliseconds a question, asked for the second time. */
  median: number
  p95: number
  /** Bytes fetched for a question when asked for the first time, after the first of all; null on disk. */
  bytes: number | null
}

interface Reply {
  keys: string[]
  marks: string[]
  milliseconds: number
}

/** Runs in the page. */
async function askOurs(question: string): Promise<Reply> {
  const start = performance.now()
  const { results } = await window.zhushu.search(question, { filters: { kind: 'passage' } })
  const milliseconds = performance.now() - start
  return {
    keys: results.map(({ document, id }) => `${document} ${id}`),
    marks: results.flatMap(({ text, marks }) =>
      marks.map(([from, to]) => [...text].slice(from, to).join('')),
    ),
    milliseconds,
  }
}

/** Runs in the page. The first page of results is drawn, as a reader sees it; that is what is timed. */
async function timeOurs(question: string): Promise<number> {
  const start = performance.now()
  await window.zhushu.search(question, { limit: 30 })
  return performance.now() - start
}

/** Runs in the page. */
async function askStock(question: string): Promise<Reply> {
  const address = new URL('../pagefind-stock/pagefind.js', location.href).href
  const pagefind = await import(address)
  const start = performance.now()
  const { results } = await pagefind.search(question)
  const milliseconds = performance.now() - start
  const hits: { data(): Promise<{ url: string; excerpt: string }> }[] = results
  const data = await Promise.all(hits.map((hit) => hit.data()))
  return {
    keys: data.map(({ url }) => url.split('/').filter(Boolean).slice(-2).join(' ')),
    marks: data.flatMap(({ excerpt }) =>
      [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, marked]) => marked ?? ''),
    ),
    milliseconds,
  }
}

/** Puts all questions to the search page that is open, and compares the answers with the truth. */
export async function questionOurs(
  page: Page,
  engine: string,
  passages: readonly Passage[],
  questions: readonly string[],
  fetched?: () => number,
): Promise<SearchFigures> {
  await page.evaluate(timeOurs, '的')
  const bytes: number[] = []
  const times: number[] = []
  const replies: Reply[] = []
  for (const question of questions) {
    const before = fetched?.() ?? 0
    await page.evaluate(timeOurs, question)
    if (fetched) bytes.push(fetched() - before)
    times.push(await page.evaluate(timeOurs, question))
    replies.push(await page.evaluate(askOurs, question))
  }
  return figures(engine, passages, questions, replies, times, bytes)
}

function figures(
  engine: string,
  passages: readonly Passage[],
  questions: readonly string[],
  replies: readonly Reply[],
  times: readonly number[],
  bytes: readonly number[],
): SearchFigures {
  const truth = truths(passages, questions)
  let [found, wanted, returned, first, answered, marks, right] = [0, 0, 0, 0, 0, 0, 0]
  for (const [at, { keys, marks: marked }] of replies.entries()) {
    const holding = truth[at] ?? new Set()
    wanted += holding.size
    returned += keys.length
    found += new Set(keys.filter((key) => holding.has(key))).size
    answered += 1
    if (holding.has(keys[0] ?? '')) first += 1
    marks += marked.length
    const question = folded(questions[at] ?? '')
    right += marked.filter((words) => folded(words) === question).length
  }
  return {
    engine,
    questions: questions.length,
    recall: found / wanted,
    precision: returned === 0 ? 1 : found / returned,
    firstIsLiteral: first / answered,
    marksRight: marks === 0 ? null : right / marks,
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    bytes: bytes.length > 0 ? quantile(bytes, 0.95) : null,
  }
}

/** A stock index of the passages, as the CLI makes it, into `dist/pagefind-stock/`; returns seconds it took. */
export async function buildStock(dist: string, passages: readonly Passage[]): Promise<number> {
  const pages = join(dist, 'stock-pages')
  writeSectionPages(passages, pages)
  const start = performance.now()
  const { index } = await createIndex()
  if (!index) throw new Error('Pagefind made no index')
  await index.addDirectory({ path: pages })
  await index.writeFiles({ outputPath: join(dist, 'pagefind-stock') })
  const seconds = (performance.now() - start) / 1000
  rmSync(pages, { recursive: true })
  return seconds
}

/** Ours over http, and stock beside it, on the same questions. */
export async function compareSearch(
  dist: string,
  passages: readonly Passage[],
  questions: readonly string[],
  stockQuestions = questions,
): Promise<SearchFigures[]> {
  const site = await openSite(dist)
  try {
    const page = await site.newPage()
    let total = 0
    page.on('response', async (response) => {
      total += (await response.body().catch(() => Buffer.alloc(0))).length
    })
    await page.goto(`${site.url}search/`)
    const ours = await questionOurs(page, '注疏, http', passages, questions, () => total)
    const times: number[] = []
    const replies: Reply[] = []
    const bytes: number[] = []
    await page.evaluate(askStock, '的')
    for (const question of stockQuestions) {
      const before = total
      replies.push(await page.evaluate(askStock, question))
      bytes.push(total - before)
      times.push((await page.evaluate(askStock, question)).milliseconds)
    }
    const name = 'Pagefind 1.5.2, stock'
    return [ours, figures(name, passages, stockQuestions, replies, times, bytes)]
  } finally {
    await site.close()
  }
}

/** Ours by the service worker, the network gone after one visit. */
export async function searchOffline(
  dist: string,
  passages: readonly Passage[],
  questions: readonly string[],
): Promise<SearchFigures> {
  const site = await openSite(dist)
  try {
    const page = await site.newPage({ serviceWorkers: 'allow' })
    await page.goto(`${site.url}search/`)
    await page.locator('.offline-notice').waitFor({ timeout: STORING })
    await page.context().setOffline(true)
    await page.reload()
    return await questionOurs(page, '注疏, offline', passages, questions)
  } finally {
    await site.close()
  }
}

/** Ours from a folder on disk. */
export async function searchOnDisk(
  folder: string,
  passages: readonly Passage[],
  questions: readonly string[],
): Promise<SearchFigures> {
  const site = await openSite(folder)
  try {
    const page = await site.newPage()
    await page.goto(new URL('search/index.html', pathToFileURL(`${folder}/`)).href)
    return await questionOurs(page, '注疏, file://', passages, questions)
  } finally {
    await site.close()
  }
}

/** Milliseconds until the whole of a site is on the device. */
const STORING = 60_000
/** Milliseconds: somebody who types fast. */
export const BETWEEN_KEYS = 120

/** Milliseconds from a keystroke in the search page's field to its results in the page, a figure for each. */
export async function timeKeystrokes(dist: string, words: readonly string[]): Promise<number[]> {
  const site = await openSite(dist)
  try {
    const page = await site.newPage()
    await page.goto(`${site.url}search/`)
    await page.focus('[data-input]')
    await page.evaluate(noteTimes)
    const times: number[] = []
    for (const word of words) {
      for (const character of word) {
        await page.waitForTimeout(BETWEEN_KEYS)
        await page.keyboard.type(character)
        await page.waitForFunction(() => (window.noted?.shown ?? 0) > (window.noted?.typed ?? 0))
        times.push(
          await page.evaluate(() => (window.noted?.shown ?? 0) - (window.noted?.typed ?? 0)),
        )
      }
      await page.fill('[data-input]', '')
      await page.waitForFunction(() => document.querySelector('[data-status]')?.textContent === '')
    }
    // The first loads the engine.
    return times.slice(1)
  } finally {
    await site.close()
  }
}

declare global {
  interface Window {
    /** When the last character was typed, and when the page last said what it had found. */
    noted?: { typed: number; shown: number }
  }
}

/** Runs in the page. */
function noteTimes(): void {
  const times = { typed: 0, shown: 0 }
  window.noted = times
  document.querySelector('[data-input]')?.addEventListener('input', () => {
    times.typed = performance.now()
    times.shown = 0
  })
  const status = document.querySelector('[data-status]')
  const observer = new MutationObserver(() => {
    requestAnimationFrame(() => {
      times.shown = performance.now()
    })
  })
  if (status) observer.observe(status, { childList: true, characterData: true, subtree: true })
}
