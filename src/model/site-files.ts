/** The list of the files of one build: what the build writes for the service worker, and the worker holds the network to. */

/** The service worker, at the root of the site: a worker sees nothing above its own folder. */
export const WORKER_FILE = 'sw.js'
/** Beside it and apart from it: browsers ask for the worker at every visit, for the list once a version. */
export const LIST_FILE = 'sw-files.json'
/** The edition for reading offline, to download. The worker's list does not name it: it is made of what the list names. */
export const OFFLINE_ZIP = 'zhushu-offline.zip'
/** Hexadecimal digits of SHA-256 kept of a file, and of the list. No defence: the site's own files are told apart. */
export const DIGEST_DIGITS = 16

/**
 * When a file is stored on the reader's device. `shell`: with every version. `search`, the index: with every version
 * too, unless it is very large, and then when it is needed. `page`: with the whole of a small site, else when it is
 * visited. `download`: when it is asked for.
 */
export type Keep = 'shell' | 'search' | 'page' | 'download'

export interface SiteFile {
  digest: string
  bytes: number
  keep: Keep
}

export interface SiteFiles {
  /** Whether the site is small enough to be stored whole. */
  whole: boolean
  /** Whether the index is small enough to be stored whole, whatever the pages. */
  searchable: boolean
  /** By path inside the site, without a leading slash: `documents/a/index.html`. */
  files: Record<string, SiteFile>
}
