/** The order of indicators in lists: what several documents promise comes first. */
import type { CorpusIndicator } from '../../corpus/graph.ts'
import { byPinyin } from '../glossary/by-pinyin.ts'
import { documentsOf } from '../topic/head-numbers.ts'

/** A copy by number of documents, then of targets, both descending, then by pinyin. */
export function byPromises(indicators: CorpusIndicator[]): CorpusIndicator[] {
  return byPinyin(indicators).sort(
    (a, b) =>
      documentsOf(b.targets).length - documentsOf(a.targets).length ||
      b.targets.length - a.targets.length,
  )
}
