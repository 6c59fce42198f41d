/** Marks the heading being read in the contents, for browsers without `:target-current`. */

/** Sets `aria-current` on the link in `contents` whose heading was the last to pass the top of the window. */
export function followHeadings(contents: HTMLElement): void {
  const links = new Map<Element, HTMLAnchorElement>()
  for (const link of contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const heading = document.getElementById(link.hash.slice(1))
    if (heading) links.set(heading, link)
  }
  const update = () => {
    let current: HTMLAnchorElement | undefined
    for (const [heading, link] of links)
      if (heading.getBoundingClientRect().top < innerHeight / 4) current = link
    for (const link of links.values())
      if (link === current) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
  }
  const observer = new IntersectionObserver(update, { rootMargin: '0px 0px -75% 0px' })
  for (const heading of links.keys()) observer.observe(heading)
}
