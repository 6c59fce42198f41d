/** Chooses the few numbers that stand large at the head of a topic: by rule, so that no page singles out a text by hand. */
import type { CorpusIndicator, CorpusTarget } from '../../corpus/graph.ts'

/**
 * Up to `count` targets, one per indicator. First what most documents promise; then what is easily taken for something
 * that others promise; then levels before other kinds, and documents that stand here least. Restatements never.
 */
export function headNumbers(targets: CorpusTarget[], count: number): CorpusTarget[] {
  const left = targets.filter((target) => target.restates === null)
  const chosen: CorpusTarget[] = []
  while (chosen.length < count) {
    const next = left
      .filter((target) => chosen.every((other) => other.indicator !== target.indicator))
      .toSorted((a, b) => compareMerit(a, b, chosen))[0]
    if (!next) break
    chosen.push(next)
  }
  return chosen
}

/** How many documents promise this indicator or one that is easily taken for it. */
export function spreadOf(indicator: CorpusIndicator): number {
  const kin = [indicator, ...indicator.notComparableWith.map((entry) => entry.indicator)]
  return documentsOf(kin.flatMap((one) => one.targets)).length
}

/** The documents these targets stand in, each once, in order of appearance. */
export function documentsOf(targets: CorpusTarget[]): CorpusTarget['document'][] {
  return [...new Set(targets.map((target) => target.document))]
}

function compareMerit(a: CorpusTarget, b: CorpusTarget, chosen: CorpusTarget[]): number {
  const uses = (target: CorpusTarget) =>
    chosen.filter((other) => other.document === target.document).length
  const level = (target: CorpusTarget) => (target.kind === 'level' ? 0 : 1)
  return (
    documentsOf(b.indicator.targets).length - documentsOf(a.indicator.targets).length ||
    spreadOf(b.indicator) - spreadOf(a.indicator) ||
    uses(a) - uses(b) ||
    level(a) - level(b) ||
    Number(a.sic !== null) - Number(b.sic !== null) ||
    a.index - b.index ||
    (a.document.id < b.document.id ? -1 : 1)
  )
}
