/** The unit of an axis on which promises in 万元 and 亿元 stand together. */
import type { CorpusTarget } from '../../corpus/graph.ts'

/** The largest unit that any of the targets writes, and how many base units it holds: 亿元 for 9000万元 beside 3亿元. */
export function largestUnit(targets: CorpusTarget[]): { unit: string; size: number } {
  const units = targets
    .filter((target) => target.value !== 0)
    .map((target) => ({ unit: target.unit, size: target.canonical.value / target.value }))
    .toSorted((a, b) => b.size - a.size)
  return units[0] ?? { unit: targets[0]?.unit ?? '', size: 1 }
}
