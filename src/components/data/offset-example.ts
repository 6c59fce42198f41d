/** One real target cut out of its source by its own offsets: shows how positions count. */
import type { Corpus, CorpusTarget } from '../../corpus/graph.ts'

export interface OffsetExample {
  target: CorpusTarget
  /** What the two slices give when a program takes them. */
  words: string
  number: string
}

/** Cut from the source text as the page's programs would; null while there is no target at all. */
export function offsetExample(corpus: Corpus): OffsetExample | null {
  const target = corpus.targets.find((each) => each.value !== 1) ?? corpus.targets[0]
  if (!target) return null
  const points = [...target.document.sourceText]
  return {
    target,
    words: points.slice(target.start, target.end).join(''),
    number: points.slice(target.numberStart, target.numberEnd).join(''),
  }
}
