/**
 * On the pages of a document: loads the target card and the steps from target to target when they are first wanted. Until
 * then, and where they cannot be loaded, words and numbers are links to each other.
 */
import { isField } from '../marks/keys.ts'
import { type Asked, askedByKey } from './keys.ts'

type Card = typeof import('./card.ts')

const source = document.querySelector<HTMLElement>('[data-source]')
let loading: Promise<Card> | undefined

function load(): Promise<Card> {
  loading ??= import('./card.ts')
  loading.catch(() => {
    loading = undefined
  })
  return loading
}

function ask(asked: Asked): void {
  load().then(
    (card) => (asked === 'card' ? card.openHere() : card.step(asked)),
    () => {},
  )
}

/** The number in the margin opens the card; so do the words themselves where a finger cannot hover over them. */
function onClick(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const isTouch = (event as PointerEvent).pointerType === 'touch'
  const link = (event.target as Element).closest<HTMLAnchorElement>(
    isTouch ? '.n .no, a.t' : '.n .no',
  )
  if (!link) return
  event.preventDefault()
  load().then(
    (card) => card.open(link),
    () => location.assign(link.hash),
  )
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.isComposing || document.querySelector('dialog[open]')) return
  if (document.documentElement.dataset.keys === 'off') return
  const inField = event.target instanceof Element && isField(event.target)
  const asked = askedByKey(event.key, inField, document.querySelector('.marksbar') !== null)
  if (asked === null) return
  event.preventDefault()
  ask(asked)
}

if (source?.querySelector('.t') && 'popover' in source) {
  for (const number of source.querySelectorAll('.n .no')) number.ariaHasPopup = 'dialog'
  for (const type of ['pointerover', 'focusin'])
    source.addEventListener(type, ({ target }) => {
      if (target instanceof Element && target.closest('.t')) void load().catch(() => {})
    })
  source.addEventListener('click', onClick)
  document.addEventListener('keydown', onKey)
  for (const button of document.querySelectorAll<HTMLElement>('button[data-step]'))
    button.addEventListener('click', () => ask(button.dataset.step as Asked))
}
