/** Writes what `/compare/` needs of a document: the other end of `compared.ts`. */
import type { CorpusDocument, CorpusIndicator, CorpusTarget } from '../../corpus/graph.ts'
import { DOCUMENT_KIND_LABELS, DUE_BASIS_LABELS } from '../../model/labels.ts'
import { formatComparator, formatDate, formatDue, formatValue } from '../../text/target-words.ts'
import { href } from '../href.ts'
import { largestUnit } from '../indicator/axis-unit.ts'
import { layOutTiers } from '../indicator/tier-scale.ts'
import { byTier } from '../indicator/tiers.ts'
import { type QuotedWords, quote } from '../targets/quotation.ts'
import type {
  ComparedDocument,
  ComparedIndicator,
  ComparedNumber,
  ComparedPromise,
} from './compared.ts'

/** Characters of the source kept on either side of a quotation. */
const ROOM = 40

/** Restatements are left out: the promise they repeat is there. */
export function comparedDocument(document: CorpusDocument): ComparedDocument {
  const targets = document.targets.filter(({ restates }) => restates === null)
  const indicators = [...new Set(targets.map(({ indicator }) => indicator))]
  const { published, kind, region } = document
  return {
    id: document.id,
    url: href(document.url),
    region: region.name,
    shortTitle: document.shortTitle,
    about: `${DOCUMENT_KIND_LABELS[kind]}，${published ? formatDate(published) : '日期未载明'}`,
    draft: kind === 'draft-for-comment',
    targets: document.targets.length,
    indicators: indicators
      .toSorted((a, b) => a.topic.order - b.topic.order)
      .map((indicator) =>
        comparedIndicator(
          indicator,
          // In the indicator's order: by deadline.
          indicator.targets.filter((target) => targets.includes(target)),
        ),
      ),
  }
}

/** An indicator with the promises that these targets make about it. */
export function comparedIndicator(
  indicator: CorpusIndicator,
  targets: CorpusTarget[],
): ComparedIndicator {
  const { id, name, url, topic, comparability, notComparableWith } = indicator
  return {
    id,
    name,
    url: href(url),
    topic: topic.id,
    comparability,
    notComparableWith: notComparableWith.map((entry) => ({
      indicator: entry.indicator.id,
      reason: entry.reason,
    })),
    promises: byTier(targets).flatMap(comparedPromise),
  }
}

function comparedPromise(tiers: CorpusTarget[]): ComparedPromise[] {
  const [lowest] = tiers
  if (!lowest) return []
  const { kind, canonical, due } = lowest
  const sic = tiers.map((target) => target.sic).find((words) => words !== null) ?? null
  return [
    {
      numbers: tiers.map(comparedNumber),
      scale: tiers.length > 1 ? scaleOf(tiers) : null,
      kind,
      baseUnit: canonical.unit,
      due: formatDue(due),
      dueBasis: due.date === null ? '' : DUE_BASIS_LABELS[due.basis],
      quotations: quotationsOf(tiers),
      sic,
    },
  ]
}

function comparedNumber(target: CorpusTarget): ComparedNumber {
  return {
    comparator: formatComparator(target),
    value: formatValue(target),
    unit: target.unit,
    tier: target.tier,
    url: href(target.url),
  }
}

function scaleOf(tiers: CorpusTarget[]): ComparedPromise['scale'] {
  const { unit, size } = largestUnit(tiers)
  return { ...layOutTiers(tiers.map(({ canonical }) => canonical.value / size)), unit }
}

/** One quotation for each passage, with all of the promise's words in it. */
function quotationsOf(tiers: CorpusTarget[]): QuotedWords[] {
  return [...new Set(tiers.map(({ passage }) => passage))].map((passage) => {
    const here = tiers
      .filter((target) => target.passage === passage)
      .toSorted((a, b) => a.start - b.start)
    return quote(here, ROOM)
  })
}
