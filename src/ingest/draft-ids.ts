/** Which registry records a draft points at: known ones by name, and new ones that it proposes. */
import type { SourceReading } from './read-source.ts'

/** Names and aliases that the registries hold already, with their ids. */
export interface KnownNames {
  /** Ids of regions. */
  regions: ReadonlySet<string>
  /** Of the region of the document only: two 区发改局 of two districts never merge. */
  departments: ReadonlyMap<string, string>
  indicators: ReadonlyMap<string, string>
}

export const NOTHING_KNOWN: KnownNames = {
  regions: new Set(),
  departments: new Map(),
  indicators: new Map(),
}

/** Ids by name, and which of them are new, in order of appearance. */
export interface DraftIds {
  region: string
  departments: ReadonlyMap<string, string>
  indicators: ReadonlyMap<string, string>
  newDepartments: string[]
  newIndicators: string[]
}

/**
 * The longest known region that an id begins with, else its first word: the region that a draft is given.
 * `regionOfId('liaoyuan-green-2022')` // => 'liaoyuan'
 */
export function regionOfId(id: string, regions: Iterable<string> = []): string {
  const longest = [...regions]
    .filter((region) => id.startsWith(`${region}-`))
    .sort((a, b) => b.length - a.length)[0]
  return longest ?? id.split('-')[0] ?? id
}

/** `id`: of the document. New departments are numbered in the region, new indicators in the document. */
export function draftIds(
  reading: SourceReading,
  id: string,
  known: KnownNames = NOTHING_KNOWN,
): DraftIds {
  const region = regionOfId(id, known.regions)
  const departments = assign(
    reading.clauses.flatMap(({ entries }) => entries.map(({ name }) => name)),
    known.departments,
    `${region}-department`,
  )
  const indicators = assign(
    reading.targets.map(({ indicator }) => indicator),
    known.indicators,
    `${id}-indicator`,
  )
  return {
    region,
    departments: departments.ids,
    indicators: indicators.ids,
    newDepartments: departments.fresh,
    newIndicators: indicators.fresh,
  }
}

/** Each name with the id it is known by, or the next free `prefix-N`. */
function assign(
  names: string[],
  known: ReadonlyMap<string, string>,
  prefix: string,
): { ids: Map<string, string>; fresh: string[] } {
  const taken = new Set(known.values())
  const ids = new Map<string, string>()
  const fresh: string[] = []
  let number = 0
  for (const name of names) {
    if (ids.has(name)) continue
    const existing = known.get(name)
    if (existing !== undefined) {
      ids.set(name, existing)
      continue
    }
    do number += 1
    while (taken.has(`${prefix}-${number}`))
    ids.set(name, `${prefix}-${number}`)
    fresh.push(name)
  }
  return { ids, fresh }
}
