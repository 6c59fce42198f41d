/** Law 2 for departments and terms: tags name what their words say, records list what the clauses list. */
import type { DocumentReading } from '../corpus/read-document.ts'
import type { Registries } from '../corpus/read-registries.ts'
import type { Span } from '../markdown/body.ts'
import type { Measure } from '../model/measure.ts'
import type { Problem } from '../model/problem.ts'
import { foldWidth } from '../text/fold.ts'
import { findResponsibilityClauses, orderInForce } from '../text/responsibility-clause.ts'
import { excerpt, problemAt, recordOffset } from './problem-at.ts'

/** Words inside Department and Term tags must be a name of the record. */
export function checkNames(
  reading: DocumentReading,
  { departments, terms }: Registries,
): Problem[] {
  const problems: Problem[] = []
  for (const span of reading.body.spans) {
    if (span.component !== 'Department' && span.component !== 'Term') continue
    const record = (span.component === 'Department' ? departments : terms).get(
      span.id ?? '',
    )?.record
    const words = bare(reading.body.text.slice(span.start, span.end))
    if (!record || [record.name, ...record.aliases].map(bare).includes(words)) continue
    problems.push(
      problemAt(
        reading,
        span.offset,
        'name-disagrees',
        `“${excerpt(words)}” is tagged “${record.id}”, whose name is ${record.name}${record.aliases.length > 0 ? ` (${record.aliases.join(', ')})` : ''}. Correct the id, or add the words to its aliases.`,
      ),
    )
  }
  return problems
}

/** Without white space, characters of no width and quotation marks around; the width of brackets makes no other name. */
function bare(words: string): string {
  return foldWidth(words)
    .replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, '')
    .replace(/^“|”$/g, '')
}

/** Every name of a clause must be tagged, and the measure's lead and support must be the clause's, in its order. */
export function checkResponsibilities(reading: DocumentReading): Problem[] {
  const { spans, text } = reading.body
  const problems: Problem[] = []
  const stated = new Map<string, { lead: string[]; support: string[] }>()
  for (const clause of spans.filter(({ component }) => component === 'Clause')) {
    const words = text.slice(clause.start, clause.end)
    const tags = spans.filter(
      (span) =>
        span.component === 'Department' && clause.start <= span.start && span.end <= clause.end,
    )
    const entries = findResponsibilityClauses(words, orderInForce(text, clause.start)).flatMap(
      (found) => found.entries,
    )
    if (entries.length === 0)
      problems.push(
        problemAt(
          reading,
          clause.offset,
          'responsibility-disagrees',
          `No department can be read from “${excerpt(words)}”. Wrap the whole clause, brackets included, in <Clause>.`,
        ),
      )
    const owner = measureAround(reading, clause)
    const lists = stated.get(owner ?? '') ?? { lead: [], support: [] }
    for (const entry of entries) {
      const tag = tags.find((span) => span.start === clause.start + entry.start)
      if (tag?.id) lists[entry.role].push(tag.id)
      else
        problems.push(
          problemAt(
            reading,
            clause.offset,
            'responsibility-disagrees',
            `“${entry.name}” (${entry.role}) is not tagged. Wrap exactly this name in <Department id="…">.`,
          ),
        )
    }
    if (owner !== null) stated.set(owner, lists)
  }
  for (const measure of reading.frontmatter.measures)
    problems.push(...compareLists(reading, measure, stated.get(measure.id)))
  return problems
}

function compareLists(
  reading: DocumentReading,
  measure: Measure,
  clause: { lead: string[]; support: string[] } = { lead: [], support: [] },
): Problem[] {
  return (['lead', 'support'] as const).flatMap((role) => {
    if (measure[role].join() === clause[role].join()) return []
    const offset = recordOffset(reading, 'measures', measure.id, role)
    return problemAt(
      reading,
      offset,
      'responsibility-disagrees',
      `The clause of “${measure.id}” names as ${role}: ${clause[role].join(', ') || 'nobody'}; the record: ${measure[role].join(', ') || 'nobody'}. Correct the record or the tags.`,
    )
  })
}

/** Id of the innermost measure around a span. */
function measureAround(reading: DocumentReading, inner: Span): string | null {
  const around = reading.body.spans.filter(
    (span) => span.component === 'Measure' && span.start <= inner.start && inner.end <= span.end,
  )
  return around.at(-1)?.id ?? null
}
