/** Where the tests keep the sites they build. */
import { resolve } from 'node:path'

/** The site as `npm run build` makes it. */
export const SITE = resolve('node_modules/.zhushu/site')
/** The same commit built a second time. */
export const AGAIN = resolve('node_modules/.zhushu/site-again')
/** The site for a server that gives it a folder of its own. */
export const SUB_PATH_SITE = resolve('node_modules/.zhushu/site-sub-path')
export const SUB_PATH = '/zhushu'

/** The edition for reading offline that a build leaves beside a site. */
export function offlineOf(site: string): string {
  return `${site}-offline`
}
