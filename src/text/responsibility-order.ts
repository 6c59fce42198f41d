/** Rules about order that a document states once: “逗号前为牵头单位，下同”, “列第一位的为牵头单位”. */
import type { Role } from '../model/measure.ts'
import type { NameSpan } from './department-names.ts'
import type { BodyEntry } from './responsibility-body.ts'
import { ORDER_RULES } from './responsibility-lexicon.ts'
import type { ClauseText } from './responsibility-text.ts'

const ORDERS = ORDER_RULES.map(({ name, words }) => ({ name, words: new RegExp(words, 'g') }))

/** A sentence that gives order or commas a meaning. It stands at `at`; it holds behind `from`, to the end. */
export interface StatedOrder {
  at: number
  from: number
  rule: (typeof ORDER_RULES)[number]['name']
}

const NOTE = /(?:注|说明)\d*:[^。;]*$/

/** All such sentences in text order. A note (`注：…`) speaks of what stands before it, too. */
export function findStatedOrders({ text }: ClauseText): StatedOrder[] {
  return ORDERS.flatMap(({ name, words }) =>
    [...text.matchAll(words)].map((match) => {
      const at = match.index
      return { at, from: NOTE.test(text.slice(Math.max(0, at - 40), at)) ? 0 : at, rule: name }
    }),
  ).sort((a, b) => a.at - b.at)
}

/** The rule that holds for what ends before `end`: the last one stated, or a note further below. */
export function orderBefore(
  stated: readonly StatedOrder[],
  end: number,
): StatedOrder['rule'] | null {
  const order = stated.findLast(({ at }) => at < end) ?? stated.find(({ from }) => from === 0)
  return order?.rule ?? null
}

const MARKS = { 'comma-leads': ',', 'semicolon-leads': ';' } as const

/** Where no word names a leader, the names before the first comma lead, or the first one does, or the first of each group; helpers never do. */
export function withOrder(
  { text }: ClauseText,
  entries: readonly BodyEntry[],
  rule: StatedOrder['rule'] | null,
): { role: Role; name: NameSpan }[] {
  const isOpen = rule !== null && !entries.some(({ role }) => role === 'lead')
  const own = isOpen ? entries.filter(({ role }) => role === 'own') : []
  const leads =
    rule === null || rule === 'first-leads' || rule === 'first-of-each-leads'
      ? 1
      : own.findIndex(({ name }, index) => {
          const next = own[index + 1]
          return next !== undefined && text.slice(name[1], next.name[0]).includes(MARKS[rule])
        }) + 1
  const leaders = new Set(
    rule === 'first-of-each-leads' ? own.filter(opensGroup(text)) : own.slice(0, leads),
  )
  return entries.map((entry) => ({
    name: entry.name,
    role: entry.role === 'lead' || leaders.has(entry) ? 'lead' : 'support',
  }))
}

/** 重庆市能源局、市经济信息委;四川省能源局、经济和信息化厅: a semicolon parts the groups. */
function opensGroup(text: string) {
  return ({ name }: BodyEntry, index: number, own: readonly BodyEntry[]): boolean => {
    const before = own[index - 1]
    return before === undefined || text.slice(before.name[1], name[0]).includes(';')
  }
}
