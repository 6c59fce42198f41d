/** Where a term is used, document by document. */
import type { CorpusDocument, CorpusTerm, TermUse } from '../../corpus/graph.ts'

/** Documents in order of first use, each with its uses in text order. */
export function usesByDocument(
  term: Pick<CorpusTerm, 'uses'>,
): { document: CorpusDocument; uses: TermUse[] }[] {
  const documents = [...new Set(term.uses.map((use) => use.document))]
  return documents.map((document) => ({
    document,
    uses: term.uses
      .filter((use) => use.document === document)
      .toSorted((a, b) => a.start - b.start),
  }))
}
