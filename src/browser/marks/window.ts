/** Where an occurrence is in the window, and whether the page has to move to show it. */

/** Shares of the window's height: between these lines words are in plain sight, clear of the bar. */
const UPPER = 0.12
const LOWER = 0.85

/** Top and bottom of something, measured from the top of the window. */
type Extent = Pick<DOMRect, 'top' | 'bottom'>

/**
 * How far to scroll down to bring it to the middle of a window of this height, 0 if it is in plain sight; what is
 * higher than the window comes to its top.
 * @example distanceTo({ top: 900, bottom: 920 }, 800) // => 510
 */
export function distanceTo({ top, bottom }: Extent, height: number): number {
  if (top >= height * UPPER && bottom <= height * LOWER) return 0
  return bottom - top > height / 2 ? top - height * UPPER : (top + bottom - height) / 2
}

/** Scrolls so that it is in plain sight; only readers who do not mind see the page move. */
export function bringIntoView(box: Extent, isStep: boolean): void {
  const distance = distanceTo(box, innerHeight)
  const isCalm = !isStep || matchMedia('(prefers-reduced-motion: reduce)').matches
  if (distance !== 0) scrollBy({ top: distance, behavior: isCalm ? 'instant' : 'smooth' })
}

/** Whether its top is in the window. */
export function isInWindow({ top }: Extent): boolean {
  return top >= 0 && top < innerHeight
}
