/** Links inside the site: the one place that knows the sub-path it is served under. */

/**
 * A site-relative path (as in the corpus: `/topics/green/`) under a base such as `/` or `/zhushu/`:
 * `withBase('/topics/', '/zhushu')` // => '/zhushu/topics/'. Fragments (`#p3`) stay as they are.
 */
export function withBase(path: string, base: string): string {
  if (!path.startsWith('/')) return path
  return `${base.replace(/\/$/, '')}${path}`
}

/** A site-relative path as it must stand in an `href`. */
export function href(path: string): string {
  return withBase(path, import.meta.env.BASE_URL)
}

/** The address of the site, ending in a slash: what citations and QR codes begin with. */
export function homeAddress(): string {
  return new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), import.meta.env.SITE).href
}
