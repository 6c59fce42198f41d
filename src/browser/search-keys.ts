/** Keyboard use of the search page: `/` or Ctrl-K to the question, arrows from result to result, Escape back. */

/** Moves the focus if the key asks for it; leaves alone other keys with modifiers and keys meant for other fields. */
export function moveFocus(event: KeyboardEvent, input: HTMLInputElement, area: HTMLElement): void {
  if (event.altKey || event.isComposing) return
  if (event.ctrlKey || event.metaKey) {
    // Elsewhere this opens the search dialog; here its place is taken.
    if (event.key !== 'k') return
    event.preventDefault()
    input.focus()
    input.select()
    return
  }
  const focused = document.activeElement
  const links = [...area.querySelectorAll<HTMLAnchorElement>('.hit .quote a')].filter(
    (link) => !link.closest('details:not([open])'),
  )
  const at = focused instanceof HTMLAnchorElement ? links.indexOf(focused) : -1
  const next = nextFocus(event.key, at, links.length, focused === input, isField(focused))
  if (next === null) return
  event.preventDefault()
  if (next === 'input') input.focus()
  else links[next]?.focus()
}

/**
 * Where a key leads from result `at` (-1: none has the focus) of `count`: to the index of a result, to the input, or
 * nowhere (`null`: the key keeps its own meaning).
 */
export function nextFocus(
  key: string,
  at: number,
  count: number,
  onInput: boolean,
  onField: boolean,
): number | 'input' | null {
  if (key === '/' && !onField) return 'input'
  if (key === 'Escape' && at >= 0) return 'input'
  if (key === 'ArrowDown' && count > 0) {
    if (onInput) return 0
    if (at >= 0) return Math.min(at + 1, count - 1)
  }
  if (key === 'ArrowUp' && at >= 0) return at === 0 ? 'input' : at - 1
  return null
}

function isField(element: Element | null): boolean {
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLInputElement && element.type !== 'checkbox')
  )
}
