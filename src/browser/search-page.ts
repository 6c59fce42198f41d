/** Runs the search page: what is typed becomes a question in the address bar, its answer the list. */

import { SEARCH_ORDERS } from '../model/search-record.ts'
import { element } from './element.ts'
import { openBundle, type SearchBundle } from './pagefind-api.ts'
import { addRecentSearch, clearRecentSearches, recentSearches } from './recent-searches.ts'
import { type Answer, runSearch } from './search-engine.ts'
import { drawFacets } from './search-facets.ts'
import { publishSearch } from './search-for-callers.ts'
import { drawOffers, findOffers } from './search-help.ts'
import { moveFocus } from './search-keys.ts'
import { part, resultGroups, resultList } from './search-results.ts'
import { type SearchState, stateFromUrl, stateToUrl, toggleFilter } from './search-state.ts'
import { chosenCounts, statusSentence } from './search-status.ts'
import { siteRoot } from './site-root.ts'
import { tellError } from './tell-error.ts'
import { onTyped } from './typing.ts'
import { warmUp } from './warm-up.ts'

/** Results drawn at a time. */
const PAGE = 30

const root = part(document, '[data-search]')
const form = part<HTMLFormElement>(root, '[data-form]')
const input = part<HTMLInputElement>(root, '[data-input]')
const status = part(root, '[data-status]')
const area = part(root, '[data-area]')
const facets = part<HTMLDetailsElement>(root, '[data-facets]')
const list = part(root, '[data-results]')
const order = part<HTMLFieldSetElement>(root, '[data-order]')
const recent = part(root, '[data-recent]')
const more = part<HTMLButtonElement>(root, '[data-more]')
const pageTitle = document.title

let state: SearchState = stateFromUrl(location.search)
let shown = 0
let asked = 0
let bundle: Promise<SearchBundle> | null = null

/** Engine and labels, loaded on first need; a failure is forgotten so that the next need tries again. */
function open(): Promise<SearchBundle> {
  bundle ??= openBundle(new URL('pagefind/', siteRoot())).catch((error) => {
    bundle = null
    throw error
  })
  return bundle
}

publishSearch(open)

/** Asks for the present state and draws the answer, unless a later question overtakes it. */
async function ask(): Promise<void> {
  asked += 1
  const ticket = asked
  document.title = state.query.trim() ? `${state.query.trim()} · ${pageTitle}` : pageTitle
  if (state.query.trim() === '') {
    area.hidden = true
    status.textContent = ''
    list.replaceChildren()
    drawRecent()
    advise('start')
    return
  }
  area.ariaBusy = 'true'
  if (area.hidden) advise(null)
  const slow = setTimeout(() => {
    status.textContent = '正在检索……'
  }, 400)
  try {
    const bundle = await open()
    const answer = await runSearch(bundle, state, PAGE)
    if (ticket !== asked) return
    draw(answer, bundle.labels)
    void helpOn(bundle, answer, ticket)
  } catch (error) {
    if (ticket === asked) fail(error)
  } finally {
    clearTimeout(slow)
    area.ariaBusy = 'false'
  }
}

function fail(error: unknown): void {
  tellError(error)
  area.hidden = true
  status.textContent = '检索所需的文件没能装载。'
  advise('failed')
}

/** Adds what helps the reader on; without it the answer still stands. */
async function helpOn(bundle: SearchBundle, answer: Answer, ticket: number): Promise<void> {
  try {
    const offers = await findOffers(bundle, state, answer)
    if (ticket === asked) drawOffers(root, offers)
  } catch (error) {
    tellError(error)
  }
}

function draw(answer: Answer, labels: SearchBundle['labels']): void {
  const counts = chosenCounts(answer, state.filters, 'document')
  list.setAttribute('data-total', `${answer.total}`)
  list.setAttribute('data-mode', answer.mode)
  list.replaceChildren(...drawn(answer, labels, counts))
  drawOffers(root, [])
  drawFacets(facets, answer, state.filters, labels)
  for (const choice of order.querySelectorAll('input'))
    choice.checked = choice.value === state.order
  shown = 0
  drawMore(answer)
  area.hidden = answer.unfiltered === 0
  status.textContent = statusSentence(state.query, answer, state.filters)
  if (answer.unfiltered === 0) advise('none')
  else if (answer.total === 0) advise('filtered')
  else advise(answer.mode === 'near' ? 'near' : null)
}

