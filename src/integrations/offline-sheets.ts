/**
 * Puts small style sheets into the one that every page has: a page names up to ten, in 200 pages, and most of their names
 * are longer than half of what they hold.
 */

/** Larger ones stay by themselves: pages that do not need them would read them for nothing. */
const SMALL = 1024
const CONDITION = /@[^{;]*\{/g
/** What stands before a brace. */
const SELECTORS = /([^{};]+)\{/g
const SCOPE = '[data-astro-cid-'

export interface SheetsInOne {
  /** The sheet of all pages, by its path in the site; null where there is none. */
  common: string | null
  /** Those of several pages that go to its end, in this order. */
  merged: readonly string[]
}

/** `pages` and `sheets` are paths in the site, sorted; `read` gives a file. */
export async function sheetsInOne(
  pages: readonly string[],
  sheets: readonly string[],
  read: (path: string) => Promise<Buffer>,
): Promise<SheetsInOne> {
  const uses = new Map(sheets.map((sheet) => [sheet, 0]))
  for (const page of pages) {
    const html = (await read(page)).toString()
    for (const [sheet, count] of uses) if (html.includes(`${sheet}"`)) uses.set(sheet, count + 1)
  }
  const common = sheets.find((sheet) => uses.get(sheet) === pages.length)
  if (common === undefined) return { common: null, merged: [] }
  const merged: string[] = []
  for (const sheet of sheets) {
    const isShared = sheet !== common && (uses.get(sheet) ?? 0) > 1
    if (isShared && reachesOnlyItsOwn((await read(sheet)).toString())) merged.push(sheet)
  }
  return { common, merged }
}

/** Whether a sheet is small, and each of its rules is for elements of one component, so that it changes no other page. */
function reachesOnlyItsOwn(css: string): boolean {
  if (css.length >= SMALL || css.includes('@font-face')) return false
  const rules = css.replace(CONDITION, '').matchAll(SELECTORS)
  const selectors = [...rules].flatMap(([, list = '']) => list.split(','))
  return selectors.every((selector) => selector.includes(SCOPE))
}
