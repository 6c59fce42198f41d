/** Runs the search dialog: what is typed is asked at once, arrows choose, Enter opens, Escape goes back. */
import { type DialogFrame, makeFrame } from './dialog-frame.ts'
import { chooseOption, listenToKeys } from './dialog-keys.ts'
import { type DialogList, optionGroups } from './dialog-options.ts'
import { type DialogSource, forgetSource, openSource } from './dialog-search.ts'
import { drawStart } from './dialog-start.ts'
import { dialogStatus } from './dialog-status.ts'
import './keys/key-list.ts'
import { pinyinLetters } from './pinyin-match.ts'
import { addRecentSearch } from './recent-searches.ts'
import { toSimplified } from './simplified.ts'
import { otherNames, suggest } from './suggestions.ts'
import { tellError } from './tell-error.ts'
import { onTyped } from './typing.ts'

const MOST_SUGGESTIONS = 6
/** Beside results on a phone, where each takes a line. */
const FEW_SUGGESTIONS = 3
const MOST_OTHER_NAMES = 3
const MOST_RESULTS = 8
/** Milliseconds until a reader is told to wait. */
const PATIENCE = 400
/** Milliseconds after which the dialog is shown even if its style has not come. */
const STYLE_PATIENCE = 1000

let dialog: { frame: DialogFrame; ask: (words: string) => void } | null = null
let asked = 0

/** Shows the dialog; with words, asks for them. What was typed last is still there, selected. */
async function openSearch(words: string): Promise<void> {
  // Loading goes on while the reader types; a failure shows with the first question.
  openSource().catch(() => undefined)
  await styleLoaded()
  dialog ??= startDialog()
  const { frame, ask } = dialog
  if (!frame.dialog.open) frame.dialog.showModal()
  frame.input.focus()
  if (words !== '') ask(words)
  else if (frame.input.value.trim() === '') showStart(frame, ask)
  frame.input.select()
}

function startDialog(): { frame: DialogFrame; ask: (words: string) => void } {
  const frame = makeFrame()
  const { form, input, list, retry } = frame
  const tell = onTyped(input, (words) => void answer(frame, words, ask))
  function ask(words: string): void {
    input.value = words
    input.focus()
    tell()
  }
  listenToKeys(frame)
  form.addEventListener('submit', (event) => {
    if (input.value.trim() === '') event.preventDefault()
    else addRecentSearch(input.value)
  })
  list.addEventListener('click', (event) => follow(event, frame, ask))
  retry.addEventListener('click', () => void answer(frame, input.value, ask))
  showStart(frame, ask)
  return { frame, ask }
}

/** A chosen option is a link that the browser follows, unless it asks something else here. */
function follow(event: MouseEvent, frame: DialogFrame, ask: (words: string) => void): void {
  const option = event.target instanceof Element && event.target.closest('[role="option"]')
  if (!(option instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.shiftKey) return
  if (option.dataset.ask !== undefined) {
    event.preventDefault()
    ask(option.dataset.ask)
    return
  }
  addRecentSearch(option.dataset.words ?? '')
  frame.dialog.close()
}

/** Answers a question, unless a later one overtakes it. */
async function answer(
  frame: DialogFrame,
  words: string,
  ask: (words: string) => void,
): Promise<void> {
  asked += 1
  const ticket = asked
  const typed = words.trim()
  chooseOption(frame, null)
  if (typed === '') {
    showStart(frame, ask)
    return
  }
  const slow = setTimeout(() => {
    if (ticket === asked) frame.status.textContent = '正在检索……'
  }, PATIENCE)
  try {
    const source = await openSource()
    const found = await find(source, typed)
    if (ticket === asked) showList(frame, source, found, typed)
  } catch (error) {
    forgetSource()
    if (ticket !== asked) return
    tellError(error)
    frame.status.textContent = '检索所需的文件没能装载。'
    show(frame, 'failed')
  } finally {
    clearTimeout(slow)
  }
}

async function find(source: DialogSource, typed: string): Promise<DialogList> {
  const query = toSimplified(typed, source.traditional)
  const answer = await source.search(query, MOST_RESULTS)
  const hasRoom = answer.total === 0 || matchMedia('(min-width: 48rem)').matches
  const most = hasRoom ? MOST_SUGGESTIONS : FEW_SUGGESTIONS
  const suggestions = suggest(source.suggestions, query, most)
  // Letters that no text has are pinyin: then what they spell is what to search for.
  const isSpelt = answer.total === 0 && pinyinLetters(query) !== null
  const spelt = isSpelt ? suggestions.filter(({ kind }) => kind !== 'document') : []
  const others = [...spelt.map(({ words }) => words), ...otherNames(source.suggestions, query)]
  return { query, answer, suggestions, otherNames: others.slice(0, MOST_OTHER_NAMES) }
}

function showList(
  frame: DialogFrame,
  source: DialogSource,
  found: DialogList,
  typed: string,
): void {
  const { query, answer, suggestions } = found
  const groups = optionGroups(found, source.labels)
  frame.list.replaceChildren(...groups)
  frame.body.scrollTop = 0
  frame.status.textContent = dialogStatus({
    typed,
    query,
    answer,
    suggestions: suggestions.length,
  })
  show(frame, groups.length > 0 ? 'list' : 'none')
}

function showStart(frame: DialogFrame, ask: (words: string) => void): void {
  frame.status.textContent = ''
  drawStart(frame.start, ask, () => frame.input.focus())
  show(frame, 'start')
}

const VIEWS = ['start', 'list', 'none', 'failed'] as const

function show(frame: DialogFrame, shown: (typeof VIEWS)[number]): void {
  for (const view of VIEWS) frame[view].hidden = view !== shown
  frame.input.setAttribute('aria-expanded', `${shown === 'list'}`)
}

let styled: Promise<void> | null = null

/** The style comes with this script; without it the dialog would be drawn twice. */
function styleLoaded(): Promise<void> {
  styled ??= new Promise((resolve) => {
    const style = document.querySelector<HTMLLinkElement>('link[data-search-style]')
    if (!style || style.sheet) return resolve()
    for (const end of ['load', 'error']) style.addEventListener(end, () => resolve())
    setTimeout(resolve, STYLE_PATIENCE)
  })
  return styled
}

declare global {
  interface WindowEventMap {
    /** `search-opener.ts` asks for the dialog; the detail is what to ask at once, if anything. */
    'zhushu-search': CustomEvent<string>
  }
}
addEventListener('zhushu-search', ({ detail }) => void openSearch(detail))
