/** A target in one line of plain words, for places that have no typography. */
import type { CorpusTarget } from '../corpus/graph.ts'
import { COMPARATOR_LABELS } from '../model/labels.ts'

/** `targetPhrase(target)` // => '全社会研发投入占GDP比重：不低于3.5%（2019）'; a change says 增长 or 下降. */
export function targetPhrase(target: CorpusTarget): string {
  const { kind, comparator, value, valueMax, unit, tier, due } = target
  const change = kind === 'growth' ? (value < 0 ? '下降' : '增长') : ''
  const number = [value, valueMax]
    .filter((bound) => bound !== null)
    .map((bound) => String(Math.abs(bound)))
    .join('至')
  const aside = [tier, due.date].filter((part) => part !== null).join('，')
  const phrase = `${change}${target.reference ?? ''}${COMPARATOR_LABELS[comparator]}${number}${unit}`
  return `${target.indicator.name}：${phrase}${aside === '' ? '' : `（${aside}）`}`
}
