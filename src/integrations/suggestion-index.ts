/** Writes beside the full-text index what the reader's browser needs for suggestions. */
import { mkdir, writeFile } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import { searchSuggestions } from './search-suggestions.ts'
import { readSuggestionRows } from './suggestion-rows-from-disk.ts'

/** After the build and after `searchIndex`, which empties the folder. */
export function suggestionIndex(): AstroIntegration {
  return {
    name: 'zhushu-suggestion-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await writeSuggestions(dir)} names can be suggested`)
      },
    },
  }
}

/**
 * Reads `data/*.json` in `dist` (a folder URL ending in a slash), writes `pagefind/suggestions.json` there and returns
 * the number of suggestions. The same data gives the same bytes.
 * @throws Error when the data lack something.
 */
export async function writeSuggestions(dist: URL): Promise<number> {
  const rows = await readSuggestionRows(new URL('data/', dist))
  const suggestions = searchSuggestions(rows)
  const folder = new URL('pagefind/', dist)
  await mkdir(folder, { recursive: true })
  await writeFile(new URL('suggestions.json', folder), JSON.stringify(suggestions))
  return suggestions.length
}
