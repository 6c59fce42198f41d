/** Which bytes this page was made from: on a first visit no worker has seen them. */
import { shortDigest } from './short-digest.ts'

/**
 * The digest of the page as the browser's cache kept it when it was opened, or null where it kept none. Call it before a
 * worker is registered: that one loads all pages anew, and puts what it gets in place of what was there.
 */
export async function pageDigest(): Promise<string | null> {
  const address = location.href.replace(/#.*/, '')
  const response = await fetch(address, { cache: 'force-cache' })
  const digest = await shortDigest(await response.arrayBuffer())
  const [entry] = performance.getEntriesByName(address, 'resource').slice(-1)
  const isKept = entry instanceof PerformanceResourceTiming && entry.transferSize === 0
  return isKept ? digest : null
}
