/** 目标 of one document: records joined to the words they annotate. */
import type { Target } from '../model/target.ts'
import { canonicalValue } from '../text/canonical-unit.ts'
import { findQuantities, type Quantity } from '../text/quantities.ts'
import type { DocumentContext } from './document-context.ts'
import type { CorpusTarget } from './graph.ts'

/** Fills `document.targets`, in text order, outer before inner. */
export function addTargets(context: DocumentContext): void {
  const { document, reading, nodes } = context
  const byId = new Map<string, CorpusTarget>()
  const spans = context.spans('Target')
  for (const span of spans) {
    const record = reading.frontmatter.targets.find((target) => target.id === span.id)
    const range = context.toSource(span.start, span.end)
    const passage = context.passageAt(span.start)
    const indicator = record && nodes.indicators.get(record.indicator)
    const topic = record && nodes.topics.get(record.topic)
    if (!record || !range || !passage || !indicator || !topic) continue
    const quote = context.slice(range)
    const quantity = quantityOf(record, quote)
    const points = (offset: number) => range.start + [...quote.slice(0, offset)].length
    const [value, valueMax] = Array.isArray(record.value) ? record.value : [record.value, null]
    const target: CorpusTarget = {
      ...record,
      ...range,
      document,
      index: document.targets.length + 1,
      indicator,
      topic,
      value,
      valueMax,
      canonical: canonicalValue(value, valueMax, record.unit),
      restates: null,
      restatedBy: [],
      quote,
      numberStart: quantity ? points(quantity.numberStart) : range.start,
      numberEnd: quantity ? points(quantity.numberEnd) : range.end,
      passage,
      measure: passage.measure,
      wrapsAnother: spans.some(
        (other) =>
          other !== span &&
          span.start <= other.start &&
          other.end <= span.end &&
          other.offset > span.offset,
      ),
      proposals: [],
      url: `${document.url}#${record.id}`,
    }
    byId.set(record.id, target)
    document.targets.push(target)
    passage.targets.push(target)
    passage.measure?.targets.push(target)
    indicator.targets.push(target)
    topic.targets.push(target)
    document.region.targets.push(target)
    for (const responsible of responsibleFor(target)) responsible.targets.push(target)
  }
  for (const record of reading.frontmatter.targets) {
    const target = byId.get(record.id)
    const first = record.restates === null ? undefined : byId.get(record.restates)
    if (!target || !first) continue
    target.restates = first
    first.restatedBy.push(target)
  }
}

/** The quantity in the annotated words that a record states; null when the words hold none like it. */
export function quantityOf(
  record: Pick<Target, 'value' | 'unit' | 'nth'>,
  quote: string,
): Quantity | null {
  const same = findQuantities(quote).filter(
    (quantity) => quantity.unit === record.unit && String(quantity.value) === String(record.value),
  )
  return same[record.nth - 1] ?? null
}

function responsibleFor(target: CorpusTarget) {
  return target.measure ? [...new Set([...target.measure.lead, ...target.measure.support])] : []
}
