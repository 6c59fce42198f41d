/** Groups targets by the document that states them, and names the documents that state none. */
import type { CorpusDocument, CorpusTarget } from '../../corpus/graph.ts'

export interface TargetGroup {
  document: CorpusDocument
  targets: CorpusTarget[]
}

/** One group for every document, in the order given, those without a target last; targets keep their order. */
export function groupByDocument(
  documents: CorpusDocument[],
  targets: CorpusTarget[],
): TargetGroup[] {
  const groups = documents.map((document) => ({
    document,
    targets: targets.filter((target) => target.document === document),
  }))
  return [
    ...groups.filter((group) => group.targets.length > 0),
    ...groups.filter((group) => group.targets.length === 0),
  ]
}
