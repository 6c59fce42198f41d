/** What a number in a table becomes. */
import type { Quantity } from '../../text/quantities.ts'
import type { FoundTarget } from './find-targets.ts'
import type { TableVerdict } from './in-table.ts'
import { topicOf } from './topic.ts'

/** The words of a number in a table are the number with its bounds, nothing of the next cell; its indicator heads the row. */
export function cellTarget(
  quantity: Quantity,
  { indicator, unit, isSum, isBare }: TableVerdict,
  headings: string[],
): Omit<FoundTarget, 'due' | 'rule' | 'confidence'> {
  const { start, numberStart, numberEnd, comparator, value } = quantity
  const own = isBare ? '' : quantity.unit
  return {
    start,
    end: isBare ? numberEnd : quantity.end,
    numberStart,
    numberEnd,
    indicator,
    topic: topicOf(indicator, '', headings),
    kind: isSum ? 'cumulative' : 'level',
    comparator,
    value,
    unit: own,
    unitInHead: own === '' ? unit : '',
    tier: null,
    reference: null,
  }
}
