/** Tells a developer of what went wrong, unless the reader is about to leave: leaving breaks off what is under way. */

/** Milliseconds in which a page that is being left is gone. */
const LEAVING = 500

/** Writes `error` to the console after a moment, if the page is still there. */
export function tellError(error: unknown): void {
  const gone = new AbortController()
  const telling = setTimeout(() => {
    gone.abort()
    console.error(error)
  }, LEAVING)
  addEventListener('pagehide', () => clearTimeout(telling), { once: true, signal: gone.signal })
}
