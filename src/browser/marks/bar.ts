/** The bar that says which occurrence is the current one and leads to the others. */
import { actionOf, type Focus, isField, type MarkAction } from './keys.ts'

export interface Bar {
  element: HTMLElement
  /** Says which of how many occurrences is current, counted from 0; `context` is for listeners. */
  say(index: number, total: number, context: string): void
}

const LABELS: Record<MarkAction, { words: string; keys: string; hint: string }> = {
  previous: { words: '上一处', keys: 'Shift+N', hint: '上一处（Shift+N）' },
  next: { words: '下一处', keys: 'N', hint: '下一处（N）' },
  clear: { words: '清除', keys: 'Escape', hint: '清除标记（Esc）' },
}

/** `positionWords(2, 12)` // => '第 3 处，共 12 处' */
export function positionWords(index: number, total: number): string {
  return total === 0 ? '本页没有' : `第 ${index + 1} 处，共 ${total} 处`
}

/** A labelled region with the terms, the position, announced when it changes, and three buttons. */
export function createBar(terms: readonly string[], act: (action: MarkAction) => void): Bar {
  const element = document.createElement('section')
  element.className = 'marksbar'
  element.setAttribute('aria-label', '所查字词')
  // So that a click on its words gives it the keys.
  element.tabIndex = -1
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  const quoted = span('q', terms.map((term) => `“${term}”`).join(''))
  const position = span('position', '')
  const context = span('vh', '')
  status.append(quoted, ' ', position, context)
  const buttons = (Object.keys(LABELS) as MarkAction[]).map((action) => button(action, act))
  element.append(status, ...buttons)
  return {
    element,
    say(index, total, words) {
      position.textContent = positionWords(index, total)
      context.textContent = words && `：${words}`
      for (const one of buttons) one.hidden = total === 0 && one.dataset.action !== 'clear'
    },
  }
}

/** The reader may have switched them off in the list of keys. */
function areSingleKeysOn(): boolean {
  return document.documentElement.dataset.keys !== 'off'
}

function span(name: string, words: string): HTMLElement {
  const element = document.createElement('span')
  element.className = name
  element.textContent = words
  return element
}

function button(action: MarkAction, act: (action: MarkAction) => void): HTMLButtonElement {
  const { words, keys, hint } = LABELS[action]
  const works = keys === 'Escape' || areSingleKeysOn()
  const element = document.createElement('button')
  element.type = 'button'
  element.dataset.action = action
  element.textContent = words
  if (works) {
    element.title = hint
    element.setAttribute('aria-keyshortcuts', keys)
  }
  element.addEventListener('click', () => act(action))
  return element
}

/** What a key pressed anywhere on the page asks of the marks; null if it is meant for something else. */
export function actionOfEvent(event: KeyboardEvent, bar: Bar): MarkAction | null {
  const { defaultPrevented, ctrlKey, metaKey, altKey, isComposing } = event
  if (defaultPrevented || ctrlKey || metaKey || altKey || isComposing) return null
  if (document.querySelector('dialog[open]')) return null
  if (event.key.length === 1 && !areSingleKeysOn()) return null
  return actionOf(event.key, event.shiftKey, focusOf(event.target, bar))
}

function focusOf(target: EventTarget | null, bar: Bar): Focus {
  if (!(target instanceof HTMLElement)) return 'page'
  if (bar.element === target) return 'bar'
  if (bar.element.contains(target)) return (target.dataset.action as MarkAction) ?? 'bar'
  return isField(target) ? 'field' : 'page'
}
