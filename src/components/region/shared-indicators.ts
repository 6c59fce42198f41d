/** What a region promises that others promise too: the way from one place to the next. */
import type { CorpusIndicator, CorpusRegion } from '../../corpus/graph.ts'
import { byPromises } from '../indicator/by-promises.ts'

/** Indicators of the region's targets that a document of another region promises as well, the most promised first. */
export function sharedIndicators(region: CorpusRegion): CorpusIndicator[] {
  const own = [...new Set(region.targets.map((target) => target.indicator))]
  return byPromises(
    own.filter((indicator) =>
      indicator.targets.some((target) => target.document.region !== region),
    ),
  )
}
