/**
 * The target card. Pointing at words or bringing the focus to them shows it after a moment, as long as pointer or focus
 * stay on words or card; opened by number, key or finger, it takes the focus and stays until it is dismissed.
 */
import { addressOf } from './addresses.ts'
import { contentOf, quotationOf } from './content.ts'
import { type CardFrame, makeFrame } from './frame.ts'
import type { Step } from './keys.ts'
import { place, release } from './place.ts'
import { goTo, isInSight, isPlain, noteAfter, noteInSight, targetNotes, wordsOf } from './steps.ts'

const MOMENT = 350
const LEAVING = 250

let frame: CardFrame | null = null
/** The entry of the margin that the card shows; null while it is closed. */
let shown: HTMLElement | null = null
/** Where the focus was when the card took it. */
let opener: HTMLElement | null = null
let isPinned = false
/** Words whose card was dismissed while the pointer stood on them. */
let dismissed: Element | null = null
let timer = 0

/** Opens the card of the target that a link in the margin or the text belongs to, with the focus in it. */
export async function open(link: HTMLElement): Promise<void> {
  const note = link.closest<HTMLElement>('.n') ?? noteOf(link)
  if (note) await pin(note, link)
}

/** Opens the card of the target that is being read. */
export async function openHere(): Promise<void> {
  if (isPlain()) return
  const focused = document.activeElement?.closest('[data-source] .t')
  const note = shown ?? (focused && noteOf(focused)) ?? noteInSight(targetNotes())
  if (note) await pin(note, wordsOf(note))
}

/** Goes to the next or previous target, the card with it where it is open. */
export async function step(direction: Step): Promise<void> {
  if (isPlain()) return
  const note = noteAfter(direction, shown)
  if (!note) return
  const wasPinned = isPinned
  goTo(note)
  if (wasPinned) {
    opener = wordsOf(note)
    await show(note)
  } else if (!document.activeElement?.closest('[data-step]')) focusWords(note)
}

async function pin(note: HTMLElement, from: HTMLElement | null): Promise<void> {
  clearTimeout(timer)
  isPinned = true
  opener = from
  await show(note)
  frame?.card.focus({ preventScroll: true })
}

async function show(note: HTMLElement): Promise<void> {
  frame ??= await ready()
  const content = contentOf(note)
  frame.fill(content, addressOf(content.id))
  shown = note
  if (!frame.card.matches(':popover-open')) frame.card.showPopover()
  const words = wordsOf(note)
  const number = note.querySelector<HTMLElement>('.no')
  const anchor = isInSight(words) ? words : number
  if (anchor) place(frame.card, anchor)
}

function hide(): void {
  clearTimeout(timer)
  if (!shown || !frame) return
  const takesFocusBack = frame.card.contains(document.activeElement)
  if (frame.card.matches(':popover-open')) frame.card.hidePopover()
  if (takesFocusBack) opener?.focus({ preventScroll: true })
  closed()
}

function closed(): void {
  release()
  shown = null
  isPinned = false
}

/** The card's style waits in a template until the card is first shown. */
async function ready(): Promise<CardFrame> {
  const style = document.querySelector<HTMLTemplateElement>('[data-card-style]')?.content
  const link = style?.querySelector('link')
  if (style && link) {
    const loaded = new Promise((resolve) => {
      link.onload = resolve
      link.onerror = resolve
    })
    document.head.append(style)
    await loaded
  }
  const made = makeFrame({
    close: hide,
    previous: () => void step('previous'),
    next: () => void step('next'),
    copyLink: () => shown && void copy(addressOf(contentOf(shown).id), '已复制链接'),
    copyQuotation: () => shown && void copy(quotation(shown), '已复制引文和出处'),
  })
  made.card.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') closed()
  })
  made.card.addEventListener('keydown', keepOrder)
  return made
}

function quotation(note: HTMLElement): string {
  const { id, quote } = contentOf(note)
  const source = document.querySelector<HTMLElement>('[data-attribution]')
  return quotationOf(quote, source?.dataset.attribution ?? document.title, addressOf(id))
}

async function copy(words: string, done: string): Promise<void> {
  let said = done
  try {
    await navigator.clipboard.writeText(words)
  } catch {
    said = `浏览器没有让本站复制，请自行选取：${words}`
  }
  if (frame) frame.status.textContent = said
}

/** Tab leads out of the card to where it was opened from, not to the end of the page, where the card stands. */
function keepOrder(event: KeyboardEvent): void {
  const card = event.currentTarget as HTMLElement
  if (event.key !== 'Tab') return
  const stops = [...card.querySelectorAll<HTMLElement>('a[href], button')]
  const { activeElement } = document
  const atEnd = event.shiftKey
    ? activeElement === card || activeElement === stops[0]
    : activeElement === stops.at(-1)
  if (!atEnd) return
  event.preventDefault()
  hide()
}

function focusWords(note: HTMLElement): void {
  const words = wordsOf(note)
  // Words that hold other words are no link.
  if (words && !words.matches('a')) words.tabIndex = -1
  words?.focus({ preventScroll: true })
}

function noteOf(words: Element): HTMLElement | null {
  return document.getElementById(`n-${words.id}`)
}

function after(delay: number, act: () => void): void {
  clearTimeout(timer)
  timer = window.setTimeout(act, delay)
}

/** Pointer or focus came to words: their card shows in a moment. */
function approach(words: Element): void {
  const note = noteOf(words)
  if (isPinned || isPlain() || words === dismissed || !note) return
  if (note === shown) clearTimeout(timer)
  else after(MOMENT, () => words.matches(':hover, :focus-visible') && void show(note))
}

/** Pointer or focus went elsewhere: the card goes, too, unless one of them still holds it. */
function leave(): void {
  if (!isPinned) after(LEAVING, () => isHeld() || hide())
}

function isHeld(): boolean {
  const words = shown && wordsOf(shown)
  return Boolean(
    words?.matches(':hover, :focus-visible') || frame?.card.matches(':hover, :focus-within'),
  )
}

function follow(target: EventTarget | null): void {
  if (!(target instanceof Element)) return
  const words = target.closest('[data-source] .t')
  if (words !== dismissed) dismissed = null
  if (words) approach(words)
  else if (frame?.card.contains(target)) clearTimeout(timer)
  else leave()
}

document.addEventListener('pointerover', ({ pointerType, target }) => {
  if (pointerType === 'mouse') follow(target)
})
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.matches(':focus-visible')) follow(target)
})
document.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || !shown) return
    event.preventDefault()
    dismissed = wordsOf(shown)
    hide()
  },
  true,
)
// What the reader points at already: the script came because of it.
const waiting = document.querySelectorAll('[data-source] .t:is(:hover, :focus-visible)')
follow([...waiting].at(-1) ?? null)
