/** Law 4 for tags: every record has its words, every tag its record. */
import { type DocumentReading, isDropped } from '../corpus/read-document.ts'
import { didYouMean } from '../corpus/suggest.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt, recordOffset } from './problem-at.ts'

/** Which list of the frontmatter holds the records of a component. */
const RECORDS = { Target: 'targets', Measure: 'measures', Noted: 'notes' } as const

export function checkTags(reading: DocumentReading): Problem[] {
  const problems: Problem[] = []
  for (const [component, list] of Object.entries(RECORDS) as [
    keyof typeof RECORDS,
    'targets' | 'measures' | 'notes',
  ][]) {
    const ids = reading.frontmatter[list].map((record) => record.id)
    const used = new Set<string>()
    for (const span of reading.body.spans) {
      if (span.component !== component || span.id === null) continue
      if (used.has(span.id))
        problems.push(
          problemAt(
            reading,
            span.offset,
            'duplicate-id',
            `<${component} id="${span.id}"> already stands elsewhere in the text. A record annotates one stretch of words: give this one a record and id of its own.`,
          ),
        )
      used.add(span.id)
      if (!ids.includes(span.id) && !isDropped(reading, list, span.id))
        problems.push(
          problemAt(
            reading,
            span.offset,
            'record-missing',
            `<${component} id="${span.id}"> has no record. ${didYouMean(span.id, ids)}Add one under ${list} in the frontmatter, or remove the tag.`,
          ),
        )
    }
    for (const id of ids)
      if (!used.has(id))
        problems.push(
          problemAt(
            reading,
            recordOffset(reading, list, id, 'id'),
            'record-unused',
            `The record “${id}” has no words in the text. Wrap them in <${component} id="${id}">, or remove the record.`,
          ),
        )
  }
  return problems
}
