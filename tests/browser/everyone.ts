/** What the tests for every reader measure on an open page. The functions run inside the page. */

/** What Tab has come to. */
export interface FocusPlace {
  /** Its place among all that can have the focus, in the order of the page; -1 for what a script added later. */
  index: number
  name: string
  /** It, its label, its form or its drawn part has an outline or a stroke. */
  hasOutline: boolean
  /** Some of it is in the window and nothing lies over it. */
  isSeen: boolean
  /** A group of radio buttons is one stop. */
  isRadio: boolean
}

/** Numbers all that can have the focus, in the order of the page; returns their names. */
export function numberStops(): string[] {
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    ),
  ].filter(
    (one) =>
      one.tabIndex >= 0 &&
      !(one as HTMLButtonElement).disabled &&
      one.checkVisibility({ visibilityProperty: true }),
  )
  stops.forEach((one, index) => {
    one.setAttribute('data-stop', `${index}`)
  })
  return stops.map((one) =>
    one.matches('[type=radio]') ? '' : `${one.tagName} ${one.textContent?.trim().slice(0, 20)}`,
  )
}

/** Where the focus is; null when it has left the page. */
export function focusPlace(): FocusPlace | null {
  const focused = document.activeElement
  if (!focused || focused === document.body) return null
  const isInput = focused.matches('input')
  const shownBy = (isInput && focused.closest('label')) || focused
  const outlined = [focused, shownBy, isInput && focused.closest('form')].some((one) => {
    const style = one && getComputedStyle(one)
    return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1
  })
  const drawn = focused.closest('svg') && focused.querySelector('rect')
  const box = shownBy.getClientRects()[0] ?? shownBy.getBoundingClientRect()
  const points = [
    [0.5, 0.5],
    [0.05, 0.5],
    [0.95, 0.5],
    [0.5, 0.9],
  ].map(([x = 0, y = 0]) =>
    document.elementFromPoint(box.left + box.width * x, box.top + box.height * y),
  )
  return {
    index: Number(focused.getAttribute('data-stop') ?? -1),
    name: `${focused.tagName} ${focused.textContent?.trim().slice(0, 20)}`,
    hasOutline: outlined || (drawn ? getComputedStyle(drawn).stroke !== 'none' : false),
    isSeen: points.some((hit) => hit && (shownBy.contains(hit) || hit.contains(shownBy))),
    isRadio: focused.matches('[type=radio]'),
  }
}

/**
 * What makes a reader of a narrow window scroll sideways or lose words: parts that stick out of the window, boxes that cut
 * what they hold, and regions that scroll but cannot have the focus or have no name. `isCut` is asked of each box.
 */
export function lostWords(): string[] {
  const name = (one: Element) => `${one.tagName.toLowerCase()}.${[...one.classList].join('.')}`
  const scrolls = (one: Element) => /auto|scroll/.test(getComputedStyle(one).overflowX)
  const isInScroller = (one: Element) => {
    for (let outer = one.parentElement; outer; outer = outer.parentElement)
      if (scrolls(outer)) return true
    return false
  }
  const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !one.closest('.vh, .skip, svg, [popover]'),
  )
  const out = shown.filter(
    (one) => one.getBoundingClientRect().right > innerWidth + 1 && !isInScroller(one),
  )
  const regions = shown.filter((one) => scrolls(one) && one.scrollWidth > one.clientWidth + 1)
  const deaf = regions.filter(
    (one) =>
      !one.querySelector('a[href], button') &&
      !(one.tabIndex >= 0 && (one.ariaLabel || one.hasAttribute('aria-labelledby'))),
  )
  const page = document.documentElement
  return [
    ...(page.scrollWidth > innerWidth ? [`the page: ${page.scrollWidth} px`] : []),
    ...out.map((one) => `${name(one)} sticks out`),
    ...deaf.map((one) => `${name(one)} scrolls but cannot have the focus`),
  ]
}
