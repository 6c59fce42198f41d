/** Landing on marked words: keeps the marks, the bar and the keys in step with the address. */
import { markedTerms, withoutMarks } from './address.ts'
import { actionOfEvent, createBar } from './bar.ts'
import type { MarkAction } from './keys.ts'
import { isMarginSwitch } from './margin.ts'
import { markPage } from './marked-page.ts'

interface Landing {
  /** The terms that are marked, as one string. */
  key: string
  end(): void
}

let landing: Landing | null = null

/**
 * Marks what the address names, or nothing; leaves alone what is marked already. `isBack`: the reader came by back or
 * forward, to where they were.
 */
export async function followAddress(isBack: boolean): Promise<void> {
  await browserHasScrolled()
  const terms = markedTerms(location.search)
  const key = JSON.stringify(terms)
  if (key === landing?.key) return
  landing?.end()
  landing = terms.length > 0 ? { key, end: land(terms, isBack || isReload()) } : null
}

/** Until a page is loaded, the browser itself scrolls to the fragment, or to where the reader was. */
async function browserHasScrolled(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }))
  await new Promise(requestAnimationFrame)
}

function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return entry !== undefined && entry.type !== 'navigate'
}

function anchor(): Element | null {
  return document.querySelector(':target')
}

/** Marks the terms and shows the bar. Returns what takes both away. */
function land(terms: readonly string[], hasBeenHere: boolean): () => void {
  const bar = createBar(terms, act)
  document.querySelector('main')?.append(bar.element)
  const page = markPage(terms, bar)
  const listening = new AbortController()
  const { signal } = listening
  document.addEventListener('keydown', onKey, { signal })
  document.addEventListener('change', onChange, { signal })
  addEventListener('hashchange', onFragment, { signal })
  if (hasBeenHere) page.stay()
  else page.land(anchor())

  function act(action: MarkAction): void {
    if (action === 'clear') clear()
    else page.step(action === 'next' ? 1 : -1)
  }
  function onKey(event: KeyboardEvent): void {
    const action = actionOfEvent(event, bar)
    if (!action) return
    event.preventDefault()
    act(action)
  }
  function onChange({ target }: Event): void {
    if (isMarginSwitch(target)) page.refresh()
  }
  function onFragment(): void {
    const place = anchor()
    if (place) page.follow(place)
  }
  function end(): Element | null {
    listening.abort()
    bar.element.remove()
    return page.clear()
  }
  function clear(): void {
    const hadFocus = bar.element.contains(document.activeElement)
    const passage = end()
    landing = null
    if (hadFocus && passage instanceof HTMLElement) focusOnce(passage)
    history.replaceState(history.state, '', withoutMarks(location.href))
  }
  return end
}

/** Gives the focus to an element that cannot keep it, so that Tab goes on from there. */
function focusOnce(element: HTMLElement): void {
  element.tabIndex = -1
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  element.focus({ preventScroll: true })
}
