/** Where the card stands: beside its words, at the bottom of a narrow window. */

/** An anchor of the words' own, besides the one that holds their note. */
const ANCHOR = '--target-card'
const GAP = 6
let anchored: HTMLElement | null = null

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/**
 * The corner of a card of the given size beside `words`: below them, above where there is no room below, and never out of
 * the window at the side. In px of the window, as all boxes.
 */
export function cornerBeside(
  words: Box,
  card: { width: number; height: number },
  window: { width: number; height: number },
): { left: number; top: number } {
  const below = words.bottom + GAP
  const above = words.top - GAP - card.height
  const fitsBelow = below + card.height <= window.height
  const left = Math.min(words.left, window.width - card.width - GAP)
  return { left: Math.max(GAP, left), top: fitsBelow || above < GAP ? below : above }
}

/** Moves the open card to `anchor`: words, or a number in the margin. */
export function place(card: HTMLElement, anchor: HTMLElement): void {
  release()
  card.removeAttribute('style')
  if (matchMedia('(max-width: 47.99rem)').matches) keepInSight(card, anchor)
  else if (CSS.supports('position-area: bottom span-right')) fasten(card, anchor)
  else {
    const { left, top } = cornerBeside(anchor.getBoundingClientRect(), sizeOf(card), {
      width: document.documentElement.clientWidth,
      height: innerHeight,
    })
    // In the page, not in the window: it goes with its words when the page is scrolled.
    Object.assign(card.style, {
      position: 'absolute',
      left: `${left + scrollX}px`,
      top: `${top + scrollY}px`,
    })
  }
}

/** Takes the anchor off the words again. */
export function release(): void {
  anchored?.style.removeProperty('anchor-name')
  if (anchored?.getAttribute('style') === '') anchored.removeAttribute('style')
  anchored = null
}

function fasten(card: HTMLElement, anchor: HTMLElement): void {
  const own = getComputedStyle(anchor).getPropertyValue('anchor-name')
  anchor.style.setProperty('anchor-name', own.startsWith('--') ? `${own}, ${ANCHOR}` : ANCHOR)
  card.style.setProperty('position-anchor', ANCHOR)
  anchored = anchor
}

/** The sheet must not hide what it speaks of. */
function keepInSight(card: HTMLElement, anchor: HTMLElement): void {
  const hidden = anchor.getBoundingClientRect().bottom + GAP - card.getBoundingClientRect().top
  if (hidden > 0) scrollBy(0, hidden)
}

function sizeOf(card: HTMLElement): { width: number; height: number } {
  return { width: card.offsetWidth, height: card.offsetHeight }
}