/** By document, unless the reader asked for an order that runs through all of them. */
function drawn(
  { results, terms }: Answer,
  labels: SearchBundle['labels'],
  counts: Record<string, number>,
): HTMLElement[] {
  if (state.order !== 'relevance') return resultList(results, labels, terms)
  return resultGroups(results, labels, counts, terms)
}

function drawMore(answer: Answer): void {
  shown += answer.results.length
  more.hidden = shown >= answer.total
  more.textContent = `更多（还有 ${answer.total - shown} 条）`
}

/** The next page, below what is there, so that nothing the reader has seen moves. */
async function showMore(): Promise<void> {
  const ticket = asked
  const page = await nextPage().catch((error) => {
    if (ticket === asked) fail(error)
  })
  if (!page || ticket !== asked) return
  const { answer, labels } = page
  const groups = drawn(answer, labels, {})
  list.append(...groups)
  drawMore(answer)
  groups[0]?.querySelector<HTMLElement>('.hit a')?.focus()
}

async function nextPage(): Promise<{ answer: Answer; labels: SearchBundle['labels'] }> {
  const bundle = await open()
  return { answer: await runSearch(bundle, state, PAGE, shown), labels: bundle.labels }
}

/** The reader's latest questions, to ask again or to forget. */
function drawRecent(): void {
  const questions = recentSearches()
  recent.hidden = questions.length === 0
  part(recent, 'span').replaceChildren(
    ...questions.map((query) =>
      element('a', { class: 'example', href: stateToUrl({ query }) }, query),
    ),
  )
}

/** Shows the paragraph for the situation, or none. */
function advise(situation: string | null): void {
  for (const advice of root.querySelectorAll<HTMLElement>('[data-advice]'))
    advice.hidden = advice.getAttribute('data-advice') !== situation
}

/** A new question. Typing replaces its own entry in the history, everything else adds one. */
function change(next: SearchState, history: 'push' | 'replace'): void {
  const url = location.pathname + stateToUrl(next)
  if (url !== location.pathname + location.search)
    window.history[history === 'push' ? 'pushState' : 'replaceState'](null, '', url)
  state = next
  void ask()
}

let entry: 'push' | 'replace' = 'push'
const fieldChanged = onTyped(input, (words) => {
  if (words === state.query) return
  change({ ...state, query: words }, entry)
  entry = 'replace'
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  change({ ...state, query: input.value }, entry)
  addRecentSearch(input.value)
  entry = 'push'
})
list.addEventListener('click', () => addRecentSearch(state.query))
input.addEventListener('focus', () => void open().then(warmUp, () => undefined), { once: true })
input.addEventListener('blur', () => {
  entry = 'push'
})
facets.addEventListener('change', (event) => {
  const box = event.target
  if (!(box instanceof HTMLInputElement)) return
  const { filters } = stateFromUrl(`?${box.name}=${encodeURIComponent(box.value)}`)
  for (const facet of Object.keys(filters) as (keyof typeof filters)[])
    change({ ...state, filters: toggleFilter(state.filters, facet, box.value) }, 'push')
})
order.addEventListener('change', (event) => {
  const { value } = event.target as HTMLInputElement
  change({ ...state, order: SEARCH_ORDERS.find((known) => known === value) ?? 'relevance' }, 'push')
})
part(root, '[data-clear]').addEventListener('click', () => {
  change({ ...state, filters: {} }, 'push')
  input.focus()
})
part(recent, 'button').addEventListener('click', () => {
  clearRecentSearches()
  drawRecent()
  input.focus()
})
part(root, '[data-retry]').addEventListener('click', () => void ask())
more.addEventListener('click', () => void showMore())
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || document.documentElement.dataset.keys !== 'off')
    moveFocus(event, input, area)
})
window.addEventListener('popstate', restore)

function restore(): void {
  state = stateFromUrl(location.search)
  input.value = state.query
  fieldChanged()
  entry = 'push'
  void ask()
}

facets.open = matchMedia('(min-width: 48rem)').matches
restore()
