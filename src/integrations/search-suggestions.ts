/** Turns rows of the data files into what search suggests: whatever has a page of its own, by all its names. */
import type { Suggestion } from '../model/search-suggestion.ts'
import { readings } from './readings.ts'
import type { SuggestionRows } from './suggestion-rows-from-disk.ts'

/** By kind as in `SUGGESTION_KINDS`, then in the order of the rows. The words of a document are its title. */
export function searchSuggestions(rows: Omit<SuggestionRows, 'passages' | 'notes'>): Suggestion[] {
  return [
    ...rows.terms.map(({ id, name, aliases }) =>
      suggestion({ words: name, kind: 'term', aliases, path: `glossary/#${id}` }),
    ),
    ...rows.indicators.map(({ id, name, aliases }) =>
      suggestion({ words: name, kind: 'indicator', aliases, path: `indicators/${id}/` }),
    ),
    ...rows.topics.map(({ id, name }) =>
      suggestion({ words: name, kind: 'topic', aliases: [], path: `topics/${id}/` }),
    ),
    ...rows.departments.map(({ id, name, aliases, regionName: region }) =>
      suggestion({ words: name, kind: 'department', aliases, path: `departments/${id}/`, region }),
    ),
    ...rows.regions.map(({ id, name, fullName }) =>
      suggestion({ words: name, kind: 'region', aliases: [fullName], path: `regions/${id}/` }),
    ),
    ...rows.documents.map(({ id, title, shortTitle, regionName: region }) =>
      suggestion(
        { words: title, kind: 'document', aliases: [shortTitle], path: `documents/${id}/`, region },
        // Nobody spells a whole title.
        [shortTitle],
      ),
    ),
  ]
}

/** `read`: the names that can be found by pinyin. */
function suggestion(
  entry: Omit<Suggestion, 'pinyin'>,
  read: string[] = [entry.words, ...entry.aliases],
): Suggestion {
  const aliases = [...new Set(entry.aliases)].filter((alias) => alias !== entry.words)
  return { ...entry, aliases, pinyin: withoutInner([...new Set(read.flatMap(readings))]) }
}

/** What is found inside another reading need not be said again: `fang guan fu` in `fang guan fu gai ge`. */
function withoutInner(all: string[]): string[] {
  return all.filter(
    (one, place) =>
      place === 0 || !all.some((other) => other !== one && ` ${other} `.includes(` ${one} `)),
  )
}
