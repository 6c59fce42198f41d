/** Runs at the reader's: filters and sorts the printed table of targets and keeps the address up to date. */
import {
  compareRows,
  FILTERS,
  fold,
  matches,
  readState,
  SORTS,
  type TableRow,
  type TableState,
  writeState,
} from './table-state.ts'

interface ShownRow extends TableRow {
  element: HTMLTableRowElement
  group: HTMLTableSectionElement
}

/** Brings one `[data-targets]` section to life: shows its form, makes its column heads buttons. */
export function enhanceTargets(root: HTMLElement): void {
  const form = root.querySelector('form')
  const table = root.querySelector('table')
  const status = root.querySelector('output')
  if (!form || !table || !status) return
  const printed = [...table.tBodies]
  const rows = printed.flatMap(rowsOf)
  const sorted = table.createTBody()
  sorted.className = 'sorted'
  sorted.hidden = true
  let state = readState(location.search)

  function show(next: TableState): void {
    state = next
    const passing = rows.filter((row) => matches(row, state))
    const asPrinted = state.sort === 'text' && !state.descending
    if (asPrinted) for (const row of rows) row.group.append(row.element)
    else {
      const ordered = passing.toSorted((a, b) => compareRows(a, b, state))
      sorted.append(...ordered.map((row) => row.element))
    }
    for (const row of rows) row.element.hidden = !passing.includes(row)
    sorted.hidden = asPrinted
    const shownGroups = new Set<Element>(passing.map((row) => row.group))
    const unfiltered = passing.length === rows.length
    for (const body of printed) body.hidden = !asPrinted || !(unfiltered || shownGroups.has(body))
    markHeads(table as HTMLTableElement, state)
    if (status) status.value = countWords(passing.length, rows.length)
    history.replaceState(null, '', `${location.pathname}${writeState(state)}${location.hash}`)
  }

  fillForm(form, state)
  form.hidden = false
  form.addEventListener('input', () => show({ ...state, ...readForm(form) }))
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => show(readState('')))
  for (const head of table.querySelectorAll<HTMLElement>('th[data-sort]')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...head.childNodes)
    head.append(button)
    button.addEventListener('click', () => show(turned(state, head.dataset.sort ?? '')))
  }
  show({ ...state, ...readForm(form) })
}

/** First click ascending, second descending, third as printed. */
function turned(state: TableState, name: string): TableState {
  const sort = SORTS.find((known) => known === name) ?? 'text'
  if (state.sort !== sort) return { ...state, sort, descending: false }
  return state.descending
    ? { ...state, sort: 'text', descending: false }
    : { ...state, descending: true }
}

function rowsOf(group: HTMLTableSectionElement): ShownRow[] {
  return [...group.querySelectorAll<HTMLTableRowElement>('tr[data-value]')].map((element) => {
    const data = element.dataset
    const field = (name: string) => data[name] ?? ''
    const fields = Object.fromEntries(FILTERS.map((name) => [name, field(name)]))
    return {
      element,
      group,
      fields: fields as TableRow['fields'],
      words: fold(element.textContent ?? ''),
      indicator: field('indicator'),
      value: Number(field('value')),
      unit: field('unit'),
      date: field('date'),
      position: Number(field('position')),
    }
  })
}

function fillForm(form: HTMLFormElement, state: TableState): void {
  for (const select of form.querySelectorAll('select')) {
    select.value = state.filters[select.name as keyof TableState['filters']] ?? ''
    // An address may ask for what is no longer there: that is no filter.
    if (select.selectedIndex < 0) select.value = ''
  }
  const query = form.querySelector<HTMLInputElement>('input[name="q"]')
  if (query) query.value = state.query
}

function readForm(form: HTMLFormElement): Pick<TableState, 'filters' | 'query'> {
  const given = new URLSearchParams()
  for (const [name, value] of new FormData(form)) given.set(name, String(value))
  const { filters, query } = readState(given.toString())
  return { filters, query }
}

function markHeads(table: HTMLTableElement, state: TableState): void {
  for (const head of table.querySelectorAll<HTMLElement>('th[data-sort]'))
    if (head.dataset.sort === state.sort)
      head.ariaSort = state.descending ? 'descending' : 'ascending'
    else head.ariaSort = null
}

function countWords(shown: number, all: number): string {
  if (shown === all) return `共 ${all} 个目标`
  return shown === 0 ? '没有符合条件的目标' : `${shown} 个目标，全部 ${all} 个`
}
