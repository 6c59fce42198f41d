/** 责任分工: reads who leads and who supports from the clause that closes a measure. */
import type { Role } from '../model/measure.ts'
import { type Names, splitNames } from './department-names.ts'
import { foldWidth } from './fold.ts'
import { type Squeezed, squeeze } from './squeeze.ts'

/** A department as a clause names it; `name` as printed, without white space. UTF-16 offsets. */
export interface ClauseEntry {
  role: Role
  name: string
  start: number
  end: number
}

/** A clause with its brackets, `(牵头单位:…;责任单位:…)`, or a line of its own without them. */
export interface ResponsibilityClause {
  start: number
  end: number
  entries: ClauseEntry[]
}

const LABEL =
  /(牵头|主办|责任|配合|参加|参与|协办|承办|协助|支持|负责|实施)(?:责任)?(?:单位|部门|处室)(?:及责任人|分别为)?:/g
const BEGINS_CLAUSE = /^(?:主要|第一)?(?:牵头|主办|责任|配合|参加|参与|承办|协办|负责|实施)/
const VERB =
  '牵头(?:负责)?|(?:等)?按照?(?:各自)?职责(?:分工)?(?:分别)?(?:负责|落实)|分工负责|分别负责|共同负责|负责|配合|参与|落实'
const CLOSES_CLAUSE = new RegExp(`(?:${VERB})[。.;]?$`)
const VERB_PART = new RegExp(`(.*?)(${VERB})(?=[,。.;、]|$)`, 'g')
// “逗号前为牵头单位，下同”: from here on the first comma parts leaders from supporters.
const COMMA_RULE = /逗号前[^)]{0,6}牵头/
const OPEN = '(〔[【'
const CLOSE = ')〕]】'
const LONGEST_CLAUSE = 900

/** All responsibility clauses of the text in order. Feedback that quotes a clause is not told apart here. */
export function findResponsibilityClauses(text: string): ResponsibilityClause[] {
  const folded = foldWidth(text)
  const candidates = [...bracketed(folded), ...labelledLines(folded)]
  const clauses: ResponsibilityClause[] = []
  let commaParts = false
  for (const { start, end, body } of candidates.sort((a, b) => a.start - b.start)) {
    if (start < (clauses.at(-1)?.end ?? 0)) continue
    if (COMMA_RULE.test(body.text)) commaParts = true
    const parts = hasLabel(body.text) ? labelledParts(body.text, commaParts) : verbParts(body.text)
    const entries = parts.flatMap(({ role, names }) =>
      names.map(([from, to]) => {
        const place = {
          start: body.offsets[from] as number,
          end: (body.offsets[to - 1] as number) + 1,
        }
        return { role, name: text.slice(place.start, place.end).replace(/\s+/g, ''), ...place }
      }),
    )
    if (entries.length > 0) clauses.push({ start, end, entries })
  }
  return clauses
}

interface Candidate {
  start: number
  end: number
  /** The words inside the brackets, white space taken out: printed lines break anywhere. */
  body: Squeezed
}

const hasLabel = (body: string) => body.search(LABEL) >= 0

/** Outermost bracketed stretches that begin with a label or end with a verb of responsibility. */
function bracketed(folded: string): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < folded.length; at += 1) {
    if (!OPEN.includes(folded[at] as string)) continue
    const end = closingOf(folded, at)
    if (end === null) continue
    const body = squeeze(folded, at + 1, end - 1)
    const isClause = BEGINS_CLAUSE.test(body.text) ? hasLabel(body.text) : isVerbClause(body.text)
    if (!isClause) continue
    found.push({ start: at, end, body })
    at = end - 1
  }
  return found
}

function isVerbClause(body: string): boolean {
  return body.length > 4 && CLOSES_CLAUSE.test(body) && !/[。!?]/.test(body.slice(0, -1))
}

/** The offset behind the bracket that closes the one at `at`, whatever its shape; null if none does within reach. */
function closingOf(folded: string, at: number): number | null {
  let depth = 0
  for (let offset = at; offset < Math.min(folded.length, at + LONGEST_CLAUSE); offset += 1) {
    const char = folded[offset] as string
    if (OPEN.includes(char)) depth += 1
    else if (CLOSE.includes(char)) depth -= 1
    if (depth === 0) return offset + 1
  }
  return null
}

/** `牵头单位:区科技局` on a line of its own. 主办单位 is left out: footers of web pages begin with it. */
function labelledLines(folded: string): Candidate[] {
  const lines = /^[ \t]*((?:牵头|责任|配合|参加|参与|协办)(?:单位|部门)[ \t]*:[^\n]+)$/gm
  return [...folded.matchAll(lines)].map((match) => {
    const start = match.index + match[0].length - (match[1]?.length ?? 0)
    const end = match.index + match[0].trimEnd().length
    return { start, end, body: squeeze(folded, start, end) }
  })
}

interface Part {
  role: Role
  names: Names
}

function labelledParts(body: string, commaParts: boolean): Part[] {
  const labels = [...body.matchAll(LABEL)]
  return labels.flatMap((label, index): Part[] => {
    const start = label.index + label[0].length
    const end = labels[index + 1]?.index ?? body.length
    const role: Role = /牵头|主办/.test(label[1] ?? '') ? 'lead' : 'support'
    const names = splitNames(body, start, end)
    const comma = commaParts && role === 'support' ? body.indexOf(',', start) : -1
    if (comma < 0 || comma >= end) return [{ role, names }]
    return [
      { role: 'lead', names: names.filter(([, to]) => to <= comma) },
      { role, names: names.filter(([from]) => from > comma) },
    ]
  })
}

const LONGEST_NAME = 40

/** `A牵头，B、C配合`, `A负责`: the verb at the end of a stretch gives its names their role. */
function verbParts(body: string): Part[] {
  const parts = [...body.matchAll(VERB_PART)].map((match): Part => {
    const role: Role = match[2]?.startsWith('牵头') ? 'lead' : 'support'
    return { role, names: splitNames(body, match.index, match.index + (match[1]?.length ?? 0)) }
  })
  const plausible = parts.every(({ names }) =>
    names.every(([from, to]) => to - from >= 2 && to - from <= LONGEST_NAME),
  )
  return plausible ? parts : []
}
