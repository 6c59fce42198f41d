/** Problems at places of one document: what every rule over documents builds its findings with. */
import type { DocumentReading } from '../corpus/read-document.ts'
import type { Problem, RuleId } from '../model/problem.ts'
import { lineColumnAt } from '../text/line-column.ts'

/** A problem at a UTF-16 offset of the MDX file. */
export function problemAt(
  reading: DocumentReading,
  offset: number,
  rule: RuleId,
  message: string,
): Problem {
  return { file: reading.file, ...lineColumnAt(reading.mdx, offset), rule, message }
}

/** UTF-16 offset of a field of the record `id` in a list of the frontmatter. */
export function recordOffset(
  reading: DocumentReading,
  list: string,
  id: string,
  ...path: PropertyKey[]
): number {
  const records = (reading.yaml.value as Record<string, unknown>)[list]
  const index = Array.isArray(records)
    ? records.findIndex((record: { id?: unknown } | null) => record?.id === id)
    : -1
  return reading.yaml.offsetOf(index < 0 ? [list] : [list, index, ...path])
}

/** Where in the source a UTF-16 offset stands: `seeds/x.txt:41:6`. */
export function sourcePlace(reading: DocumentReading, offset: number): string {
  const { line, column } = lineColumnAt(reading.source, offset)
  return `${reading.frontmatter.source.file}:${line}:${column}`
}

/** Words for a message: one line, white space squeezed, cut in the middle when long. */
export function excerpt(words: string, longest = 40): string {
  const line = [...words.replace(/\s+/g, ' ').trim()]
  if (line.length <= longest) return line.join('')
  return `${line.slice(0, longest - 12).join('')}…${line.slice(-10).join('')}`
}
