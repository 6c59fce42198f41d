/** The page with its marks: which occurrence is current, said by the bar and in sight. */
import type { Bar } from './bar.ts'
import { isMarginAway, showMargin } from './margin.ts'
import { besideAnchor, findOccurrences, meantBy, type Occurrence } from './occurrences.ts'
import { type Painted, paint } from './painted.ts'
import { bringIntoView, isInWindow } from './window.ts'

export interface MarkedPage {
  /**
   * Makes the occurrence that the link to `anchor` meant the current one and shows it, with the margin if it is there
   * and the reader has put the margin away; its switch then has the page refreshed.
   */
  land(anchor: Element | null): void
  /** Makes the first occurrence in the window current and moves nothing: the reader has been here. */
  stay(): void
  /** Goes on or back by `count`, round the ends. */
  step(count: number): void
  /** The reader has followed a link within the page: what stands beside its anchor is current from here. */
  follow(anchor: Element): void
  /** Finds the occurrences anew, because other parts of the page are shown. */
  refresh(): void
  /** Takes the marks away. Returns the passage that held the current one. */
  clear(): Element | null
}

/** Attribute of the passage or note that holds the current occurrence; style sheets unfold it. */
const HERE = 'data-mark-here'

/** Marks the terms and tells the bar. */
export function markPage(terms: readonly string[], bar: Bar): MarkedPage {
  let occurrences: Occurrence[] = []
  let painted: Painted
  let current = 0

  const find = () => {
    occurrences = findOccurrences(document, terms)
    painted = paint(occurrences)
  }
  const here = () => occurrences[current]?.block ?? null
  const choose = (index: number) => {
    holderOf(here())?.removeAttribute(HERE)
    current = index
    holderOf(here())?.setAttribute(HERE, '')
    painted.setCurrent(current)
    bar.say(current, occurrences.length, occurrences[current]?.context ?? '')
  }
  const show = (isStep: boolean) => {
    const box = painted.boxOf(current)
    if (box) bringIntoView(box, isStep)
  }
  const clear = () => {
    const block = here()
    holderOf(block)?.removeAttribute(HERE)
    painted.clear()
    return block
  }

  find()
  return {
    land(anchor) {
      if (isMarginAway() && isInMargin(terms, occurrences, anchor)) showMargin()
      choose(meantBy(occurrences, anchor))
      show(false)
    },
    stay() {
      const inWindow = (_: Occurrence, index: number) => (painted.boxOf(index)?.bottom ?? 0) > 0
      choose(Math.max(0, occurrences.findIndex(inWindow)))
    },
    step(count) {
      const total = occurrences.length
      if (total === 0) return
      choose((current + count + total) % total)
      show(true)
    },
    follow(anchor) {
      const index = besideAnchor(occurrences, anchor)
      if (index === null) return
      choose(index)
      const box = painted.boxOf(index)
      // The browser has scrolled to the anchor; more is wanted only where that does not show the words.
      if (box && !isInWindow(box) && isInWindow(anchor.getBoundingClientRect())) show(false)
    },
    refresh() {
      const block = clear()
      find()
      choose(meantBy(occurrences, block))
    },
    clear,
  }
}

/** The note around a part of it, or the passage itself. */
function holderOf(block: Element | null): Element | null {
  return block?.closest('.n') ?? block
}

/** Whether the link to `anchor` meant words of the margin: they stand beside it, those that are shown do not. */
function isInMargin(
  terms: readonly string[],
  shown: readonly Occurrence[],
  anchor: Element | null,
): boolean {
  const all = findOccurrences(document, terms, () => true)
  if (!anchor) return shown.length === 0 && all.length > 0
  return besideAnchor(shown, anchor) === null && besideAnchor(all, anchor) !== null
}
