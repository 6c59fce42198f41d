/** Draws the filters with their counts. */

import { ROLE_LABELS } from '../model/labels.ts'
import {
  SEARCH_FACETS,
  SEARCH_KIND_LABELS,
  SEARCH_KINDS,
  type SearchFacet,
  type SearchLabels,
} from '../model/search-record.ts'
import type { Answer } from './search-engine.ts'
import type { Filters } from './search-filters.ts'
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
  const known = facet === 'due' ? Object.keys(counts).sort() : Object.keys(names)
  const strangers = chosen.filter((value) => !known.includes(value))
  const options = [...known, ...strangers].map((value) => ({
    value,
    label: facet === 'due' ? `${value} 年` : (names[value] ?? value),
    count: counts[value] ?? 0,
    checked: chosen.includes(value),
  }))
  const worth = options.filter((option) => option.count > 0 || option.checked)
  return OWN_ORDER.has(facet) ? worth : worth.sort((a, b) => b.count - a.count)
}

/** Filters whose values have an order of their own; the values of the others stand by count. */
const OWN_ORDER = new Set<SearchFacet>(['kind', 'topic', 'role', 'due'])

function facetNames(facet: SearchFacet, labels: SearchLabels): Record<string, string> {
  const named = (entries: Record<string, { name?: string; shortTitle?: string }>) =>
    Object.fromEntries(
      Object.entries(entries).map(([id, { name, shortTitle }]) => [id, name ?? shortTitle ?? id]),
    )
  const names: Record<SearchFacet, () => Record<string, string>> = {
    kind: () => Object.fromEntries(SEARCH_KINDS.map((kind) => [kind, SEARCH_KIND_LABELS[kind]])),
    topic: () => named(labels.topics),
    region: () => labels.regions,
    documentKind: () => labels.documentKinds,
    document: () => named(labels.documents),
    department: () => labels.departments,
    role: () => ROLE_LABELS,
    indicator: () => labels.indicators,
    due: () => ({}),
  }
  return names[facet]()
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
