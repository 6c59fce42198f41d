/** The same queries put to our search, to stock Pagefind over the same pages, and to a plain scan of the text. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createIndex } from 'pagefind'
import { openSite } from '../browser/site.ts'
import { seededRandom } from '../seeded-random.ts'

export interface SearchFigures {
  engine: string
  queries: number
  /** Shares of 1, over all queries. */
  recall: number
  precision: number
  empty: number
  /** Milliseconds a query. */
  median: number
  p95: number
}

interface Passage {
  document: string
  text: string
}

const QUERIES = 300
/** Any fixed number: the queries must be the same in every run. */
const SEED = 20261122

/** Substrings of 2 to 8 characters without white space, word-aligned or not. */
function randomQueries(passages: Passage[]): string[] {
  const random = seededRandom(SEED)
  const pick = (below: number) => Math.floor(random() * below)
  const queries = new Set<string>()
  while (queries.size < QUERIES) {
    const text = [...(passages[pick(passages.length)]?.text ?? '')]
    const start = pick(text.length)
    const query = text.slice(start, start + 2 + pick(7)).join('')
    if (query.length >= 2 && !/\s/.test(query)) queries.add(query)
  }
  return [...queries]
}

/** Builds Pagefind's own index of the pages of a built site, as `npx pagefind` would, into `stock/`. */
async function buildStockIndex(dist: string): Promise<void> {
  const { index } = await createIndex({
    forceLanguage: 'zh-cn',
    rootSelector: 'article[data-source]',
  })
  if (!index) throw new Error('Pagefind made no index')
  await index.addDirectory({ path: dist, glob: 'documents/*/index.html' })
  await index.writeFiles({ outputPath: join(dist, 'stock') })
}

type Question = [engine: string, queries: string[]]
type Answers = { documents: string[]; milliseconds: number }[]

/** Runs in the page: asks every query and notes the documents found and the time taken. */
async function ask([engine, queries]: Question): Promise<Answers> {
  const documentOf = (url: string) => /documents\/([^/]+)\//.exec(url)?.[1] ?? ''
  const answers: Answers = []
  const stock =
    engine === 'ours' ? null : await import(new URL('../stock/pagefind.js', location.href).href)
  for (const query of queries) {
    const start = performance.now()
    const documents = stock
      ? await Promise.all(
          (await stock.search(engine === 'quoted' ? `"${query}"` : query)).results.map(
            async (result: { data(): Promise<{ url: string }> }) =>
              documentOf((await result.data()).url),
          ),
        )
      : (await window.zhushu.search(query, { limit: 1000 })).results.map(({ document }) => document)
    answers.push({ documents: [...new Set(documents)], milliseconds: performance.now() - start })
  }
  return answers
}

function figures(
  engine: string,
  queries: string[],
  truth: Set<string>[],
  answers: Answers,
): SearchFigures {
  let found = 0
  let wanted = 0
  let returned = 0
  answers.forEach(({ documents }, index) => {
    wanted += truth[index]?.size ?? 0
    returned += documents.length
    found += documents.filter((id) => truth[index]?.has(id)).length
  })
  const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  return {
    engine,
    queries: queries.length,
    recall: found / wanted,
    precision: returned === 0 ? 1 : found / returned,
    empty: answers.filter(({ documents }) => documents.length === 0).length / answers.length,
    median: times[Math.floor(times.length / 2)] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
  }
}

/** `dist`: a built site; Pagefind's stock index is added to it. */
export async function compareSearch(dist: string): Promise<SearchFigures[]> {
  const passages: Passage[] = JSON.parse(readFileSync(join(dist, 'data/passages.json'), 'utf8'))
  const queries = randomQueries(passages)
  const holding = (query: string) =>
    new Set(passages.filter(({ text }) => text.includes(query)).map(({ document }) => document))
  const truth = queries.map(holding)
  await buildStockIndex(dist)
  const site = await openSite(dist)
  try {
    const page = await site.newPage()
    await page.goto(`${site.url}search/`)
    const results: SearchFigures[] = []
    for (const [name, engine] of [
      ['注疏', 'ours'],
      ['Pagefind 1.5.2, stock, plain query', 'plain'],
      ['Pagefind 1.5.2, stock, quoted query', 'quoted'],
    ] as const)
      results.push(
        figures(name, queries, truth, await page.evaluate(ask, [engine, queries] as Question)),
      )
    const scanned = queries.map((query) => {
      const start = performance.now()
      return { documents: [...holding(query)], milliseconds: performance.now() - start }
    })
    results.push(figures('plain scan of passages.json, in Node', queries, truth, scanned))
    return results
  } finally {
    await site.close()
  }
}
