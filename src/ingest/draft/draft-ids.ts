/** Which registry records a draft points at: known ones by name, and new ones that it proposes. */
import { comparableUnit } from '../../text/canonical-unit.ts'
import { foldWidth } from '../../text/fold.ts'
import { withoutSpace } from '../../text/squeeze.ts'
import type { FoundTarget } from '../promise/find-targets.ts'
import type { SourceReading } from '../read-source.ts'
import { sha256 } from './digest.ts'
import { comparableName, isShortFor, nameFinder } from './review-names.ts'
import { regionOf } from './review-region.ts'

/** A registry record with all its names, aliases included, the first of them its own. */
export interface KnownRecord {
  id: string
  names: readonly string[]
}

/** What the registries hold already. */
export interface KnownNames {
  regions: readonly KnownRecord[]
  departments: readonly (KnownRecord & { region: string })[]
  indicators: readonly (KnownRecord & { unit: string })[]
}

export const NOTHING_KNOWN: KnownNames = { regions: [], departments: [], indicators: [] }

/** A record that the registries lack; `undecided` tells the editor what to judge. */
export interface ProposedDepartment {
  id: string
  name: string
  region: string
  undecided: string
}
export interface ProposedIndicator {
  id: string
  name: string
  topic: string
  unit: string
  undecided: string
}

export interface DraftIds {
  region: string
  /** Why an editor must look at the region; null if it is certain. */
  regionUndecided: string | null
  /** By name as printed. */
  departments: ReadonlyMap<string, string>
  /** By `indicatorKey`. */
  indicators: ReadonlyMap<string, string>
  /** The registered or proposed name behind an id. */
  names: ReadonlyMap<string, string>
  newDepartments: ProposedDepartment[]
  newIndicators: ProposedIndicator[]
}

type Measured = Pick<FoundTarget, 'indicator' | 'unit'>

/** What tells one indicator of a source from another: the name, and the unit without 万 and 亿. */
export function indicatorKey({ indicator, unit }: Measured): string {
  return `${indicator}\n${comparableUnit(unit)}`
}

/**
 * `id`: of the document. New departments are numbered in the region; new indicators carry a digest of name and unit, so
 * that they stay the same when the source grows. `decidedRegion`: that of a document which has an editor already.
 */
export function draftIds(
  reading: Pick<SourceReading, 'facts' | 'clauses' | 'targets'>,
  id: string,
  known: KnownNames = NOTHING_KNOWN,
  decidedRegion?: string,
): DraftIds {
  const { region, undecided: regionUndecided } =
    decidedRegion === undefined
      ? regionOf(id, reading.facts, known.regions)
      : { region: decidedRegion, undecided: null }
  const names = new Map<string, string>()
  for (const record of [...known.departments, ...known.indicators])
    names.set(record.id, record.names[0] as string)
  const departments = assignDepartments(reading, region, known)
  const indicators = assignIndicators(reading, id, region, known)
  for (const record of [...departments.fresh, ...indicators.fresh])
    names.set(record.id, record.name)
  return {
    region,
    regionUndecided,
    departments: departments.ids,
    indicators: indicators.ids,
    names,
    newDepartments: departments.fresh,
    newIndicators: indicators.fresh,
  }
}

/** What two printed names of one department share: the width of brackets and blanks make no other. */
const printedForm = (name: string) => withoutSpace(foldWidth(name)).replace(/^“|”$/g, '')

function assignDepartments(
  { clauses }: Pick<SourceReading, 'clauses'>,
  region: string,
  known: KnownNames,
) {
  const own = known.departments.filter((department) => department.region === region)
  const taken = new Set(known.departments.map(({ id }) => id))
  const byName = new Map(
    own.flatMap(({ id, names }) => names.map((name) => [printedForm(name), id])),
  )
  const ids = new Map<string, string>()
  const fresh: ProposedDepartment[] = []
  let number = 0
  for (const { name } of clauses.flatMap(({ entries }) => entries)) {
    if (ids.has(name)) continue
    const form = printedForm(name)
    let id = byName.get(form)
    if (id === undefined) {
      do number += 1
      while (taken.has(`${region}-department-${number}`))
      id = `${region}-department-${number}`
      byName.set(form, id)
      fresh.push({ id, name, region, undecided: departmentQuestion(form, own) })
    }
    ids.set(name, id)
  }
  return { ids, fresh }
}

function departmentQuestion(form: string, own: readonly KnownRecord[]): string {
  const near = own
    .flatMap(({ names }) => names)
    .find((name) => isShortFor(form, printedForm(name)) || isShortFor(printedForm(name), form))
  return near === undefined ? '新的部门，请核对名称' : `新的部门；与“${near}”相近，是否同一部门`
}

function assignIndicators(
  { targets }: Pick<SourceReading, 'targets'>,
  id: string,
  region: string,
  known: KnownNames,
) {
  const finder = indicatorFinder(known, region)
  const near = nameFinder(known.indicators.flatMap(({ names }) => names))
  const ids = new Map<string, string>()
  const byForm = new Map<string, string>()
  const taken = new Set(known.indicators.map((indicator) => indicator.id))
  const fresh: ProposedIndicator[] = []
  for (const target of targets) {
    const key = indicatorKey(target)
    if (ids.has(key)) continue
    const form = `${finder.form(target.indicator)}\n${comparableUnit(target.unit)}`
    let indicator = finder.find(target) ?? byForm.get(form)
    if (indicator === undefined) {
      indicator = freeId(`${id}-indicator`, form, taken)
      // No two indicators have one name.
      const name = target.indicator.trim() || `未定名 ${indicator}`
      const like = near(name)
      const question =
        like === null ? '新的指标，请定名称和单位' : `新的指标；与“${like}”相近，是否同一指标`
      fresh.push({
        id: indicator,
        name,
        topic: target.topic,
        unit: target.unit,
        undecided: question,
      })
    }
    byForm.set(form, indicator)
    ids.set(key, indicator)
  }
  return { ids, fresh }
}

const DIGITS_OF_ID = 6

function freeId(prefix: string, form: string, taken: Set<string>): string {
  const digest = sha256(new TextEncoder().encode(form))
  let length = DIGITS_OF_ID
  while (taken.has(`${prefix}-${digest.slice(0, length)}`)) length += 1
  const id = `${prefix}-${digest.slice(0, length)}`
  taken.add(id)
  return id
}

/** Finds the one registered indicator of a name and a comparable unit; nothing where two could be meant. */
function indicatorFinder({ regions, indicators }: KnownNames, region: string) {
  const ownNames = (regions.find(({ id }) => id === region)?.names ?? []).map(comparableName)
  const form = (name: string) => {
    const words = comparableName(name)
    const own = ownNames.find((prefix) => words.startsWith(prefix) && words.length > prefix.length)
    return own === undefined ? words : words.slice(own.length)
  }
  const byForm = new Map<string, (typeof indicators)[number][]>()
  for (const indicator of indicators)
    for (const name of new Set(indicator.names.map(form))) {
      const list = byForm.get(name) ?? []
      list.push(indicator)
      byForm.set(name, list)
    }
  return {
    form,
    find({ indicator: name, unit }: Measured): string | undefined {
      const candidates = (byForm.get(form(name)) ?? []).filter(
        (indicator) => unit === '' || comparableUnit(indicator.unit) === comparableUnit(unit),
      )
      const exact = candidates.filter(({ names }) => names.includes(name))
      if (exact.length === 1) return exact[0]?.id
      return candidates.length === 1 ? candidates[0]?.id : undefined
    },
  }
}
