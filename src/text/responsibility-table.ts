/** 任务分工表: reads who leads and who supports from the columns of a task table, tabbed or with one cell a line. */
import type { Role } from '../model/measure.ts'
import { isLikelyName, splitNames } from './department-names.ts'
import type { ResponsibilityClause } from './responsibility-clause.ts'
import { LABEL_NOUNS, LABEL_STEMS } from './responsibility-lexicon.ts'
import { clauseText, placeOf, withoutBlanks } from './responsibility-text.ts'

/** A cell of a table, or a line. UTF-16 offsets, end-exclusive. */
interface Cell {
  text: string
  start: number
  end: number
}

const STEMS = LABEL_STEMS.map(({ stem }) => stem).join('|')
const HEAD = new RegExp(
  `^[^,、。:]{0,10}?((?:${STEMS}){1,2})(?:${LABEL_NOUNS.join('|')})(?:[(及].{1,8})?$`,
)
/** 序号, 完成时限 */
export const OTHER_HEAD =
  /^(?:序号|编号|项目|.{0,6}(?:任务|事项|内容|举措|措施|目标|时限|时间|节点|工作|备注|领域|类别|清单|名称|要求))$/
const EMPTY = /^[/\\\-—–－无]{0,2}$/
const NUMBER = /^[\d一二三四五六七八九十]{1,3}[.、]?$/
export const BEHIND_TABLE = /^(?:附件|附注|抄送|主办单位|发布|\(此件|注[::])/

/**
 * The cells that name departments under heads such as 牵头单位, in text order: one clause a cell, its words the cell's.
 * A cell does not say its role by itself, so these clauses cannot be found again from their own words.
 */
export function findTableResponsibilities(text: string): ResponsibilityClause[] {
  const lines = [...text.matchAll(/[^\r\n]+/g)].map((match) => cell(match[0], match.index))
  const rows = lines.map((line) => ({ ...line, text: withTabs(line.text) }))
  return rows.some(({ text: words }) => isHead(words) || words.includes('\t'))
    ? [...tabbed(rows), ...flattened(lines.filter(({ text: words }) => words !== ''))].sort(
        (a, b) => a.start - b.start,
      )
    : []
}

/** Wide gaps part the cells of a line without tabs; the length stays. */
function withTabs(words: string): string {
  if (words.includes('\t')) return words
  return words.replace(/ {2,}|\u3000[ \u3000]*/g, (gap) => `\t${' '.repeat(gap.length - 1)}`)
}

function cell(words: string, offset: number): Cell {
  const start = offset + (words.length - words.trimStart().length)
  return { text: words.trim(), start, end: start + words.trim().length }
}

/** What a column with this head says of its names; null if it names none. `headRole('牵头单位')` // => 'lead' */
export function headRole(words: string): Role | null {
  const stem = words.length > 24 ? undefined : HEAD.exec(words.replace(/\s+/g, ''))?.[1]
  if (stem === undefined) return null
  return LABEL_STEMS.some((row) => row.role === 'lead' && stem.includes(row.stem))
    ? 'lead'
    : 'support'
}

const isHead = (words: string) => headRole(words) !== null

function tabbed(lines: Cell[]): ResponsibilityClause[] {
  const found: ResponsibilityClause[] = []
  let roles: (Role | null)[] = []
  for (const line of lines) {
    const cells = [...line.text.matchAll(/[^\t]*/g)]
      .filter((match, index, all) => match[0] !== '' || index === 0 || all[index - 1]?.[0] === '')
      .map((match) => cell(match[0], line.start + match.index))
    if (cells.length < 2) {
      if (line.text.length > 40) roles = []
      continue
    }
    const heads = cells.map((head) => headRole(head.text))
    if (heads.some((role) => role !== null)) {
      roles = heads
      continue
    }
    // A cell that spans rows is missing at the left of the later ones.
    const shift = roles.length - cells.length
    for (const [index, role] of roles.entries()) {
      const here = cells[index - shift]
      if (role !== null && here && shift >= 0) found.push(...tableClause(here, role))
    }
  }
  return found
}

function flattened(lines: Cell[]): ResponsibilityClause[] {
  const found: ResponsibilityClause[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const heads = headsAt(lines, index)
    if (!heads) continue
    const rows = nameRuns(lines, index + heads.length, heads)
    found.push(...rows)
    index += heads.length - 1
  }
  return found
}

const MOST_HEADS = 6

/** Neighbouring heads of columns that name departments, if another head of a table stands beside them. */
function headsAt(lines: Cell[], index: number): Role[] | null {
  const roles: Role[] = []
  for (let at = index; at < Math.min(lines.length, index + MOST_HEADS); at += 1) {
    const role = headRole((lines[at] as Cell).text)
    if (role === null) break
    roles.push(role)
  }
  const beside = [lines[index - 1], lines[index + roles.length]]
  const isTable = beside.some((line) => line && OTHER_HEAD.test(line.text.replace(/\s+/g, '')))
  return roles.length > 0 && isTable ? roles : null
}

/** As many lines of names in a row as there are heads, with other cells between one row and the next. */
function nameRuns(lines: Cell[], from: number, roles: Role[]): ResponsibilityClause[] {
  const found: ResponsibilityClause[] = []
  let isNumbered = false
  for (let at = from; at < lines.length; ) {
    if (BEHIND_TABLE.test((lines[at] as Cell).text) || headsAt(lines, at)) break
    let end = at
    while (end < lines.length && isNameCell((lines[end] as Cell).text)) end += 1
    const run = lines.slice(at, end)
    if (run.length === 0) {
      if (NUMBER.test((lines[at] as Cell).text)) isNumbered = true
      at += 1
      continue
    }
    // The name of a task may look like one of a department.
    const cells = run.length === roles.length + 1 && roles.length > 1 ? run.slice(1) : run
    const isWhole = cells.length % roles.length === 0 && at > from
    if (isWhole && (roles.length > 1 || (isNumbered && cells.length === 1)))
      for (const [index, own] of cells.entries())
        found.push(...tableClause(own, roles[index % roles.length] as Role))
    isNumbered = false
    at = end
  }
  return found
}

function isNameCell(words: string): boolean {
  if (EMPTY.test(words)) return true
  if (words.length > 300 || NUMBER.test(words)) return false
  const source = clauseText(words)
  const names = splitNames(source, 0, source.text.length)
  return names.length > 0 && names.every((name) => isLikelyName(source.text.slice(...name)))
}

/** The clause of a cell that holds names, none if it holds no likely one. */
export function tableClause({ text, start, end }: Cell, role: Role): ResponsibilityClause[] {
  if (EMPTY.test(text)) return []
  const source = clauseText(text)
  const entries = splitNames(source, 0, source.text.length).flatMap(([from, to]) => {
    const place = placeOf(source, from, to)
    const name = withoutBlanks(text.slice(place.start, place.end))
    return isLikelyName(source.text.slice(from, to))
      ? [{ role, name, start: start + place.start, end: start + place.end }]
      : []
  })
  return entries.length > 0 ? [{ start, end, entries, rule: 'table-column' }] : []
}
