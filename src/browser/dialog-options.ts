/** Draws what can be chosen in the search dialog: suggestions, other names, results by document, and all results. */
import { SEARCH_KIND_LABELS, type SearchLabels } from '../model/search-record.ts'
import { SUGGESTION_KIND_LABELS, type Suggestion } from '../model/search-suggestion.ts'
import {
  type DialogAnswer,
  type DialogResult,
  resultAddress,
  searchAddress,
} from './dialog-search.ts'
import { element } from './element.ts'
import { excerpt } from './excerpt.ts'
import { pageAddress } from './site-root.ts'
import { matchedAlias } from './suggestions.ts'

/** Everything that is listed for one question. */
export interface DialogList {
  query: string
  suggestions: readonly Suggestion[]
  otherNames: readonly string[]
  answer: DialogAnswer
}

/** Groups of options for the listbox, in the order in which arrows walk through them; empty ones are left out. */
export function optionGroups(list: DialogList, labels: SearchLabels): HTMLElement[] {
  const { query, suggestions, otherNames, answer } = list
  return [
    group(
      'seek-names',
      '直达',
      'names',
      suggestions.map((one) => suggestionOption(one, query)),
    ),
    group('seek-others', '也搜', 'names', otherNames.map(otherNameOption)),
    ...resultGroups(list, labels),
    ...(answer.total > 0 ? [group('seek-all', '全部结果', 'all', [allOption(list)])] : []),
  ].filter((one) => one !== null)
}

/** `role="option"` on a link: arrows choose it from the input, and it opens like any link. */
function option(attributes: Record<string, string>, ...content: (Node | null)[]): HTMLElement {
  return element(
    'a',
    { role: 'option', 'aria-selected': 'false', tabindex: '-1', ...attributes },
    ...content,
  )
}

function group(
  id: string,
  head: string | Node,
  kind: string,
  options: HTMLElement[],
): HTMLElement | null {
  if (options.length === 0) return null
  for (const [place, one] of options.entries()) one.id = `${id}-${place}`
  const title = element('p', { id, role: 'presentation', class: 'head' }, head)
  return element('div', { role: 'group', 'aria-labelledby': id, class: kind }, title, ...options)
}

function suggestionOption(suggestion: Suggestion, query: string): HTMLElement {
  const { words, kind, path, region } = suggestion
  const alias = matchedAlias(suggestion, query)
  const notes = [SUGGESTION_KIND_LABELS[kind], region, alias && `即“${alias}”`].filter(Boolean)
  return option(
    { href: pageAddress(path), 'data-words': words },
    element('b', {}, words),
    element('small', {}, notes.join(' · ')),
  )
}

function otherNameOption(words: string): HTMLElement {
  return option({ href: searchAddress(words), 'data-ask': words }, element('b', {}, words))
}

function allOption({ query, answer }: DialogList): HTMLElement {
  const what = answer.mode === 'near' ? '条近似结果' : '条结果'
  const words = document.createTextNode(`全部 ${answer.total} ${what}`)
  return option({ href: searchAddress(query), 'data-words': query }, words)
}

/** By document, in the order of the best result of each. */
function resultGroups(list: DialogList, labels: SearchLabels): (HTMLElement | null)[] {
  const byDocument = new Map<string, DialogResult[]>()
  for (const result of list.answer.results)
    byDocument.set(result.document, [...(byDocument.get(result.document) ?? []), result])
  return [...byDocument].map(([id, found], place) =>
    group(
      `seek-document-${place}`,
      documentHead(id, labels),
      'results',
      found.map((result) => resultOption(result, list, labels)),
    ),
  )
}

function documentHead(id: string, labels: SearchLabels): Node {
  const label = labels.documents[id]
  const head = document.createDocumentFragment()
  head.append(element('b', {}, label?.regionName ?? id))
  if (label) head.append(element('span', {}, label.shortTitle))
  if (label?.kind === 'draft-for-comment') head.append(element('em', {}, '征求意见稿'))
  return head
}

function resultOption(
  result: DialogResult,
  { query, answer }: DialogList,
  labels: SearchLabels,
): HTMLElement {
  const { kind } = result
  return option(
    {
      href: resultAddress(result, answer.terms),
      'data-words': query,
      'data-kind': kind,
      'data-result': '',
    },
    element('span', { class: 'kind' }, SEARCH_KIND_LABELS[kind]),
    element('span', { class: 'quote' }, ...quotation(result)),
    numberOf(result),
    captionOf(result, labels),
  )
}

function numberOf({ number }: DialogResult): HTMLElement | null {
  if (number === null) return null
  const { before, value, unit } = number
  const parts = [element('small', {}, before), element('b', {}, value), element('small', {}, unit)]
  return element('span', { class: 'number' }, ...parts)
}

/** Short of words: the section only where nothing else tells the results of a document apart. */
function captionOf(
  { caption, section, topic }: DialogResult,
  labels: SearchLabels,
): HTMLElement | null {
  const words = caption ?? section
  if (words === null) return null
  const label = topic === null ? undefined : labels.topics[topic]
  const glyph = label
    ? element('i', { class: 'glyph', 'aria-hidden': 'true', 'data-topic': topic }, label.glyph)
    : null
  return element('span', { class: 'cite' }, glyph, words)
}

function quotation(result: DialogResult): (Node | string)[] {
  return excerpt(result.text, result.marks).map(({ kind, text }) => {
    if (kind === 'cut') return element('span', { class: 'cut', 'aria-hidden': 'true' })
    return kind === 'mark' ? element('mark', {}, text) : text
  })
}
