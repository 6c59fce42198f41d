/** The address of a thing on the site, for people who meet it in a data file. */

/** `siteUrl('/sub/', '/documents/a/#p3')` // => '/sub/documents/a/#p3'. Either base form, with and without final slash, will do. */
export function siteUrl(base: string, url: string): string {
  return base.replace(/\/+$/, '') + url
}

/** `absoluteUrl('https://a.example/sub/', '/documents/a/#p3')` // => 'https://a.example/sub/documents/a/#p3'. */
export function absoluteUrl(home: string, url: string): string {
  return siteUrl(home, url)
}
