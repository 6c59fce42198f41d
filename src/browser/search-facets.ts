/** Draws the filters with their counts. */
import {
  SEARCH_FACETS,
  SEARCH_KIND_LABELS,
  SEARCH_KINDS,
  type SearchFacet,
  type SearchLabels,
} from '../model/search-record.ts'
import type { Answer, Filters } from './search-engine.ts'
import { fromTemplate, glyph, part } from './search-results.ts'

/** Values shown before the rest folds away. */
const SHOWN = 8

export interface FacetOption {
  value: string
  label: string
  count: number
  checked: boolean
}

/**
 * The values of a filter worth showing: those with results and those chosen. Kinds and topics keep their own order,
 * the others stand by count, the larger first, equal ones in the order of the labels.
 */
export function facetOptions(
  facet: SearchFacet,
  answer: Answer,
  filters: Filters,
  labels: SearchLabels,
): FacetOption[] {
  const counts = answer.counts[facet] ?? {}
  const chosen = filters[facet] ?? []
  const names = facetNames(facet, labels)
  const strangers = chosen.filter((value) => !(value in names))
  const options = [...Object.keys(names), ...strangers].map((value) => ({
    value,
    label: names[value] ?? value,
    count: counts[value] ?? 0,
    checked: chosen.includes(value),
  }))
  const worth = options.filter((option) => option.count > 0 || option.checked)
  return facet === 'kind' || facet === 'topic' ? worth : worth.sort((a, b) => b.count - a.count)
}

function facetNames(facet: SearchFacet, labels: SearchLabels): Record<string, string> {
  if (facet === 'kind')
    return Object.fromEntries(SEARCH_KINDS.map((kind) => [kind, SEARCH_KIND_LABELS[kind]]))
  if (facet === 'region') return labels.regions
  if (facet === 'department') return labels.departments
  const entries =
    facet === 'topic'
      ? Object.entries(labels.topics).map(([id, { name }]) => [id, name])
      : Object.entries(labels.documents).map(([id, { shortTitle }]) => [id, shortTitle])
  return Object.fromEntries(entries)
}

/** Fills every `[data-facet]` inside `area`; the focused checkbox keeps the focus. */
export function drawFacets(
  area: HTMLElement,
  answer: Answer,
  filters: Filters,
  labels: SearchLabels,
): void {
  const focused = document.activeElement
  const kept = focused instanceof HTMLInputElement ? `${focused.name}=${focused.value}` : ''
  for (const facet of SEARCH_FACETS) {
    const fieldset = part(area, `[data-facet="${facet}"]`)
    const options = facetOptions(facet, answer, filters, labels)
    const boxes = options.map((option) => optionBox(facet, option, labels))
    fieldset.hidden = options.length === 0
    part(fieldset, '[data-options]').replaceChildren(...boxes.slice(0, SHOWN))
    const rest = part<HTMLDetailsElement>(fieldset, '.rest')
    rest.hidden = options.length <= SHOWN
    part(rest, 'summary').textContent = `其余 ${options.length - SHOWN} 个`
    part(rest, '[data-options]').replaceChildren(...boxes.slice(SHOWN))
    if (options.slice(SHOWN).some((option) => option.checked)) rest.open = true
  }
  const chosen = Object.values(filters).flat().length
  part(area, '[data-chosen]').textContent = chosen > 0 ? `已选 ${chosen} 项` : ''
  for (const box of area.querySelectorAll('input'))
    if (`${box.name}=${box.value}` === kept) box.focus()
}

function optionBox(facet: SearchFacet, option: FacetOption, labels: SearchLabels): HTMLElement {
  const box = fromTemplate('option')
  const input = part<HTMLInputElement>(box, 'input')
  input.name = facet
  input.value = option.value
  input.checked = option.checked
  const name = part(box, 'span')
  name.textContent = option.label
  if (facet === 'topic' && option.value in labels.topics) name.prepend(glyph(option.value, labels))
  part(box, 'b').textContent = `${option.count}`
  return box
}
