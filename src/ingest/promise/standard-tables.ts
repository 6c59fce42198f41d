/** Finds the tables of standards in a text whose cells stand one a line: what they hold is required of a design, not promised. */
import { headingShape } from '../../text/heading-shape.ts'
import { lastAtOrBefore } from '../../text/sorted.ts'

/** 表5 雨水管渠设计重现期（年） */
const TITLE = /^\s*(?:附)?表\s*\d+(?:[-—.·]\d+)?[\s:]*(\S.{2,40})$/
const STANDARDS = /标准|设计|分级|等级|分类|划分|限值|参数|规格|定额|允许|阈值|取值/
const GOALS = /目标|指标(?!解释)|任务|计划|项目|投资|进度|清单|规模|情况/
/** No cell is so long; a paragraph ends the table. */
const LONGEST_CELL = 60
const NOTE = /^\s*(?:注|说明|备注)\s*\d?\s*[:.]|^\s*\d{1,2}\s*[.、)]/

/** Whether an offset of a width-folded text stands in such a table or in the notes below it. */
export function standardTableReader(folded: string): (offset: number) => boolean {
  const starts: number[] = []
  const ends: number[] = []
  let open = false
  let at = 0
  for (const line of folded.split('\n')) {
    const title = TITLE.exec(line)?.[1]
    const isStandard = title !== undefined && STANDARDS.test(title) && !GOALS.test(title)
    if (open && (title !== undefined || endsTable(line))) {
      ends.push(at)
      open = false
    }
    if (isStandard) {
      starts.push(at)
      open = true
    }
    at += line.length + 1
  }
  if (open) ends.push(at)
  return (offset) => {
    const table = lastAtOrBefore(starts, offset)
    return offset < (ends[table] ?? 0)
  }
}

/** A heading or a paragraph that is no note. */
function endsTable(line: string): boolean {
  if (NOTE.test(line)) return false
  return line.length > LONGEST_CELL || headingShape(line) !== null
}
