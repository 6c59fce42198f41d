/** What the tests of search share: what can be found, their own reading of “contains”, and how they ask the page. */
import type { Page } from 'playwright-core'

/** Whatever search may find, as the data files have it. */
export interface Entry {
  kind: 'passage' | 'target' | 'measure' | 'note'
  document: string
  id: string
  text: string
}
export type Passage = Omit<Entry, 'kind'>

interface Result extends Entry {
  anchor: string
  marks: [number, number][]
}
export interface Answer {
  total: number
  mode: string
  results: Result[]
}
export type Row = Record<string, unknown> & { id: string; document: string }

/** An address inside the site at `url`. */
export function address(url: string, path: string): string {
  return new URL(path, url.replace(/\/?$/, '/')).href
}

/** Rows of a data file of the site at `url`. */
export async function rowsOf<R = Row>(url: string, table: string): Promise<R[]> {
  const response = await fetch(address(url, `data/${table}.json`))
  return (await response.json()) as R[]
}

const WORDS = { passage: 'text', target: 'quote', measure: 'title', note: 'text' } as const

/** All that search may find on the site at `url`. */
export async function entriesOf(url: string): Promise<Entry[]> {
  const kinds = Object.keys(WORDS) as (keyof typeof WORDS)[]
  const entries = await Promise.all(
    kinds.map(async (kind) =>
      (await rowsOf(url, `${kind}s`)).map(({ document, id, [WORDS[kind]]: words }) => ({
        kind,
        document,
        id,
        text: `${words}`,
      })),
    ),
  )
  return entries.flat()
}

export const key = ({ kind, document, id }: Pick<Entry, 'kind' | 'document' | 'id'>) =>
  `${document} ${kind} ${id}`

const QUOTES = /["'“”‘’「」『』〝〞]/g

/** The test's own reading of a text: width, case and blanks aside. Not the site's code on purpose. */
function folded(text: string): string {
  const narrow = text.replace(/[！-～]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  )
  return narrow.replace(/\s/g, '').replace(/[A-Z]/g, (capital) => capital.toLowerCase())
}

/** What counts of a text for a query: quotation marks do not, unless the query has nothing else. */
export function plain(text: string, query = text): string {
  const isQuotes = folded(query).replace(QUOTES, '') === ''
  return isQuotes ? folded(text) : folded(text).replace(QUOTES, '')
}

export function contains(text: string, query: string): boolean {
  return plain(text, query).includes(plain(query))
}

interface Zhushu {
  zhushu: { search: (query: string, options: object) => Promise<Answer> }
}

/** Asks through `window.zhushu.search` of the search page that is open. */
export function search(page: Page, query: string, options: object = {}): Promise<Answer> {
  return page.evaluate(
    ([words, given]) => (window as unknown as Zhushu).zhushu.search(words, given),
    [query, options] as const,
  )
}

/** How many results each of many questions has. */
export function totals(page: Page, queries: readonly string[]): Promise<number[]> {
  return page.evaluate(async (all) => {
    const { zhushu } = window as unknown as Zhushu
    const found: number[] = []
    for (const query of all) found.push((await zhushu.search(query, { limit: 1 })).total)
    return found
  }, queries)
}
