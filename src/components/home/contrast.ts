/** Finds two promises that may be compared and lie far apart: same indicator, kind, unit, comparator and deadline. */
import type { Corpus, CorpusIndicator, CorpusTarget } from '../../corpus/graph.ts'
import { COMPARATOR_NAMES } from '../../model/labels.ts'
import { formatTarget } from '../../text/target-words.ts'
import { type Facet, type Panel, panelsOf, promisesOf } from '../indicator/panels.ts'
import { nameOf } from '../picture/topic-grid.ts'

export interface Contrast {
  indicator: CorpusIndicator
  /** With the one deadline that is compared. */
  panel: Panel
  high: CorpusTarget
  low: CorpusTarget
  /** How many times `low` goes into `high`. */
  times: number
  /** Promises about the indicator that may not be set beside these. */
  others: number
}

/** The pair of promises of two documents with the greatest ratio; of equal ones that of the earlier topic. Null for none. */
export function chooseContrast({ indicators }: Pick<Corpus, 'indicators'>): Contrast | null {
  const ranked = indicators
    .flatMap(contrastsOf)
    .toSorted(
      (a, b) =>
        b.times - a.times ||
        a.indicator.topic.order - b.indicator.topic.order ||
        (a.indicator.id < b.indicator.id ? -1 : 1),
    )
  return ranked[0] ?? null
}

function contrastsOf(indicator: CorpusIndicator): Contrast[] {
  return panelsOf(indicator.targets).flatMap((panel) =>
    panel.facets.flatMap((facet) => contrastOf(indicator, panel, facet) ?? []),
  )
}

function contrastOf(indicator: CorpusIndicator, panel: Panel, facet: Facet): Contrast | null {
  const single = facet.promises.flatMap((promised) => (promised.length === 1 ? promised : []))
  // Of what falls no ratio is told, of ranges neither; the same comparator, not only the same stance.
  const plain = single.filter(({ canonical }) => canonical.value > 0 && canonical.valueMax === null)
  const sorted = plain.toSorted((a, b) => b.canonical.value - a.canonical.value)
  const [high, low] = [sorted[0], sorted.at(-1)]
  if (!high || !low || high.document === low.document) return null
  if (high.comparator !== low.comparator || high.canonical.value === low.canonical.value)
    return null
  return {
    indicator,
    panel: { ...panel, facets: [facet] },
    high,
    low,
    times: high.canonical.value / low.canonical.value,
    others: promisesOf(indicator.targets).length - facet.promises.length,
  }
}

/** `同是2020年，同说“达到”：郑州高新区承诺9%，铜官区（征求意见稿）承诺3.53%，前者约为后者的2.5倍。` */
export function contrastInWords({ panel, high, low, times }: Contrast): string {
  const [facet] = panel.facets
  const said = (target: CorpusTarget) => `${nameOf(target.document)}承诺${formatTarget(target)}`
  const ratio = `前者${Number.isInteger(times) ? '' : '约'}为后者的${Number(times.toFixed(1))}倍`
  const same = `同是${facet?.due}，同说“${COMPARATOR_NAMES[high.comparator]}”`
  return `${same}：${said(high)}，${said(low)}，${ratio}。`
}
