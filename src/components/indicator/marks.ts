/** Words for the marks of a dot plot, so that its caption explains exactly those it shows. */
import type { ChartRow } from './dot-chart.ts'

/** One clause for each kind of mark that occurs, in a fixed order: `marksInWords(rows)` // => '实心为“达到”，空心带箭头向右为“不低于”或“超过”。' */
export function marksInWords(rows: Pick<ChartRow, 'mark' | 'arrow'>[]): string {
  const has = (mark: ChartRow['mark'], arrow: ChartRow['arrow'] = 0) =>
    rows.some((row) => row.mark === mark && row.arrow === arrow)
  const clauses = [
    has('dot') && '实心为“达到”',
    has('ring', 1) && '空心、箭头向右为“不低于”或“超过”',
    has('ring', -1) && '空心、箭头向左为“不超过”或“低于”',
    has('haze') && '虚线圈为“约”',
    has('span') && '线段为起讫范围',
    has('tiers') && '○、◐、●为同一目标的目标值、争取值、奋斗值',
  ]
  return `${clauses.filter(Boolean).join('，')}。`
}
