/** 责任分工: reads who leads and who supports from the clause that closes a measure. */
import type { Role } from '../model/measure.ts'
import { isStrongName } from './department-names.ts'
import { ofLatest } from './of-latest.ts'
import { assignedClauses } from './responsibility-assigned.ts'
import {
  type Body,
  endOfList,
  labelledBody,
  outerLabels,
  type ResponsibilityRule,
  verbBody,
} from './responsibility-body.ts'
import { LABEL_START } from './responsibility-labels.ts'
import { type FoundClause, labelledLines, verbSentences } from './responsibility-lines.ts'
import { openingVerbs } from './responsibility-opening.ts'
import {
  findStatedOrders,
  orderBefore,
  type StatedOrder,
  withOrder,
} from './responsibility-order.ts'
import {
  type BracketPair,
  bracketPairs,
  type ClauseText,
  clauseText,
  placeOf,
  withoutBlanks,
} from './responsibility-text.ts'
import { firstThat } from './sorted.ts'

/** A department as a clause names it; `name` as printed, without white space. UTF-16 offsets. */
export interface ClauseEntry {
  role: Role
  name: string
  start: number
  end: number
}

/** A clause with its brackets, `(牵头单位:…;责任单位:…)`, or its words in a line without them. */
export interface ResponsibilityClause {
  start: number
  end: number
  entries: ClauseEntry[]
  /** How it was recognised. */
  rule: ResponsibilityRule
}

/** What decides who leads where no word does: stated once in a document, it holds to its end. */
export type OrderRuleName = StatedOrder['rule']

const LONGEST_CLAUSE = 1500
/** With its brackets. */
const SHORTEST_CLAUSE = 4
// Names have brackets in brackets, clauses no more than that.
const HIGHEST = 4

/**
 * All responsibility clauses of the text in order. Feedback that quotes a clause is not told apart here. `order`: the
 * rule that the document states before this text begins (`orderInForce`).
 */
export function findResponsibilityClauses(
  text: string,
  order: OrderRuleName | null = null,
): ResponsibilityClause[] {
  const source = clauseText(text)
  const found = withoutOverlaps([
    ...bracketClauses(source),
    ...labelledLines(source),
    ...verbSentences(source),
    ...openingVerbs(source),
    ...assignedClauses(source),
  ])
  const stated = findStatedOrders(source)
  const clauses: ResponsibilityClause[] = []
  for (const clause of found) {
    const rule = orderBefore(stated, clause.end) ?? order
    const entries = withOrder(source, clause.entries, rule).map(({ role, name: [from, to] }) => {
      const { start, end } = placeOf(source, from, to)
      return { role, name: withoutBlanks(text.slice(start, end)), start, end }
    })
    clauses.push({
      ...placeOf(source, clause.start, clause.end),
      entries,
      rule: clause.rule,
    })
  }
  return clauses
}

/** The rule about order that holds at `offset` (UTF-16) of the text, null if none is stated. */
export function orderInForce(text: string, offset: number): OrderRuleName | null {
  if (!ORDER_WORDS.test(text)) return null
  const { source, stated } = statedIn(text)
  const end = firstThat(source.offsets, (at) => at >= offset)
  return orderBefore(stated, end)
}

// It is asked for every clause of a document.
const statedIn = ofLatest((text) => {
  const source = clauseText(text)
  return { source, stated: findStatedOrders(source) }
})
const ORDER_WORDS = /[逗分]\s*号|[首第]\s*[位个一1]|最\s*前/

/** In text order; of two that overlap the one that begins first, then the one in brackets. */
function withoutOverlaps(clauses: FoundClause[]): FoundClause[] {
  const kept: FoundClause[] = []
  for (const clause of clauses.sort((a, b) => a.start - b.start))
    if (clause.start >= (kept.at(-1)?.end ?? 0)) kept.push(clause)
  return kept
}

function bracketClauses(source: ClauseText): FoundClause[] {
  const { text } = source
  const pairs = bracketPairs(text, (at) => LABEL_START.test(text.slice(at + 1, at + 14)))
  const found: FoundClause[] = []
  const doubtful: FoundClause[] = []
  let behind = 0
  for (const pair of pairs) {
    const { open, close, height } = pair
    if (open < behind || height > HIGHEST) continue
    if (close - open > LONGEST_CLAUSE || close - open < SHORTEST_CLAUSE) continue
    const body = bracketBody(source, pair)
    if (!body) continue
    behind = close + 1
    const clause = { start: open, end: behind, rule: body.rule, entries: body.entries }
    ;(isDoubtful(source, pair, body) ? doubtful : found).push(clause)
  }
  const isHabit = doubtful.length > 1 || found.some(({ rule }) => rule === 'names')
  return isHabit ? [...found, ...doubtful] : found
}

/** Names without a verb, if it is one only or no sentence ends before them, are a habit of the document or no clause. */
function isDoubtful({ text }: ClauseText, { open, close }: BracketPair, body: Body): boolean {
  const isAll = open === 0 && close === text.length - 1
  return (
    body.rule === 'names' && !isAll && (body.entries.length === 1 || !followsSentence(text, open))
  )
}

function precedesSentenceEnd(text: string, close: number): boolean {
  return '。;'.includes(text[close + 1] ?? '。')
}

function followsSentence(text: string, open: number): boolean {
  return '。;!?'.includes(text[open - 1] ?? '。')
}

function bracketBody(source: ClauseText, { open, close }: BracketPair): Body | null {
  const { text } = source
  // Who proposes other words quotes the clause that it would change.
  if (text[open - 1] === '“' && text[close + 1] === '”') return null
  const from = open + 1
  const labels = outerLabels(source, from, close)
  const to = endOfList(source.text, from, close)
  if (labels.length > 0) {
    const entries = labelledBody(
      source,
      from,
      to,
      labels.filter(({ start }) => start < to),
    )
    return entries.length > 0 ? { rule: 'labels', entries } : null
  }
  if (!NAMES.test(source.text.slice(from, to))) return null
  const body = verbBody(source, from, to)
  if (!body || body.verb === 'strong') return body
  if (body.verb === 'weak')
    return followsSentence(text, open) ||
      precedesSentenceEnd(text, close) ||
      endsParagraph(source, close)
      ? body
      : null
  return endsTask(source, open) && endsParagraph(source, close) && isStrongFirst(source, body)
    ? body
    : null
}

// 有关部门（市财政局、市教育局） only says which.
const EXPLAINED = /(?:部门|单位|机关|机构|成员|[》”"])$/

function endsTask({ text, gaps }: ClauseText, open: number): boolean {
  if (followsSentence(text, open)) return true
  return gaps[open] !== 2 && !EXPLAINED.test(text.slice(Math.max(0, open - 2), open))
}

function isStrongFirst({ text }: ClauseText, { entries }: Body): boolean {
  return entries[0] !== undefined && isStrongName(text.slice(...entries[0].name))
}

// Most brackets hold no such word; the rest is read in full.
const NAMES = /[局委厅办部署府司]|负责|牵头|职责|配合|参与|落实|主办|协办/
const NEXT_ITEM =
  /^(?:\(|\d{1,3}[.、．)]|[一二三四五六七八九十]{1,3}(?:、|是)|第[一二三四五六七八九十]|[①-⑳])/

function endsParagraph({ text, gaps }: ClauseText, close: number): boolean {
  let next = close + 1
  if ('。;,'.includes(text[next] ?? '_')) next += 1
  return next >= text.length || gaps[next] === 2 || NEXT_ITEM.test(text.slice(next, next + 5))
}
