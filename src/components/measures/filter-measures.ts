/** Runs at the reader's: shows only the measures of one region or department, and keeps the address up to date. */

/** What the reader chose; '' is all. */
export interface MeasureFilter {
  region: string
  department: string
}

/** True when a measure of this region that names these departments passes. */
export function passes(
  measure: { region: string; departments: string[] },
  filter: MeasureFilter,
): boolean {
  return (
    (filter.region === '' || filter.region === measure.region) &&
    (filter.department === '' || measure.departments.includes(filter.department))
  )
}

/** Brings `[data-measures]` to life: shows its form, hides rows, sections and documents that do not pass. */
export function enhanceMeasures(root: HTMLElement): void {
  const form = root.querySelector('form')
  const status = root.querySelector('output')
  if (!form || !status) return
  const rows = [...root.querySelectorAll<HTMLElement>('[data-departments]')]
  const boxes = [...root.querySelectorAll<HTMLElement>('[data-section], [data-document]')]

  function show(): void {
    const given = new FormData(form ?? undefined)
    const filter = {
      region: String(given.get('region') ?? ''),
      department: String(given.get('department') ?? ''),
    }
    for (const row of rows) row.hidden = !passes(measureOf(row), filter)
    for (const box of boxes) box.hidden = !box.querySelector('[data-departments]:not([hidden])')
    const shown = rows.filter((row) => !row.hidden).length
    if (status)
      status.value =
        shown === rows.length ? `共 ${shown} 项` : `${shown} 项，全部 ${rows.length} 项`
    history.replaceState(null, '', `${location.pathname}${searchOf(filter)}${location.hash}`)
  }

  const given = new URLSearchParams(location.search)
  for (const select of form.querySelectorAll('select')) {
    select.value = given.get(select.name) ?? ''
    if (select.selectedIndex < 0) select.value = ''
  }
  form.hidden = false
  form.addEventListener('input', show)
  form.addEventListener('submit', (event) => event.preventDefault())
  show()
}

function measureOf(row: HTMLElement): { region: string; departments: string[] } {
  return {
    region: row.dataset.region ?? '',
    departments: (row.dataset.departments ?? '').split(' '),
  }
}

function searchOf(filter: MeasureFilter): string {
  const chosen = Object.entries(filter).filter(([, value]) => value !== '')
  return chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : ''
}
