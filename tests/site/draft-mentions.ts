/** Finds where a page shows something of a draft without saying that it is one. */
import type { BuiltPage } from './pages.ts'

const TAG = '征求意见稿'
/** What a reader takes in at one glance. */
const ITEM = 'li, tr, p, dt, dd, th, td, h1, h2, h3, h4, blockquote, figure, a, .side'
/** What says for all that follows beside it where that is from. */
const HEAD = 'h1, h2, h3, h4, caption, thead, tr.group, dt, th'

/** Links of the page's own matter into `url`, as `href in parents`, that have no tag near; none on pages with the banner. */
export function untaggedMentions({ document }: BuiltPage, url: string): string[] {
  const main = document.querySelector('main')
  if (!main || saysDraft(main.querySelector('.banner'))) return []
  return [...main.querySelectorAll(`a[href^="${url}"]`)]
    .filter((link) => !link.closest('nav') && !hasTagNear(link, main))
    .map((link) => `${link.getAttribute('href')} in ${placeOf(link, main)}`)
}

/** In the words of the link or of the item it belongs to, or in a head above it. */
function hasTagNear(link: Element, main: Element): boolean {
  for (let element: Element | null = link; element && element !== main; ) {
    if (element.matches(ITEM) && saysDraft(element)) return true
    if (saysDraft(before(element, HEAD)) || saysDraft(before(element, '.sechead'))) return true
    element = element.parentElement
  }
  return false
}

/** The nearest of these among the elements in front of this one. */
function before(element: Element, selector: string): Element | null {
  let found = element.previousElementSibling
  while (found && !found.matches(selector)) found = found.previousElementSibling
  return found
}

function saysDraft(element: Element | null): boolean {
  if (!element) return false
  const words = ['aria-label', 'title'].map((name) => element.getAttribute(name) ?? '')
  return [element.textContent, ...words].join('').includes(TAG)
}

function placeOf(link: Element, main: Element): string {
  const names: string[] = []
  for (let element: Element | null = link; element && element !== main; ) {
    names.push([element.localName, ...element.classList].join('.'))
    element = element.parentElement
  }
  return names.join(' < ')
}
