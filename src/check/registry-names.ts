/** Law 4 for the registries as a whole: a name leads to one record, and every record is of use. */
import type { Placed, Registries, RegistryName } from '../corpus/read-registries.ts'
import type { Problem, RuleId } from '../model/problem.ts'
import { comparableUnit } from '../text/canonical-unit.ts'
import { foldWidth } from '../text/fold.ts'
import { lineColumnAt } from '../text/line-column.ts'
import type { DocumentFindings } from './check-document.ts'

interface Named {
  id: string
  name: string
  aliases: readonly string[]
}

/** `texts`: the content files, for places. */
export function checkSharedNames(
  { departments, indicators, terms }: Registries,
  texts: ReadonlyMap<string, string>,
): Problem[] {
  return [
    // Departments of two regions may have one name; they are never the same.
    ...sharedIn(departments, ({ region }) => region, texts),
    // 优良天数 in 天 and in % are two indicators.
    ...sharedIn(indicators, ({ unit }) => comparableUnit(unit), texts),
    ...sharedIn(terms, () => '', texts),
  ]
}

function sharedIn<T extends Named>(
  records: ReadonlyMap<string, Placed<T>>,
  scopeOf: (record: T) => string,
  texts: ReadonlyMap<string, string>,
): Problem[] {
  const owners = new Map<string, Placed<T>>()
  return [...records.values()].flatMap((placed) => {
    const { record } = placed
    return [record.name, ...record.aliases].flatMap((name, index) => {
      const key = `${scopeOf(record)} ${foldWidth(name)}`
      const owner = owners.get(key)
      if (!owner) owners.set(key, placed)
      if (!owner || owner.record.id === record.id) return []
      const path = index === 0 ? ['name'] : ['aliases', index - 1]
      return problemOf(
        placed,
        path,
        'alias-shared',
        `“${name}” is a name of “${owner.record.id}”, too (${owner.file}). Take it from one of the two, or merge them.`,
        texts,
      )
    })
  })
}

/** Which records nobody names, topics aside, which are pages of their own; to be asked of documents that are in order, because a broken tag names nobody. */
export function checkUnusedRecords(
  registries: Registries,
  documents: readonly DocumentFindings[],
  texts: ReadonlyMap<string, string>,
): Problem[] {
  const { regions, departments, indicators, terms } = registries
  const used = (registry: RegistryName) =>
    new Set(documents.flatMap(({ uses }) => [...uses[registry]]))
  const unused = <T extends { id: string }>(
    registry: RegistryName,
    records: ReadonlyMap<string, Placed<T>>,
    what: string,
    others: ReadonlySet<string> = new Set(),
  ): Problem[] => {
    const ids = used(registry)
    return [...records.values()].flatMap((placed) => {
      const { id } = placed.record
      if (ids.has(id) || others.has(id)) return []
      const message = `No ${what} names “${id}”. Remove the record, unless it waits for the next document.`
      return problemOf(placed, ['id'], 'registry-unused', message, texts)
    })
  }
  const withDepartments = new Set([...departments.values()].map(({ record }) => record.region))
  return [
    ...unused('regions', regions, 'document or department', withDepartments),
    ...unused('departments', departments, 'document'),
    ...unused('indicators', indicators, 'target'),
    ...unused('terms', terms, 'text'),
  ]
}

function problemOf(
  { file, offsetOf }: Placed<unknown>,
  path: PropertyKey[],
  rule: RuleId,
  message: string,
  texts: ReadonlyMap<string, string>,
): Problem[] {
  return [{ file, ...lineColumnAt(texts.get(file) ?? '', offsetOf(path)), rule, message }]
}
