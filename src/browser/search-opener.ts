/**
 * Opens the search dialog at `/`, Ctrl-K, or a click on the masthead's search. The dialog's script and style wait in a
 * template until the first time.
 */
const FIELDS = 'input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable]'
const parts = document.querySelector<HTMLTemplateElement>('[data-search-dialog]')
const field = document.querySelector<HTMLInputElement>('input[data-search-open]')
const link = document.querySelector<HTMLAnchorElement>('a[data-search-open]')
let loaded = false

/** `otherwise`: what the reader can do when the dialog cannot be loaded; `words`: what to ask at once. */
function open(otherwise: () => void, words = ''): void {
  const tell = () => dispatchEvent(new CustomEvent('zhushu-search', { detail: words }))
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

const toField = () => field?.focus()
addEventListener('keydown', (event) => {
  const { key, target } = event
  if (event.defaultPrevented || event.isComposing || event.altKey) return
  const isCommand = event.ctrlKey || event.metaKey
  // A key may be sent to the page itself, which is no element.
  const inField = (target as Partial<Element>).matches?.(FIELDS)
  if (isCommand ? key !== 'k' : key !== '/' || inField) return
  event.preventDefault()
  open(toField)
})
field?.addEventListener('click', () => open(toField, field.value))
link?.setAttribute('aria-haspopup', 'dialog')
link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  open(() => location.assign(link.href))
})
