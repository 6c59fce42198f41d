/**
 * 单键: keys of one character (n, /, ?) do things on the pages, unless the reader has switched them off: whoever speaks to
 * the computer, or brushes its keys, would set them off unmeant (WCAG 2.1.4). Every page loads this; `data-keys="off"` on
 * the root element tells the other scripts and the style sheets.
 */

const NAME = 'zhushu-keys'
const OFF = 'off'

/** Takes the keys as the reader last left them, and listens to the switch in the list of keys. */
export function followSingleKeys(): void {
  try {
    if (localStorage.getItem(NAME) === OFF) turn(false)
  } catch {
    // The browser keeps nothing: they work until they are switched off.
  }
  addEventListener('zhushu-keys', (event) => {
    const on = (event as CustomEvent<boolean>).detail
    turn(on)
    try {
      localStorage.setItem(NAME, on ? 'on' : OFF)
    } catch {
      // Whoever sent the event is told that it holds for this page alone.
      event.preventDefault()
    }
  })
}

export function areSingleKeysOn(): boolean {
  return document.documentElement.dataset.keys !== OFF
}

/** What names its keys to listeners names those alone that work. */
function turn(on: boolean): void {
  document.documentElement.dataset.keys = on ? 'on' : OFF
  for (const element of document.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')) {
    element.dataset.allKeys ??= element.getAttribute('aria-keyshortcuts') ?? ''
    const { allKeys } = element.dataset
    element.setAttribute('aria-keyshortcuts', on ? allKeys : withoutSingleKeys(allKeys))
  }
}

/** `withoutSingleKeys('/ Control+K')` // => 'Control+K'; Shift and a letter is still a letter. */
export function withoutSingleKeys(keys: string): string {
  return keys
    .split(' ')
    .filter((key) => !/^(?:Shift\+)?.$/u.test(key))
    .join(' ')
}
