/** What the steps that build one document share: the reading, the document so far, and offsets between its texts. */
import type { Span } from '../markdown/body.ts'
import { codePointOffsets } from '../text/line-column.ts'
import type { CorpusDocument, Passage, Range } from './graph.ts'
import type { Nodes } from './nodes.ts'
import type { DocumentReading } from './read-document.ts'

export interface DocumentContext {
  reading: DocumentReading
  nodes: Nodes
  document: CorpusDocument
  /** Body offsets (UTF-16) to the source range (code points) they lie on; null where nothing matches the source. */
  toSource(start: number, end: number): Range | null
  /** Source range (code points) → its characters. */
  slice(range: Range): string
  /** Source offset in UTF-16 units → code points. */
  toCodePoints(offset: number): number
  /** The passage that holds a body offset; set once passages exist. */
  passageAt(bodyOffset: number): Passage | null
  /** The passage that holds a source offset (code points). */
  passageOver(sourceOffset: number): Passage | null
  spans(component: Span['component']): Span[]
}

export function createContext(
  reading: DocumentReading,
  nodes: Nodes,
  document: CorpusDocument,
): DocumentContext {
  const { toSource } = reading.alignment
  const { toCodePoints } = codePointOffsets(reading.source)
  const points = [...reading.source]
  return {
    reading,
    nodes,
    document,
    toSource(start, end) {
      let first = start
      while (first < end && (toSource[first] ?? -1) < 0) first += 1
      let last = end - 1
      while (last > first && (toSource[last] ?? -1) < 0) last -= 1
      if (first >= end) return null
      return {
        start: toCodePoints(toSource[first] ?? 0),
        end: toCodePoints((toSource[last] ?? 0) + 1),
      }
    },
    slice: (range) => points.slice(range.start, range.end).join(''),
    toCodePoints,
    passageAt(bodyOffset) {
      const index = reading.body.blocks.findIndex(
        (block) => block.start <= bodyOffset && bodyOffset < block.end,
      )
      const block = reading.body.blocks[index]
      return block
        ? (document.passages.find((passage) => passage.line === block.line) ?? null)
        : null
    },
    passageOver: (offset) =>
      document.passages.find((passage) => passage.start <= offset && offset < passage.end) ?? null,
    spans: (component) => reading.body.spans.filter((span) => span.component === component),
  }
}
