/** What the tests of search share: their own reading of “contains”, and how they ask the page. */
import type { Page } from 'playwright-core'

export interface Passage {
  id: string
  document: string
  text: string
}
interface Result extends Passage {
  kind: string
  anchor: string
  marks: [number, number][]
}
export interface Answer {
  total: number
  mode: string
  results: Result[]
}

/** An address inside the site at `url`. */
export function address(url: string, path: string): string {
  return new URL(path, url.replace(/\/?$/, '/')).href
}

/** The test's own reading of “contains”: width, case and blanks aside. Not the site's code on purpose. */
export function plain(text: string): string {
  const narrow = text.replace(/[！-～]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  )
  return narrow.replace(/\s/g, '').replace(/[A-Z]/g, (capital) => capital.toLowerCase())
}

/** Asks through `window.zhushu.search` of the search page that is open. */
export function search(page: Page, query: string, options: object = {}): Promise<Answer> {
  return page.evaluate(
    ([words, given]) =>
      (
        window as unknown as { zhushu: { search: (q: string, o: object) => Promise<Answer> } }
      ).zhushu.search(words, given),
    [query, options] as const,
  )
}
