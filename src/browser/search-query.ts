/** What a reader asks for: words, phrases, words that must not be there, and bounds for numbers and years. */
import { canonicalValue, comparableUnit } from '../text/canonical-unit.ts'
import { foldWidth } from '../text/fold.ts'
import type { TargetFacts } from './search-facts.ts'

export type Relation = '≥' | '>' | '≤' | '<' | '='

/** A bound for the number of a target, in base units, or for the year by which it is due. */
export interface Bound {
  /** As it reads on the page: `≥5%`, `期限≤2020年`. */
  words: string
  relation: Relation
  value: number
  /** Of a year: null. '' leaves the unit open. */
  unit: string | null
}

export interface SearchQuery {
  /** All of them must be there. */
  terms: string[]
  /** None of them may be there. */
  without: string[]
  bounds: Bound[]
  /** Whether the query is anything but one string to be looked up as it stands. */
  hasOperators: boolean
}

const PHRASE = /(^|\s)(-?)"([^"]+)"(?=\s|$)/g
const RELATIONS: Record<string, Relation> = {
  '>=': '≥',
  '≧': '≥',
  '<=': '≤',
  '≦': '≤',
}
const RELATION = '(>=|<=|[≥≧≤≦><=])'
const NUMBER_BOUND = new RegExp(
  `(^|\\s)${RELATION}\\s*(\\d[\\d,]*(?:\\.\\d+)?)(?:(\\s*)([^\\s\\d"<>=≥≤-][^\\s"]*))?(?=\\s|$)`,
  'g',
)
const YEAR_BOUND = new RegExp(`(^|\\s)期限\\s*${RELATION}\\s*(\\d{4})\\s*年?(?=\\s|$)`, 'g')
const YEAR_WORDS = /(^|\s)(\d{4})\s*年(?:年?底|末)?(以前|之前|前|以后|之后|后)(?=\s|$)/g

/**
 * `parseQuery('"放管服" 改革 -试点 ≥5%')` // => terms 放管服 and 改革, without 试点, one bound.
 * A sign before a digit is no operator: -5%. A word behind a number and a blank is its unit if `units`, those of the
 * corpus in base units, have it: `>100 亿元`, but `>100 改革`.
 */
export function parseQuery(query: string, units: ReadonlySet<string>): SearchQuery {
  const terms: string[] = []
  const without: string[] = []
  const bounds: Bound[] = []
  const rest = foldWidth(query)
    .replace(PHRASE, (_, before: string, minus: string, words: string) => {
      if (words.trim() !== '') (minus ? without : terms).push(words)
      return `${before} `
    })
    .replace(YEAR_BOUND, (_, before: string, relation: string, year: string) => {
      bounds.push(yearBound(relationOf(relation), Number(year)))
      return `${before} `
    })
    .replace(YEAR_WORDS, (_, before: string, year: string, side: string) => {
      bounds.push(yearBound(side.includes('后') ? '≥' : '≤', Number(year)))
      return `${before} `
    })
    .replace(
      NUMBER_BOUND,
      (_, before: string, relation: string, digits: string, blank = '', word = '') => {
        const base = comparableUnit(word)
        const isUnit = blank === '' || base === '' || units.has(base)
        bounds.push(numberBound(relationOf(relation), digits, isUnit ? word : ''))
        return `${before} ${isUnit ? '' : word} `
      },
    )
  for (const word of rest.split(/\s+/)) {
    // Half-typed operators ask for nothing yet.
    if (/^-?"*$/.test(word)) continue
    if (/^-[^\d-]/.test(word)) without.push(word.slice(1))
    else terms.push(word)
  }
  const hasOperators =
    terms.length + without.length + bounds.length > 1 ||
    bounds.length > 0 ||
    without.length > 0 ||
    (terms[0] ?? '') !== foldWidth(query).trim()
  return { terms, without, bounds, hasOperators }
}

function relationOf(written: string): Relation {
  return RELATIONS[written] ?? (written as Relation)
}

function yearBound(relation: Relation, year: number): Bound {
  return { words: `期限${relation}${year}年`, relation, value: year, unit: null }
}

/** `>100亿元` asks for more than 1e10 元. A magnitude alone leaves the unit open: `≥100亿`. */
function numberBound(relation: Relation, digits: string, unit: string): Bound {
  const { value } = canonicalValue(Number(digits.replaceAll(',', '')), null, unit)
  return { words: `${relation}${digits}${unit}`, relation, value, unit: comparableUnit(unit) }
}

/**
 * Whether a target lies within a bound. A range does if any of it does; a decline counts by its size. A target without
 * a deadline lies within no year.
 */
export function isWithin({ low, high, unit, due }: TargetFacts, bound: Bound): boolean {
  if (bound.unit === null) {
    const year = Number(due?.slice(0, 4) ?? Number.NaN)
    return holds(year, year, bound)
  }
  if (bound.unit !== '' && bound.unit !== unit) return false
  const sizes = [Math.abs(low), Math.abs(high)]
  return holds(Math.min(...sizes), Math.max(...sizes), bound)
}

function holds(low: number, high: number, { relation, value }: Bound): boolean {
  if (relation === '≥') return high >= value
  if (relation === '>') return high > value
  if (relation === '≤') return low <= value
  if (relation === '<') return low < value
  return low <= value && value <= high
}
