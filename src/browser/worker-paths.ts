/** Which file of the site a request is for, as dumb static hosts see it: folders are their index.html, queries say nothing. */

const INDEX = 'index.html'

/**
 * The file behind an address, `root` being the home page's: `…/zhushu/documents/a/?mark=x` // => `documents/a/index.html`.
 * Null outside the site and where the address cannot be read.
 */
export function urlToPath(url: URL, root: URL): string | null {
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return null
  try {
    const path = decodeURIComponent(url.pathname.slice(root.pathname.length))
    return path === '' || path.endsWith('/') ? path + INDEX : path
  } catch {
    return null
  }
}

/** The reverse: where to ask for a file, a folder's page by its folder, as hosts may redirect the longer name. */
export function pathToUrl(path: string, root: URL): URL {
  const short = path === INDEX || path.endsWith(`/${INDEX}`) ? path.slice(0, -INDEX.length) : path
  return new URL(short.split('/').map(encodeURIComponent).join('/'), root)
}

/** Whether the worker may answer: the rest goes to the network as if there were no worker. */
export function isAnswerable(request: Request, root: URL): boolean {
  if (request.method !== 'GET' || request.headers.has('range')) return false
  // Chromium's developer tools ask so, and every other answer than the browser's own is an error.
  if (request.cache === 'only-if-cached' && request.mode !== 'same-origin') return false
  const url = new URL(request.url)
  return url.origin === root.origin && url.pathname.startsWith(root.pathname)
}
