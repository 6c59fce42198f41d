/** The address of a thing on the site, for people who meet it in a data file. */

/** `siteUrl('/sub/', '/documents/a/#p3')` // => '/sub/documents/a/#p3'. Either base form, with and without final slash, will do. */
export function siteUrl(base: string, url: string): string {
  return base.replace(/\/+$/, '') + url
}
