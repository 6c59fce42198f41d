/** Reads a small index whole while the reader is still typing, so that no keystroke waits for a file. */
import type { SearchBundle } from './pagefind-api.ts'

/** Index files, of 50 KB each, up to which an index is small. */
const SMALL = 8
/** Milliseconds without anything else to do are waited for so long. */
const PATIENCE = 2000

/**
 * Loads all of a small index, and nothing of a large one, a file at a time when nothing else is to be done. What cannot
 * be loaded is asked for again, and told, when a question needs it.
 */
export function warmUp({ pagefind, manifest, records, characters }: SearchBundle): void {
  const { termFiles, characterFiles, count, perFile } = manifest
  if (termFiles.length > SMALL) return
  const firsts = Array.from({ length: Math.ceil(count / perFile) }, (_, file) => file * perFile)
  const loads = [
    ...termFiles.map((term) => () => pagefind.search(`"${term}"`)),
    ...characterFiles.map((character) => () => characters.recordsWith(character)),
    () => records.load(firsts),
  ]
  loads.reduce<Promise<unknown>>(
    (before, load) =>
      before
        .then(idle)
        .then(load)
        .catch(() => undefined),
    Promise.resolve(),
  )
}

/** Safari has no idle callback; a moment does there. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback(() => resolve(), { timeout: PATIENCE })
    else setTimeout(resolve, 100)
  })
}
