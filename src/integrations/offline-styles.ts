/** Style sheets as they work from disk. */
import { posix } from 'node:path'
import { offlineLink } from './offline-links.ts'
import type { EditionParts } from './offline-page.ts'
import { renameScopes } from './offline-scopes.ts'

const ADDRESS = /url\(\s*(["']?)([^"')]+)\1\s*\)/g
const FONTS: Record<string, string> = { '.woff2': 'font/woff2' }

export interface OfflineStyles {
  css: string
  /** Files of the edition that the style sheet loads, by their paths in the site. */
  files: string[]
}

/**
 * The style sheet at `path` with relative addresses and short scopes, and with fonts inside it: browsers that take every
 * file for a site of its own let no style sheet have a font. `read` gives a file of the site.
 */
export async function offlineStyles(
  source: string,
  path: string,
  parts: Pick<EditionParts, 'published' | 'has' | 'names' | 'scopes'>,
  read: (path: string) => Promise<Buffer>,
): Promise<OfflineStyles> {
  const files: string[] = []
  let css = ''
  let copied = 0
  for (const match of source.matchAll(ADDRESS)) {
    const [whole, , original = ''] = match
    const { address, file } = offlineLink(original, path, parts)
    const font = FONTS[posix.extname(file ?? '')]
    if (file !== undefined && !font) files.push(file)
    const data = font ? (await read(file ?? '')).toString('base64') : ''
    css += source.slice(copied, match.index)
    css += font ? `url(data:${font};base64,${data})` : `url("${address}")`
    copied = match.index + whole.length
  }
  return { css: renameScopes(css + source.slice(copied), parts.scopes), files }
}
