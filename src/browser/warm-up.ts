/** Reads a small index whole while the reader is still typing, so that no keystroke waits for a file. */
import type { SearchBundle } from './pagefind-api.ts'

/** Index files, of 50 KB each, up to which an index is small. */
const SMALL = 8
/** Milliseconds without anything else to do are waited for so long. */
const PATIENCE = 2000

/**
 * Loads all of a small index, and nothing of a large one, a file at a time when nothing else is to be done. It ends at a
 * file that cannot be loaded: questions that need it ask again, and tell.
 */
export function warmUp(bundle: SearchBundle): void {
  if (bundle.manifest.termFiles.length <= SMALL) readAll(bundle).catch(() => undefined)
}

async function readAll({ pagefind, manifest, records, characters }: SearchBundle): Promise<void> {
  const { termFiles, characterFiles, count, perFile } = manifest
  const firsts = Array.from({ length: Math.ceil(count / perFile) }, (_, file) => file * perFile)
  const loads: (() => Promise<unknown>)[] = [
    ...termFiles.map((term) => () => pagefind.search(`"${term}"`)),
    ...characterFiles.map((character) => () => characters.recordsWith(character)),
    () => records.load(firsts),
  ]
  for (const load of loads) {
    await idle()
    await load()
  }
}

/** Safari has no idle callback; a moment does there. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback(() => resolve(), { timeout: PATIENCE })
    else setTimeout(resolve, 100)
  })
}
