/** A target in one line of plain words, for places that have no typography. */
import type { CorpusTarget } from '../corpus/graph.ts'
import { formatTarget } from '../text/target-words.ts'

/** `targetPhrase(target)` // => '全社会研发投入占GDP比重：不低于3.5%（2019）'; a change says 增长 or 下降. */
export function targetPhrase(target: CorpusTarget): string {
  const aside = [target.tier, target.due.date].filter((part) => part !== null).join('，')
  return `${target.indicator.name}：${formatTarget(target)}${aside === '' ? '' : `（${aside}）`}`
}
