/** Law 2 across records: what is promised twice is declared so, and deadlines and values are such as can be kept. */
import type { DocumentReading } from '../corpus/read-document.ts'
import type { Registries } from '../corpus/read-registries.ts'
import type { Problem, RuleId } from '../model/problem.ts'
import type { Indicator } from '../model/registry.ts'
import { promiseKey, type Target } from '../model/target.ts'
import { type CanonicalValue, canonicalValue, comparableUnit } from '../text/canonical-unit.ts'
import { datesOf } from './double-entry.ts'
import { problemAt, recordOffset } from './problem-at.ts'

/** What a draft leaves open is reported as such, and not judged; so are records that share an id. */
export function checkPromises(reading: DocumentReading, { indicators }: Registries): Problem[] {
  const ids = new Set<string>()
  const decided = reading.frontmatter.targets.filter(
    ({ id, indicator, undecided }) =>
      undecided === undefined &&
      indicators.get(indicator)?.record.undecided === undefined &&
      !ids.has(id) &&
      ids.add(id),
  )
  return [
    ...checkRepetitions(reading, decided),
    ...decided.flatMap((target) => [
      ...checkDeadline(reading, target),
      ...checkUnit(reading, target, indicators.get(target.indicator)?.record),
    ]),
  ]
}

function checkRepetitions(reading: DocumentReading, targets: readonly Target[]): Problem[] {
  const first = new Map<string, Target>()
  return targets.flatMap((target) => {
    const earlier = first.get(promiseKey(target))
    if (earlier === undefined) first.set(promiseKey(target), target)
    // Which restates which is the editor's to say.
    if (!earlier || target.restates !== null || earlier.restates === target.id) return []
    const same = sameValue(canonicalOf(earlier), canonicalOf(target))
    const period = target.due.date ?? 'no deadline'
    return problemOf(
      reading,
      target,
      'indicator',
      same ? 'promise-repeated' : 'promise-contradicted',
      same
        ? `“${target.id}” says again what “${earlier.id}” says: ${said(earlier)} of “${target.indicator}” for ${period}. If it is the same promise, write restates: ${earlier.id}; if not, give it an indicator of its own.`
        : `“${target.id}” says ${said(target)} of “${target.indicator}” for ${period}, “${earlier.id}” ${said(earlier)}. Write tier if they are tiers of one target; restates: ${earlier.id} and sic if the source contradicts itself; an indicator of its own if it is another thing.`,
    )
  })
}

function canonicalOf({ value, unit }: Target): CanonicalValue {
  const [low, high] = Array.isArray(value) ? value : [value, null]
  return canonicalValue(low, high, unit)
}

function sameValue(a: CanonicalValue, b: CanonicalValue): boolean {
  return a.value === b.value && a.valueMax === b.valueMax && a.unit === b.unit
}

function said({ value, unit }: Target): string {
  return `${[value].flat().join('–')}${unit}`
}

function checkDeadline(reading: DocumentReading, target: Target): Problem[] {
  const { date, words } = target.due
  const { published, horizon } = reading.frontmatter
  if (date === null) return []
  const problems: Problem[] = []
  if (published !== null && date < published.slice(0, date.length))
    problems.push(
      ...problemOf(
        reading,
        target,
        'due',
        'due-before-publication',
        `“${target.id}” is due ${date}, before the document came out (${published}). Look at the year again: what is already done is no target.`,
      ),
    )
  // What its words say is compared with them.
  const isRead = words !== null && datesOf(reading, words).some((read) => read !== null)
  if (horizon !== null && date.slice(0, 4) > horizon.slice(0, 4) && !isRead)
    problems.push(
      ...problemOf(
        reading,
        target,
        'due',
        'due-beyond-horizon',
        `“${target.id}” is due ${date}, beyond the horizon of the document (${horizon}), and ${words === null ? 'no words say' : `“${words}” does not say`} so. Look at the date again, or at the horizon.`,
      ),
    )
  return problems
}

function checkUnit(
  reading: DocumentReading,
  target: Target,
  indicator: Indicator | undefined,
): Problem[] {
  const { kind, unit, value, id } = target
  // Growth is in per cent whatever grows, and a unit that the source lost has its sic note.
  if (!indicator || kind === 'growth' || kind === 'relative' || unit === '') return []
  if (comparableUnit(unit) !== comparableUnit(indicator.unit))
    return problemOf(
      reading,
      target,
      'unit',
      'unit-incomparable',
      `“${id}” is in ${unit}, its indicator “${indicator.id}” in ${indicator.unit || 'no unit'}: they cannot be compared. Use another indicator, or add one in ${unit}.`,
    )
  if (indicator.share && unit === '%' && Math.max(...[value].flat()) > 100)
    return problemOf(
      reading,
      target,
      'value',
      'share-over-100',
      `“${id}” says ${said(target)}, but “${indicator.id}” is a share, and no part is more than its whole. Correct value or unit, or remove share from the indicator.`,
    )
  return []
}

function problemOf(
  reading: DocumentReading,
  { id }: Target,
  field: string,
  rule: RuleId,
  message: string,
): Problem[] {
  return [problemAt(reading, recordOffset(reading, 'targets', id, field), rule, message)]
}
