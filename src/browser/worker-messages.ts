/** What pages and the service worker say to each other. */

/** Page to worker: the reader wants the new version; do not wait until all pages are closed. */
export const TAKE_OVER = 'take-over'
/** Page to worker: say so if the whole site is stored, or all that is needed to search it. */
export const IS_STORED = 'is-stored'
/** Worker to page: the whole site is stored. */
export const STORED = 'stored'
/** Worker to page: shell and index are stored, pages when they are visited. */
export const INDEX_STORED = 'index-stored'
/** Page to worker, on a first visit, before the digest of what the page is made from. */
export const MADE_FROM = 'made-from '
