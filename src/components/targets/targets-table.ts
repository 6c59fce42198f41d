/** Runs at the reader's: filters, sorts and groups the printed table of targets and keeps the address up to date. */
import { saveShown } from './save-shown.ts'
import {
  COLUMNS,
  compareRows,
  FILTERS,
  fold,
  GROUPS,
  groupRows,
  isAsPrinted,
  matches,
  readState,
  SORTS,
  type TableRow,
  type TableState,
  writeState,
} from './table-state.ts'

interface ShownRow extends TableRow {
  element: HTMLTableRowElement
  /** Where it was printed. */
  body: HTMLTableSectionElement
  /** Of its words, as the data have it. */
  url: string
}

/** Brings one `[data-targets]` section to life: shows its form, makes its column heads buttons. */
export function enhanceTargets(root: HTMLElement): void {
  const form = root.querySelector('form')
  const table = root.querySelector('table')
  const status = root.querySelector('output')
  if (!form || !table || !status) return
  const printed = [...table.tBodies]
  const rows = printed.flatMap(rowsOf)
  let state = readState(location.search)
  let passing = rows

  function show(next: TableState): void {
    state = next
    passing = rows.filter((row) => matches(row, state)).toSorted((a, b) => compareRows(a, b, state))
    for (const body of table?.querySelectorAll('tbody.sorted') ?? []) body.remove()
    // All rows go home first, so that none is lost with a group.
    for (const row of rows) row.body.append(row.element)
    const kept = new Set(passing)
    for (const row of rows) row.element.hidden = !kept.has(row)
    if (isAsPrinted(state)) showPrinted(printed, rows, passing)
    else {
      for (const body of printed) body.hidden = true
      table?.append(...groupBodies(passing, state, form as HTMLFormElement, printed[0]))
    }
    table?.setAttribute('data-hide', state.hidden.join(' '))
    for (const head of table?.querySelectorAll<HTMLTableCellElement>('.group th') ?? [])
      head.colSpan = (table?.tHead?.rows[0]?.cells.length ?? 1) - state.hidden.length
    markHeads(table as HTMLTableElement, state)
    if (status) status.value = countWords(passing.length, rows.length)
    history.replaceState(null, '', `${location.pathname}${writeState(state)}${location.hash}`)
  }

  fillForm(form, state)
  form.hidden = false
  form.addEventListener('input', () => show({ ...state, ...readForm(form) }))
  form.addEventListener('submit', (event) => event.preventDefault())
  // The fields are emptied after the event.
  form.addEventListener('reset', () => queueMicrotask(() => show(readState(''))))
  for (const head of table.querySelectorAll<HTMLElement>('th[data-sort]')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...head.childNodes)
    head.append(button)
    button.addEventListener('click', () => show(turned(state, head.dataset.sort ?? '')))
  }
  saveShown(root, () => passing.map(({ url }) => url))
  show({ ...state, ...readForm(form) })
}

function showPrinted(
  printed: readonly HTMLTableSectionElement[],
  rows: readonly ShownRow[],
  passing: readonly ShownRow[],
): void {
  const shown = new Set(passing.map(({ body }) => body))
  for (const body of printed) body.hidden = passing.length < rows.length && !shown.has(body)
}

/** One table body a group; its head is a copy of a printed one, so that it looks the same. */
function groupBodies(
  passing: readonly ShownRow[],
  state: TableState,
  form: HTMLFormElement,
  printed: HTMLTableSectionElement | undefined,
): HTMLTableSectionElement[] {
  const optionsOf = (name: string) => [
    ...(form.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.options ?? []),
  ]
  const groups = groupRows(passing, state, (filter) => optionsOf(filter).map(({ value }) => value))
  return groups.map(({ value, rows }) => {
    const body = document.createElement('tbody')
    body.className = 'sorted'
    const head = printed?.rows[0]?.cloneNode(true) as HTMLTableRowElement | undefined
    const count = head?.querySelector('.count')
    if (value !== '' && head?.cells[0] && count) {
      count.textContent = `${rows.length} 个目标`
      const name = optionsOf(state.group ?? '').find((option) => option.value === value)
      head.cells[0].replaceChildren(name?.label ?? value, count)
      body.append(head)
    }
    body.append(...rows.map(({ element }) => element))
    return body
  })
}

/** First click ascending, second descending, third as printed. */
function turned(state: TableState, name: string): TableState {
  const sort = SORTS.find((known) => known === name) ?? 'text'
  if (state.sort !== sort) return { ...state, sort, descending: false }
  return state.descending
    ? { ...state, sort: 'text', descending: false }
    : { ...state, descending: true }
}

function rowsOf(body: HTMLTableSectionElement): ShownRow[] {
  return [...body.querySelectorAll<HTMLTableRowElement>('tr[data-value]')].map((element) => {
    const data = element.dataset
    const field = (name: string) => data[name] ?? ''
    const fields = Object.fromEntries(FILTERS.map((name) => [name, field(name)]))
    return {
      element,
      body,
      url: element.querySelector('a')?.getAttribute('href') ?? '',
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
  for (const filter of FILTERS) {
    const select = form.querySelector<HTMLSelectElement>(`select[name=${filter}]`)
    if (!select) continue
    select.value = state.filters[filter] ?? ''
    // An address may ask for what is no longer there: that is no filter.
    if (select.selectedIndex < 0) select.value = ''
  }
  const query = form.querySelector<HTMLInputElement>('input[name="q"]')
  if (query) query.value = state.query
  const group = form.querySelector<HTMLSelectElement>('select[name="group"]')
  if (group) group.value = state.group ?? ''
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name="column"]'))
    box.checked = !state.hidden.some((column) => column === box.value)
}

function readForm(
  form: HTMLFormElement,
): Pick<TableState, 'filters' | 'query' | 'group' | 'hidden'> {
  const given = new FormData(form)
  const words = [...given].flatMap(([name, value]): [string, string][] =>
    name === 'column' ? [] : [[name, String(value)]],
  )
  const { filters, query } = readState(new URLSearchParams(words).toString())
  const shown = given.getAll('column')
  return {
    filters,
    query,
    group: GROUPS.find((name) => name === given.get('group')) ?? null,
    hidden: COLUMNS.filter((column) => !shown.includes(column)),
  }
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
