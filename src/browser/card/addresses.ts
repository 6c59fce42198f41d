/** Addresses of a target on the published site, which the page names in its head, also when it is read from disk. */

function publishedPage(): string {
  return document.documentElement.dataset.address || location.href.replace(/[?#].*/, '')
}

/** What leads to the target's words. */
export function addressOf(id: string): string {
  return new URL(`#${id}`, publishedPage()).href
}

/** The page of a target: this site's own, from disk the published one (the offline edition leaves these pages out). */
export function targetPage(id: string): string {
  const base = location.protocol === 'file:' ? publishedPage() : location.href
  const source = document.querySelector<HTMLElement>('[data-source]')?.dataset.source ?? ''
  return new URL(`../../targets/${source}/${id}/`, base).href
}
