/** What the reader asked of the table of targets: filters, order, groups and columns, as the address bar keeps them. */

/** Fields that a row is filtered by, equal to its `data-…` attributes and to the parameters of the address. */
export const FILTERS = ['topic', 'region', 'document', 'kind', 'due'] as const
export type Filter = (typeof FILTERS)[number]

/** Columns that can be sorted by; `text` is the order of the documents. */
export const SORTS = ['text', 'value', 'indicator', 'due'] as const
export type Sort = (typeof SORTS)[number]

/** What rows can be put together by; `none` is one list of all. */
export const GROUPS = ['document', 'topic', 'region', 'due', 'none'] as const
export type Group = (typeof GROUPS)[number]

/** Columns that can be left out. */
export const COLUMNS = ['topic', 'due', 'quote'] as const
export type Column = (typeof COLUMNS)[number]

export interface TableState {
  /** Only the filters that are set. */
  filters: Partial<Record<Filter, string>>
  /** Words that must all occur in the row. */
  query: string
  sort: Sort
  descending: boolean
  /** null where the reader did not choose: by document as printed, one list where it is sorted by a column. */
  group: Group | null
  /** Columns left out. */
  hidden: readonly Column[]
}

/** A row as the page printed it. */
export interface TableRow {
  fields: Record<Filter, string>
  /** All its words, folded. */
  words: string
  indicator: string
  /** In the base unit. */
  value: number
  /** Base unit: numbers of different units are never ranked against each other. */
  unit: string
  /** Deadline, `YYYY[-MM[-DD]]`; '' when none is stated. */
  date: string
  /** Position in the page. */
  position: number
}

/** Reads `?topic=green&q=…&sort=value&order=desc`; unknown parameters and orders are ignored. */
export function readState(search: string): TableState {
  const given = new URLSearchParams(search)
  const filters: TableState['filters'] = {}
  for (const filter of FILTERS) {
    const value = given.get(filter)
    if (value) filters[filter] = value
  }
  const sort = SORTS.find((name) => name === given.get('sort')) ?? 'text'
  const group = GROUPS.find((name) => name === given.get('group')) ?? null
  const hide = given.getAll('hide')
  const hidden = COLUMNS.filter((column) => hide.includes(column))
  const descending = given.get('order') === 'desc'
  return { filters, query: given.get('q') ?? '', sort, descending, group, hidden }
}

/** The inverse of `readState`; '' for the table as printed. */
export function writeState(state: TableState): string {
  const search = new URLSearchParams()
  for (const filter of FILTERS) {
    const value = state.filters[filter]
    if (value) search.set(filter, value)
  }
  if (state.query) search.set('q', state.query)
  if (state.sort !== 'text') search.set('sort', state.sort)
  if (state.descending) search.set('order', 'desc')
  if (state.group) search.set('group', state.group)
  for (const column of state.hidden) search.append('hide', column)
  const written = search.toString()
  return written && `?${written}`
}

/** True where the rows stand as the page printed them: by document, in the order of the texts. */
export function isAsPrinted({ sort, descending, group }: TableState): boolean {
  return sort === 'text' && !descending && (group === null || group === 'document')
}

/**
 * Sorted rows in groups, each group called by what its rows share ('' for one list of all), groups in the order of
 * `valuesOf`, which tells the values of a filter as the form lists them.
 */
export function groupRows<Row extends TableRow>(
  sorted: readonly Row[],
  { group }: TableState,
  valuesOf: (filter: Filter) => readonly string[],
): { value: string; rows: Row[] }[] {
  if (group === null || group === 'none') return [{ value: '', rows: [...sorted] }]
  return valuesOf(group)
    .map((value) => ({ value, rows: sorted.filter(({ fields }) => fields[group] === value) }))
    .filter(({ rows }) => rows.length > 0)
}

/** Full-width and half-width forms, upper and lower case are one: `fold('ＧＤＰ')` // => 'gdp' */
export function fold(words: string): string {
  return words.normalize('NFKC').toLowerCase()
}

/** True when the row passes every filter and holds every word of the query. */
export function matches(row: TableRow, state: TableState): boolean {
  return (
    FILTERS.every((name) => !state.filters[name] || state.filters[name] === row.fields[name]) &&
    fold(state.query)
      .split(/\s+/)
      .every((word) => row.words.includes(word))
  )
}

const CHINESE = new Intl.Collator('zh-CN')

/** A year or a month is a deadline at its end: `endOf('2020')` // => '2020-12-31', behind 2020-08. */
function endOf(date: string): string {
  return `${date}${'-12-31'.slice(date.length - 4)}`
}

/** Order of two rows; rows of one unit stay together when sorted by value, missing deadlines stand last either way. */
export function compareRows(a: TableRow, b: TableRow, state: TableState): number {
  const turn = state.descending ? -1 : 1
  const byColumn: Record<Sort, () => number> = {
    text: () => turn * (a.position - b.position),
    value: () => CHINESE.compare(a.unit, b.unit) || turn * (a.value - b.value),
    indicator: () => turn * CHINESE.compare(a.indicator, b.indicator),
    due: () =>
      Number(a.date === '') - Number(b.date === '') ||
      turn * endOf(a.date).localeCompare(endOf(b.date)),
  }
  return byColumn[state.sort]() || a.position - b.position
}
