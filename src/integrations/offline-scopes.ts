/**
 * Astro marks every element that a component's own style reaches with an attribute of 24 characters, which is a quarter
 * of all HTML. In the offline edition, which no server packs, these attributes have short names.
 */

const SCOPE = /data-astro-cid-[a-z0-9]+/g
/** Letters that name no attribute in HTML, SVG or MathML. */
const LETTERS = [...'bcefhijlmnopqstuvw']

/**
 * Short names for the scopes that occur in the pages, the shortest for the most frequent; equal ones by name. `read` gives
 * a file by its path.
 */
export async function shortScopes(
  pages: readonly string[],
  read: (path: string) => Promise<Buffer>,
): Promise<Map<string, string>> {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const [scope] of (await read(page)).toString().matchAll(SCOPE))
      counts.set(scope, (counts.get(scope) ?? 0) + 1)
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return new Map(sorted.map(([scope], place) => [scope, shortName(place)]))
}

function shortName(place: number): string {
  return LETTERS[place] ?? `_${(place - LETTERS.length).toString(36)}`
}

/** A style sheet or script with the short names. */
export function renameScopes(text: string, scopes: ReadonlyMap<string, string>): string {
  return text.replace(SCOPE, (scope) => scopes.get(scope) ?? scope)
}
