/** Finds the passage that a rendered block shows: the line of the MDX file is the key. */
import type { CorpusDocument, Passage } from '../../../corpus/graph.ts'

const indexes = new WeakMap<CorpusDocument, Map<number, Passage>>()

/** The passage that begins at a 1-based line of the document's MDX file; null for blocks without source words. */
export function passageAt(document: CorpusDocument, line: string | undefined): Passage | null {
  let index = indexes.get(document)
  if (!index) {
    index = new Map(document.passages.map((passage) => [passage.line, passage]))
    indexes.set(document, index)
  }
  return index.get(Number(line)) ?? null
}
