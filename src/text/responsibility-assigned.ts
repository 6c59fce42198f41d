/** 部门分工：A牵头，B、C配合。: a label without a word for a role, whose words say the roles themselves. */
import { isLikelyName, isStrongName } from './department-names.ts'
import { verbBody } from './responsibility-body.ts'
import type { FoundClause } from './responsibility-lines.ts'
import type { ClauseText } from './responsibility-text.ts'

const LABEL = /(?:部门|职责|责任|任务|工作)分工:/g
const LONGEST = 600

/** Such clauses, from the label to the full stop or the end of the line, in text order. */
export function assignedClauses(source: ClauseText): FoundClause[] {
  const { text, gaps } = source
  return [...text.matchAll(LABEL)].flatMap((match): FoundClause[] => {
    const from = match.index + match[0].length
    let end = from
    while (end < Math.min(text.length, from + LONGEST) && text[end] !== '。' && gaps[end] !== 2)
      end += 1
    const body = verbBody(source, from, end)
    const names = body?.entries.map(({ name }) => text.slice(...name)) ?? []
    if (!body || !names.every(isLikelyName) || !names.some(isStrongName)) return []
    return [{ start: match.index, end, rule: 'verbs-in-sentence', entries: body.entries }]
  })
}
