/** Law 2 for drafts: a record counts as entered twice only when an editor has decided what the machine left open. */
import type { DocumentReading } from '../corpus/read-document.ts'
import type { Placed, Registries } from '../corpus/read-registries.ts'
import type { Problem } from '../model/problem.ts'
import { lineColumnAt } from '../text/line-column.ts'
import { excerpt, problemAt } from './problem-at.ts'

/** What an editor can do with a record that is no keeper, by the list it stands in. */
const REMEDIES = {
  targets:
    'correct the record; or, if it is no target, remove it with its tag and exclude the number',
  measures: 'correct the record, or remove it with its tag',
  exclusions: 'correct the reason; or, if the number is a target, annotate it and remove this',
} as const

/** One problem for each `undecided` of a document, at its line. */
export function checkDecisions(reading: DocumentReading): Problem[] {
  const fields = reading.yaml.value as Record<string, unknown>
  const problem = (path: PropertyKey[], message: string) =>
    problemAt(reading, reading.yaml.offsetOf(path), 'needs-decision', message)
  const ofDocument = Object.entries(mapOf(fields.undecided)).map(([field, why]) =>
    problem(
      ['undecided', field],
      `${field}: ${sentence(why)} Decide, correct what is wrong, and delete the line “${field}” under undecided.`,
    ),
  )
  const ofRecords = Object.entries(REMEDIES).flatMap(([list, remedy]) => {
    const records: unknown = fields[list]
    return (Array.isArray(records) ? records : []).flatMap((record: unknown, index) => {
      const { id, text, undecided } = mapOf(record)
      if (undecided === undefined) return []
      return problem(
        [list, index, 'undecided'],
        `“${excerpt(String(id ?? text))}”: ${sentence(undecided)} Keep it: delete the line undecided; or ${remedy}.`,
      )
    })
  })
  return [...ofDocument, ...ofRecords]
}

/** The same for records of the registries, once each and not at every use. `texts`: the content files, for places. */
export function checkRegistryDecisions(
  { departments, indicators }: Registries,
  texts: ReadonlyMap<string, string>,
): Problem[] {
  const listed: Placed<{ id: string; name: string; undecided?: string | undefined }>[] = [
    ...departments.values(),
    ...indicators.values(),
  ]
  return listed.flatMap(({ record, file, offsetOf }) => {
    if (record.undecided === undefined) return []
    return {
      file,
      ...lineColumnAt(texts.get(file) ?? '', offsetOf(['undecided'])),
      rule: 'needs-decision' as const,
      message: `“${excerpt(record.name)}” (${record.id}): ${sentence(record.undecided)} Keep it: delete the line undecided; or, if it is known by another name, remove the record, add the name to the aliases of the other and use that id.`,
    }
  })
}

function mapOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** With its full stop. */
function sentence(words: unknown): string {
  return `${String(words).replace(/[。.\s]+$/, '')}。`
}
