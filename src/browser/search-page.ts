/** Runs the search page: what is typed becomes a question in the address bar, its answer the list. */
import { openBundle, type SearchBundle } from './pagefind-api.ts'
import { type Answer, runSearch } from './search-engine.ts'
import { drawExtras, findExtras, NO_EXTRAS } from './search-extras.ts'
import { drawFacets } from './search-facets.ts'
import { publishSearch } from './search-for-callers.ts'
import { moveFocus } from './search-keys.ts'
import { part, resultGroups } from './search-results.ts'
import { type SearchState, stateFromUrl, stateToUrl, toggleFilter } from './search-state.ts'
import { chosenCounts, statusSentence } from './search-status.ts'
import { siteRoot } from './site-root.ts'

/** Results drawn at a time. */
const PAGE = 50
/** Milliseconds without a keystroke before typing is taken as a question. */
const PAUSE = 200

const root = part(document, '[data-search]')
const form = part<HTMLFormElement>(root, '[data-form]')
const input = part<HTMLInputElement>(root, '[data-input]')
const status = part(root, '[data-status]')
const area = part(root, '[data-area]')
const facets = part<HTMLDetailsElement>(root, '[data-facets]')
const list = part(root, '[data-results]')
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
    advise('start')
    return
  }
  area.ariaBusy = 'true'
  if (area.hidden) advise(null)
  const slow = setTimeout(() => {
    status.textContent = '正在检索……'
  }, 400)
  try {
    const { pagefind, labels } = await open()
    const answer = await runSearch(pagefind, state.query, state.filters, PAGE)
    if (ticket !== asked) return
    draw(answer, labels)
    void helpOn(answer, ticket)
  } catch (error) {
    // The engine remembers files that failed; only a new one asks for them again.
    bundle = null
    if (ticket !== asked) return
    console.error(error)
    area.hidden = true
    status.textContent = '检索所需的文件没能装载。'
    advise('failed')
  } finally {
    clearTimeout(slow)
    area.ariaBusy = 'false'
  }
}

/** Adds what helps the reader on; without it the answer still stands. */
async function helpOn(answer: Answer, ticket: number): Promise<void> {
  try {
    const { pagefind, labels } = await open()
    const extras = await findExtras(pagefind, state, answer)
    if (ticket !== asked) return
    drawExtras(root, extras, state.query, labels)
    if (extras.others.length > 0)
      status.textContent += `另有 ${extras.others.length} 条只差标点，列在后面。`
  } catch (error) {
    console.error(error)
  }
}

function draw(answer: Answer, labels: SearchBundle['labels']): void {
  const counts = chosenCounts(answer, state.filters, 'document')
  list.setAttribute('data-total', `${answer.total}`)
  list.setAttribute('data-mode', answer.mode)
  list.replaceChildren(...resultGroups(answer.results, labels, counts))
  drawExtras(root, NO_EXTRAS, state.query, labels)
  drawFacets(facets, answer, state.filters, labels)
  drawMore(answer)
  area.hidden = answer.unfiltered === 0
  status.textContent = statusSentence(state.query, answer, state.filters)
  if (answer.unfiltered === 0) advise('none')
  else if (answer.total === 0) advise('filtered')
  else advise(answer.mode === 'near' ? 'near' : null)
}

function drawMore(answer: Answer): void {
  shown = answer.results.length
  more.hidden = shown >= answer.total
  more.textContent = `更多（还有 ${answer.total - shown} 条）`
}

/** The next page, below what is there, so that nothing the reader has seen moves. */
async function showMore(): Promise<void> {
  const ticket = asked
  const { pagefind, labels } = await open()
  const answer = await runSearch(pagefind, state.query, state.filters, shown + PAGE)
  if (ticket !== asked) return
  const groups = resultGroups(answer.results.slice(shown), labels, {})
  list.append(...groups)
  drawMore(answer)
  groups[0]?.querySelector<HTMLElement>('.hit a')?.focus()
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

let pause: ReturnType<typeof setTimeout> | undefined
let entry: 'push' | 'replace' = 'push'
input.addEventListener('input', (event) => {
  clearTimeout(pause)
  // Letters on their way to becoming Chinese characters are no question yet.
  if (event instanceof InputEvent && event.isComposing) return
  pause = setTimeout(typed, PAUSE)
})
input.addEventListener('compositionend', () => {
  clearTimeout(pause)
  pause = setTimeout(typed, PAUSE)
})
function typed(): void {
  if (input.value === state.query) return
  change({ ...state, query: input.value }, entry)
  entry = 'replace'
}
form.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(pause)
  change({ ...state, query: input.value }, entry)
  entry = 'push'
})
input.addEventListener('focus', () => void open().catch(() => undefined), { once: true })
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
part(root, '[data-clear]').addEventListener('click', () => {
  change({ ...state, filters: {} }, 'push')
  input.focus()
})
part(root, '[data-retry]').addEventListener('click', () => void ask())
more.addEventListener('click', () => void showMore())
document.addEventListener('keydown', (event) => moveFocus(event, input, area))
window.addEventListener('popstate', restore)

function restore(): void {
  state = stateFromUrl(location.search)
  input.value = state.query
  entry = 'push'
  void ask()
}

facets.open = matchMedia('(min-width: 48rem)').matches
restore()
