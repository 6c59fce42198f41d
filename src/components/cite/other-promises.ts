/** The promises that a target's page sets beside it. */
import type { CorpusTarget } from '../../corpus/graph.ts'

/** Targets of the same indicator, in its order, without the target itself and what merely says it again. */
export function otherPromises(target: CorpusTarget): CorpusTarget[] {
  const first = target.restates ?? target
  return target.indicator.targets.filter(
    (other) => other !== first && other !== target && other.restates === null,
  )
}
