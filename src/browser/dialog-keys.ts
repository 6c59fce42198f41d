/** Keyboard use of the search dialog: arrows walk through what can be chosen, Enter takes it. */
import type { DialogFrame } from './dialog-frame.ts'
import { startChoices } from './dialog-start.ts'
import { isForInputMethod } from './typing.ts'

/**
 * Index of the choice that an arrow leads to from `at` (-1: none is chosen) of `count`, round and round; null for other
 * keys and where there is nothing to choose.
 */
export function nextChoice(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return at <= 0 ? count - 1 : at - 1
  return null
}

/** Listens to the keys of the dialog. */
export function listenToKeys(frame: DialogFrame): void {
  frame.dialog.addEventListener('keydown', (event) => {
    if (isForInputMethod(event) || event.ctrlKey || event.metaKey || event.altKey) return
    if (!frame.start.hidden) walkStart(event, frame)
    else if (event.target === frame.input) walkOptions(event, frame)
  })
}

/** Before anything is typed the focus itself moves, because these are buttons. */
function walkStart(event: KeyboardEvent, { start, input }: DialogFrame): void {
  const choices = startChoices(start)
  const at = choices.indexOf(document.activeElement as HTMLElement)
  if (at < 0 && event.target !== input) return
  const next = nextChoice(event.key, at, choices.length)
  if (next !== null) {
    event.preventDefault()
    // Up from the first leads back to where one types.
    if (at === 0 && event.key === 'ArrowUp') input.focus()
    else choices[next]?.focus()
  } else if (/^\S$/u.test(event.key)) input.focus()
}

/** While results are shown the focus stays in the input, so that one can go on typing. */
function walkOptions(event: KeyboardEvent, frame: DialogFrame): void {
  const options = [...frame.list.querySelectorAll<HTMLElement>('[role="option"]')]
  const at = options.findIndex((option) => option.matches('[aria-selected="true"]'))
  if (event.key === 'Enter' && at >= 0) {
    event.preventDefault()
    options[at]?.click()
    return
  }
  const next = nextChoice(event.key, at, options.length)
  if (next === null) return
  event.preventDefault()
  chooseOption(frame, options[next] ?? null)
}

/** Makes one option the chosen one, or none. */
export function chooseOption({ list, input }: DialogFrame, option: HTMLElement | null): void {
  for (const chosen of list.querySelectorAll('[aria-selected="true"]'))
    chosen.ariaSelected = 'false'
  if (option === null) {
    input.removeAttribute('aria-activedescendant')
    return
  }
  option.setAttribute('aria-selected', 'true')
  input.setAttribute('aria-activedescendant', option.id)
  option.scrollIntoView({ block: 'nearest' })
}
