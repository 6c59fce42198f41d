/** From target to target: which are there to step through, which is the current one, and how to go to another. */
import type { Step } from './keys.ts'

/** Below this share of the window's height a target counts as still to come. */
const READING_LINE = 0.3

/** The entries of the margin that are targets of the chosen topic, in text order. */
export function targetNotes(): HTMLElement[] {
  const notes = [...document.querySelectorAll<HTMLElement>('[data-source] .n.target')]
  const topic = document.querySelector<HTMLInputElement>('input[name="topic"]:checked')?.value
  return topic ? notes.filter((note) => note.dataset.topic === topic) : notes
}

/** The words in the text that an entry of the margin speaks of. */
export function wordsOf(note: Element): HTMLElement | null {
  return document.getElementById(note.id.replace(/^n-/, ''))
}

export function isPlain(): boolean {
  return document.querySelector('#view-plain:checked') !== null
}

/**
 * The place in a list to go to, round the ends: from `current`, or where that is -1 from where the reader is: `tops` are
 * the heights of the words in the window, in px, and what is above `line` has been read.
 */
export function placeOfStep(
  tops: readonly number[],
  current: number,
  step: Step,
  line: number,
): number {
  const count = tops.length
  if (current >= 0) return (current + (step === 'next' ? 1 : count - 1)) % count
  const ahead = tops.findIndex((top) => top > line)
  if (step === 'next') return Math.max(ahead, 0)
  return ahead < 0 ? count - 1 : (ahead + count - 1) % count
}

/** The target that the address names, or last gone to, if it is in sight; else the first one in sight. */
export function currentNote(notes: readonly HTMLElement[]): HTMLElement | undefined {
  const id = decodeURIComponent(location.hash.slice(1)).replace(/^n-/, '')
  const named = notes.find((note) => note.id === `n-${id}`)
  if (named && isInSight(wordsOf(named))) return named
  return undefined
}

export function noteInSight(notes: readonly HTMLElement[]): HTMLElement | undefined {
  return currentNote(notes) ?? notes.find((note) => isInSight(wordsOf(note)))
}

export function isInSight(element: HTMLElement | null): boolean {
  if (!element) return false
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

/** The entry that a step leads to from `shown` (the one on the card, if any); undefined where there is no target. */
export function noteAfter(step: Step, shown: HTMLElement | null): HTMLElement | undefined {
  const notes = targetNotes()
  const current = shown ?? currentNote(notes)
  const tops = notes.map((note) => wordsOf(note)?.getBoundingClientRect().top ?? 0)
  const from = current ? notes.indexOf(current) : -1
  return notes[placeOfStep(tops, from, step, innerHeight * READING_LINE)]
}

/** Brings the words of an entry into sight, names them in the address, and says which they are. */
export function goTo(note: HTMLElement): void {
  const words = wordsOf(note)
  if (!words) return
  const { activeElement } = document
  location.replace(`#${words.id}`)
  // Browsers move the focus to a link that an address names; whoever pressed a button wants to press it again.
  if (activeElement instanceof HTMLElement && activeElement !== document.body)
    activeElement.focus({ preventScroll: true })
  words.scrollIntoView({ block: 'center' })
  const notes = targetNotes()
  const position = document.querySelector<HTMLElement>('[data-position]')
  if (position) position.textContent = `${notes.indexOf(note) + 1} / ${notes.length}`
}
