/** Words for the marks of a panel, so that its caption explains exactly those it shows. */
import type { CorpusTarget } from '../../corpus/graph.ts'
import type { Comparator } from '../../model/target.ts'

type Marked = Pick<CorpusTarget, 'comparator' | 'tier'>

/** One clause for each kind of mark that occurs, in a fixed order: `marksInWords(targets)` // => '实心为“达到”，虚线圈为“约”。' */
export function marksInWords(targets: readonly Marked[]): string {
  const single = targets.filter(({ tier }) => tier === null)
  const has = (...comparators: Comparator[]) =>
    single.some(({ comparator }) => comparators.includes(comparator))
  const clauses = [
    has('exactly') && '实心为“达到”',
    has('at-least', 'more-than') && '空心、箭头向右为“不低于”或“超过”',
    has('at-most', 'less-than') && '空心、箭头向左为“不超过”或“低于”',
    has('about') && '虚线圈为“约”',
    has('between') && '粗条为起讫范围',
    single.length < targets.length && '○、◐、●为同一目标的目标值、争取值、奋斗值',
  ]
  return `${clauses.filter(Boolean).join('，')}。`
}
