/** Law 2, double entry: what the records state must be what the annotated words themselves say. */
import type { DocumentReading } from '../corpus/read-document.ts'
import { quantityOf } from '../corpus/targets.ts'
import { COMPARATOR_NAMES } from '../model/labels.ts'
import type { Problem } from '../model/problem.ts'
import type { Target } from '../model/target.ts'
import { resolveDue } from '../text/due.ts'
import { foldWidth } from '../text/fold.ts'
import { contains } from '../text/locate.ts'
import { ofLatest } from '../text/of-latest.ts'
import { findQuantities } from '../text/quantities.ts'
import { hintFrom } from './hint.ts'
import { excerpt, problemAt, recordOffset } from './problem-at.ts'

export function checkTargets(reading: DocumentReading): Problem[] {
  return firstOfEach(reading.frontmatter.targets).flatMap((target) => {
    const span = reading.body.spans.find(
      ({ component, id }) => component === 'Target' && id === target.id,
    )
    const value = span
      ? checkValue(reading, target, reading.body.text.slice(span.start, span.end))
      : []
    return [...value, ...checkDue(reading, target)]
  })
}

/** Of records that share an id, the first: the tag is its own, and the others are reported as duplicates. */
function firstOfEach(targets: readonly Target[]): Target[] {
  const ids = new Set<string>()
  return targets.filter(({ id }) => !ids.has(id) && ids.add(id))
}

function checkValue(reading: DocumentReading, target: Target, words: string): Problem[] {
  const problem = (field: string, message: string) => [
    problemAt(
      reading,
      recordOffset(reading, 'targets', target.id, field),
      'value-disagrees',
      message,
    ),
  ]
  const said = `The words say “${excerpt(words)}”`
  const quantity = quantityOf(target, words)
  if (quantity === null) {
    const found = findQuantities(words).map((q) => `${[q.value].flat().join('–')}${q.unit}`)
    const record = `${[target.value].flat().join('–')}${target.unit}`
    return found.includes(record)
      ? problem('nth', `${said}: there is no ${target.nth}. quantity ${record}. Correct nth.`)
      : problem(
          'value',
          `${said} (${found.join(', ') || 'no quantity'}), the record ${record}. Correct value or unit, or the words wrapped.`,
        )
  }
  if (quantity.comparator !== target.comparator)
    return problem(
      'comparator',
      `${said}, which is ${quantity.comparator} (${COMPARATOR_NAMES[quantity.comparator]}), the record ${target.comparator} (${COMPARATOR_NAMES[target.comparator]}). Correct comparator, or wrap the words that bound the number.`,
    )
  if (target.kind === 'growth' && quantity.growth === 0)
    return problem(
      'kind',
      `${said}: nothing in them grows or falls by the number. Correct kind, or wrap the word that says so.`,
    )
  if (target.reference !== null && !contains(words, target.reference))
    return problem(
      'reference',
      `${said}, the reference “${target.reference}” is not in them. Copy it from the words.`,
    )
  return []
}

const HEAD = 4000

/**
 * The years that relative deadline words (年底, 未来3年) may count from: that of publication, else of the horizon, and
 * those that the head of the document names (its number, 〔2022〕4号; `2012年起`).
 */
function baseYears(reading: DocumentReading): (number | null)[] {
  const { published, horizon } = reading.frontmatter
  const date = published ?? horizon
  return [date === null ? null : Number(date.slice(0, 4)), ...yearsInHead(reading.source)]
}

// It is asked for each target of a document.
const yearsInHead = ofLatest((source) =>
  [...foldWidth(source.slice(0, HEAD)).matchAll(/20\d\d/g)].map(([year]) => Number(year)),
)

/** The dates that deadline words may mean in a document, null where they mean none. */
export function datesOf(reading: DocumentReading, words: string): (string | null)[] {
  return baseYears(reading).map((year) => resolveDue(words, year))
}

function checkDue(reading: DocumentReading, target: Target): Problem[] {
  const { due } = target
  const problem = (message: string) => [
    problemAt(
      reading,
      recordOffset(reading, 'targets', target.id, 'due'),
      'due-disagrees',
      message,
    ),
  ]
  const { horizon } = reading.frontmatter
  if (due.basis === 'document' && horizon !== null && due.date !== horizon)
    return problem(
      `The record says ${due.date} for the whole document, its horizon is ${horizon}. Correct one of them, or the basis.`,
    )
  if (due.words === null) return []
  if (!contains(reading.source, due.words))
    return problem(
      `The words “${due.words}” do not stand in the source.${hintFrom(reading, due.words)} Copy the words that state the deadline.`,
    )
  const dates = datesOf(reading, due.words)
  const date = dates.find((resolved) => resolved !== null) ?? null
  if (date !== null && !dates.includes(due.date))
    return problem(
      `The words “${due.words}” mean ${date}, the record says ${due.date}. Correct the date or the words.`,
    )
  return []
}
