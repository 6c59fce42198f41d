/** Numbers, deadlines and dates as a reader sees them: as written, comparator in words. */
import { COMPARATOR_LABELS } from '../model/labels.ts'
import type { Target } from '../model/target.ts'

/** What of a target decides how its number reads; `CorpusTarget` has it all. */
export type Countable = Pick<Target, 'comparator' | 'kind' | 'reference' | 'unit'> & {
  value: number
  /** The upper value of `between`, else null. */
  valueMax: number | null
  /** The annotated words. */
  quote?: string
}

/** 高于……不低于 would say “above” twice. */
const RELATIVE_BOUNDS: Partial<Record<Target['comparator'], string>> = {
  'at-least': '至少',
  'at-most': '至多',
  about: '约',
}

/** A date of the model in Chinese: `formatDate('2019-02-26')` // => '2019年2月26日'; a year alone // => '2019年'. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-')
  const parts = [`${year}年`]
  if (month !== undefined) parts.push(`${Number(month)}月`)
  if (day !== undefined) parts.push(`${Number(day)}日`)
  return parts.join('')
}

/** The number as printed, without its sign (its word carries it): `4.5–5` for a range. No thousands separators. */
export function formatValue(target: Pick<Countable, 'value' | 'valueMax'>): string {
  const low = plain(target.value)
  return target.valueMax === null ? low : `${low}–${plain(target.valueMax)}`
}

/** The words in front of the number: `增长不低于`, `下降`, `高于全市平均水平`, '' for a bare level. */
export function formatComparator(target: Countable): string {
  if (target.kind === 'relative')
    return `${target.reference ?? ''}${RELATIVE_BOUNDS[target.comparator] ?? ''}`
  return (
    changeWord(target) +
    (target.comparator === 'between' ? '' : COMPARATOR_LABELS[target.comparator])
  )
}

function changeWord({ kind, value, unit, quote }: Countable): string {
  if (kind !== 'growth') return ''
  // 翻一番 and 倍数增长 are recorded as the multiple that is reached; 增长2倍 would say one more.
  if (unit === '倍' && !/\d\s*倍/.test(quote ?? '')) return '增至'
  return value < 0 ? '下降' : '增长'
}

/** All of it in one line, for titles and labels: `不低于85%`. */
export function formatTarget(target: Countable): string {
  return `${formatComparator(target)}${formatValue(target)}${target.unit}`
}

/** A deadline: `2020年`, or that there is none. */
export function formatDue(due: Target['due']): string {
  return due.date === null ? '未载明期限' : formatDate(due.date)
}

// Exponents never occur in documents, but JavaScript prints one for very large numbers.
function plain(value: number): string {
  return Math.abs(value).toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 12 })
}
