/** Where the site stands: at the root of a host, under a sub-path, or in a folder opened from disk. */

/** Folder of the home page, a URL ending in `/`. */
export function siteRoot(): URL {
  return new URL(document.documentElement.dataset.root ?? '/', location.href)
}

/** Whether the page was opened from disk (`file://`), where nothing can be fetched. */
export function isOnDisk(): boolean {
  return location.protocol === 'file:'
}

/**
 * The address of a path inside the site, as written from the root without a leading slash. On disk a folder has to be
 * named with its page: `pageAddress('documents/a/#p1')` // => 'file:///…/documents/a/index.html#p1'
 */
export function pageAddress(path: string): string {
  const url = new URL(path, siteRoot())
  if (isOnDisk() && url.pathname.endsWith('/')) url.pathname += 'index.html'
  return url.href
}
