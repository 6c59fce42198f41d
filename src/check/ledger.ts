/** Law 3, ledger: every number of a source is a target, excluded by a named rule, or excluded by the editor. */
import type { CorpusDocument } from '../corpus/graph.ts'
import { placesOf } from '../corpus/ledger.ts'
import type { DocumentReading } from '../corpus/read-document.ts'
import type { Exclusion } from '../model/annotation.ts'
import type { Problem } from '../model/problem.ts'
import { codePointOffsets } from '../text/line-column.ts'
import { hintFrom } from './hint.ts'
import { excerpt, problemAt, sourcePlace } from './problem-at.ts'

/** `document`: what was built of the reading. */
export function checkLedger(reading: DocumentReading, document: CorpusDocument): Problem[] {
  return [
    ...unaccounted(reading, document),
    ...reading.frontmatter.exclusions.flatMap((exclusion, index) =>
      unmatched(reading, document, exclusion, index),
    ),
  ]
}

function unaccounted(reading: DocumentReading, document: CorpusDocument): Problem[] {
  const { toUtf16 } = codePointOffsets(reading.source)
  return document.ledger.flatMap((entry) => {
    if (entry.status !== 'unaccounted') return []
    const start = toUtf16(entry.start)
    // A target whose record is broken, or words that are changed, are reported as such, not once more for their number.
    if (isAnnotated(reading, start) || isChanged(reading, start)) return []
    const around = reading.source.slice(Math.max(0, start - 10), toUtf16(entry.end) + 8)
    return problemAt(
      reading,
      mdxOffset(reading, start),
      'number-unaccounted',
      `“${entry.text}” in “${excerpt(around)}” (${sourcePlace(reading, start)}) is neither part of a target nor excluded. Annotate it as a target, or add it to exclusions with a reason.`,
    )
  })
}

function unmatched(
  reading: DocumentReading,
  document: CorpusDocument,
  { text }: Exclusion,
  index: number,
): Problem[] {
  const problem = (message: string) => [
    problemAt(
      reading,
      reading.yaml.offsetOf(['exclusions', index, 'text']),
      'exclusion-unmatched',
      message,
    ),
  ]
  const places = placesOf(reading.source, text)
  if (places.length === 0)
    return problem(
      `“${excerpt(text)}” does not stand in ${reading.frontmatter.source.file}.${hintFrom(reading, text)} Copy the words around the number from the source.`,
    )
  const { toCodePoints } = codePointOffsets(reading.source)
  const decides = document.ledger.some(
    ({ status, start, end }) =>
      status === 'excluded' &&
      places.some((place) => toCodePoints(place.start) < end && start < toCodePoints(place.end)),
  )
  if (decides) return []
  return problem(
    `“${excerpt(text)}” holds no number that is left to exclude: none at all, or that of a target. Copy the words around the number meant, or remove the exclusion.`,
  )
}

/** The MDX offset of the first character laid on a source offset (UTF-16) or behind it. */
function mdxOffset(reading: DocumentReading, sourceOffset: number): number {
  const at = reading.alignment.toSource.findIndex((offset) => offset >= sourceOffset)
  return at < 0 ? 0 : Math.max(0, reading.body.offsets[at] ?? 0)
}

/** True when a source offset (UTF-16) lies under a Target tag. */
function isAnnotated(reading: DocumentReading, sourceOffset: number): boolean {
  const at = reading.alignment.toSource.indexOf(sourceOffset)
  return reading.body.spans.some(
    (span) => span.component === 'Target' && span.start <= at && at < span.end,
  )
}

/** True when a source offset (UTF-16) lies in a stretch that the body does not say. */
function isChanged(reading: DocumentReading, sourceOffset: number): boolean {
  return reading.alignment.mismatches.some(
    ({ source }) => source.start <= sourceOffset && sourceOffset < source.end,
  )
}
