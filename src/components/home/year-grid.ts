/** How many targets of each topic fall due in each year. */
import type { Corpus, CorpusTopic } from '../../corpus/graph.ts'
import type { BarGrid } from '../picture/bar-grid.ts'
import { yearName } from '../picture/deadlines.ts'
import { dueYears } from './due-years.ts'

/** Years down, those without a deadline last; topics across, by their order. `url` is of the targets due in a year (`null`: none stated) under a topic. */
export function yearGrid(
  { targets, topics }: Pick<Corpus, 'targets' | 'topics'>,
  url: (year: string | null, topic: CorpusTopic) => string,
): BarGrid {
  return {
    name: '每年到期的目标数，按主题',
    columns: topics.map((topic) => ({ name: topic.name, topic })),
    rows: dueYears(targets).map(({ year, targets: due }) => ({
      head: { name: yearName(year) },
      cells: topics.map((topic) => {
        const value = due.filter((target) => target.topic === topic).length
        return {
          parts: [{ value, colour: `--${topic.id}` }],
          url: url(year, topic),
          words: `${yearName(year)}${year === null ? '' : '到期'}，${topic.name}：${value}个目标`,
        }
      }),
    })),
  }
}
