/** 任务清单 with one row a line and single blanks between its cells: the cell that holds nothing but names answers for it. */
import type { Role } from '../model/measure.ts'
import {
  beginsName,
  isGenericName,
  isLikelyName,
  isStrongName,
  splitNames,
} from './department-names.ts'
import type { ResponsibilityClause } from './responsibility-clause.ts'
import { BEHIND_TABLE, headRole, OTHER_HEAD, tableClause } from './responsibility-table.ts'
import { clauseText } from './responsibility-text.ts'

interface Word {
  text: string
  start: number
  end: number
}

/** 附件：重点任务项目责任清单: its head may have lost its words. */
const TITLE =
  /^(?:附件\d?[:：]?\s*)?\S{0,30}(?:(?:责任|分工)(?:分解|分工)?(?:清单|表)|(?:责任|任务|职责)分工)$/
const LONGEST_HEAD = 70
const LONGEST_CELL = 300
/** 责 任 单 位 */
const SPACED_OUT = /(?<=(?:^|\s)\S) (?=\S(?:\s|$))/g
const SECTION = /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节条])/
/** One row may be a sentence; several are a table. */
const FEWEST_ROWS = 2

/**
 * The cells of such rows under a head (`序号 工作任务 牵头单位 完成时限`) or a title that promises them, in text order: one
 * clause a cell. A row needs as many cells of names as the head has columns for them. Offsets are UTF-16 into `text`,
 * end-exclusive.
 */
export function findRowResponsibilities(text: string): ResponsibilityClause[] {
  const tables: ResponsibilityClause[][] = []
  let roles: Role[] = []
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0].trim()
    const heads = rolesOf(line)
    if (heads.length > 0) {
      roles = heads
      tables.push([])
    } else if (SECTION.test(line) || BEHIND_TABLE.test(line)) roles = []
    else if (roles.length > 0) tables.at(-1)?.push(...rowClauses(match[0], match.index, roles))
  }
  return tables.filter((rows) => rows.length >= FEWEST_ROWS).flat()
}

/** Of the columns that name departments, if the line is the head of a table or its title. */
function rolesOf(line: string): Role[] {
  if (line.length > LONGEST_HEAD) return []
  if (TITLE.test(line)) return ['support']
  const heads = line.replace(SPACED_OUT, '').split(/\s+/)
  if (!heads.some((head) => OTHER_HEAD.test(head))) return []
  return heads.map(headRole).filter((role) => role !== null)
}

function rowClauses(line: string, offset: number, roles: readonly Role[]): ResponsibilityClause[] {
  const words = [...line.matchAll(/\S+/g)].map(
    ({ 0: text, index }): Word => ({
      text,
      start: offset + index,
      end: offset + index + text.length,
    }),
  )
  // A line that is all names belongs to no row that could be told.
  const cells = words.length > 1 ? words.filter(({ text }) => holdsOnlyNames(text)) : []
  if (cells.length !== roles.length || !cells.some(({ text }) => namesBody(text))) return []
  return cells.flatMap((cell, index) => tableClause(cell, roles[index] as Role))
}

function holdsOnlyNames(words: string): boolean {
  if (words.length > LONGEST_CELL || /\d|[。;；]/.test(words)) return false
  const source = clauseText(words)
  const names = splitNames(source, 0, source.text.length).map((span) => source.text.slice(...span))
  return (
    names.length > 0 &&
    names.every((name) => isStrongName(name) || isGenericName(name) || isGroup(name)) &&
    (beginsName(source.text, 0) || names.length > 1)
  )
}

/** 市政府有关部门: no body alone, but one beside a cell that names some. */
function isGroup(name: string): boolean {
  return /(?:有关|相关)(?:部门|单位)$/.test(name) && isLikelyName(name)
}

function namesBody(words: string): boolean {
  const source = clauseText(words)
  return splitNames(source, 0, source.text.length).some((span) =>
    isStrongName(source.text.slice(...span)),
  )
}
