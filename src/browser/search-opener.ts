/**
 * Opens the search dialog at `/`, Ctrl-K, or a click on the masthead's search, and the list of keys at `?` or a click on
 * 快捷键. Both are in one script, which waits with the dialog's style in a template until the first time.
 */
import { areSingleKeysOn, followSingleKeys } from './keys/single-keys.ts'

const FIELDS = 'input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable]'
const parts = document.querySelector<HTMLTemplateElement>('[data-search-dialog]')
const field = document.querySelector<HTMLInputElement>('input[data-search-open]')
const link = document.querySelector<HTMLAnchorElement>('a[data-search-open]')
let loaded = false

/** `otherwise`: what the reader can do when the script cannot be loaded; `asked`: what it is to open. */
function open(otherwise: () => void, asked: Event): void {
  const tell = () => dispatchEvent(asked)
  if (loaded) {
    tell()
    return
  }
  const copy = parts?.content.cloneNode(true) as DocumentFragment
  const script = copy.querySelector('script') as HTMLScriptElement
  script.onload = () => {
    loaded = true
    tell()
  }
  script.onerror = otherwise
  document.body.append(copy)
}

const search = (words = '') => new CustomEvent('zhushu-search', { detail: words })
const openKeys = () => open(() => {}, new Event('zhushu-key-list'))
const toField = () => field?.focus()
addEventListener('keydown', (event) => {
  const { key, target } = event
  if (event.defaultPrevented || event.isComposing || event.altKey) return
  const isCommand = event.ctrlKey || event.metaKey
  // A key may be sent to the page itself, which is no element.
  const inField = (target as Partial<Element>).matches?.(FIELDS)
  if (isCommand ? key !== 'k' : inField || !'/?'.includes(key) || !areSingleKeysOn()) return
  if (key === '?' && document.querySelector('dialog[open]')) return
  event.preventDefault()
  if (key === '?') openKeys()
  else open(toField, search())
})
field?.addEventListener('click', () => open(toField, search(field.value)))
link?.setAttribute('aria-haspopup', 'dialog')
link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  open(() => location.assign(link.href), search())
})

// Without this script there are no keys to list.
const keys = document.createElement('button')
keys.type = 'button'
keys.ariaHasPopup = 'dialog'
keys.textContent = '快捷键'
document.querySelector('footer nav')?.append(keys)
for (const button of [keys, ...document.querySelectorAll('[data-key-list]')])
  button.addEventListener('click', openKeys)
followSingleKeys()
