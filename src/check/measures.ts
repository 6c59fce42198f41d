/** Law 2 for measures: number and title are those of the heading, and a part stands inside its whole. */
import type { DocumentReading } from '../corpus/read-document.ts'
import type { Span } from '../markdown/body.ts'
import type { Measure } from '../model/measure.ts'
import type { Problem } from '../model/problem.ts'
import { contains } from '../text/locate.ts'
import { isWholeTitle } from '../text/whole-title.ts'
import { excerpt, problemAt, recordOffset } from './problem-at.ts'

export function checkMeasures(reading: DocumentReading): Problem[] {
  const spans = reading.body.spans.filter(({ component }) => component === 'Measure')
  return reading.frontmatter.measures.flatMap((measure) => {
    const span = spans.find(({ id }) => id === measure.id)
    if (!span) return []
    return [...checkHeading(reading, measure, span), ...checkWhole(reading, measure, span, spans)]
  })
}

function checkHeading(reading: DocumentReading, measure: Measure, span: Span): Problem[] {
  const { blocks, text } = reading.body
  const heading = blocks.find(({ start }) => span.start <= start && start < span.end)
  const words = heading ? text.slice(heading.start, heading.end) : ''
  return (['number', 'title'] as const).flatMap((field) => {
    const value = measure[field]
    if (value === null) return []
    if (contains(words, value)) {
      // What a draft could not tell apart is the editor's to decide.
      if (field === 'number' || measure.undecided !== undefined) return []
      if (isWholeTitle(words, measure.number, value)) return []
      return problemAt(
        reading,
        recordOffset(reading, 'measures', measure.id, field),
        'heading-disagrees',
        `“${excerpt(value)}” is a piece of the words with which “${measure.id}” begins, “${excerpt(words)}”. Write the title from its first character, behind the number, to its last.`,
      )
    }
    return problemAt(
      reading,
      recordOffset(reading, 'measures', measure.id, field),
      'heading-disagrees',
      `“${excerpt(value)}” is not in the words with which “${measure.id}” begins, “${excerpt(words)}”. Copy the ${field} from its heading${field === 'number' ? ', write null if it has none' : ''}, or move <Measure> to the heading meant.`,
    )
  })
}

function checkWhole(
  reading: DocumentReading,
  measure: Measure,
  span: Span,
  spans: readonly Span[],
): Problem[] {
  const around = spans
    .filter(
      (other) => other.offset < span.offset && span.end <= other.end && span.start >= other.start,
    )
    .at(-1)
  const whole = around?.id ?? null
  if (whole === measure.partOf) return []
  // A whole that does not exist is reported as such.
  if (whole === null && !spans.some(({ id }) => id === measure.partOf)) return []
  return [
    problemAt(
      reading,
      span.offset,
      'part-disagrees',
      whole === null
        ? `The record says that “${measure.id}” is part of “${measure.partOf}”, but its tag stands in no measure. Move it inside <Measure id="${measure.partOf}">, or remove partOf.`
        : `<Measure id="${measure.id}"> stands inside <Measure id="${whole}">, the record says partOf: ${measure.partOf ?? 'null'}. Write partOf: ${whole}, or close the outer measure before this one.`,
    ),
  ]
}
