/** Which documents the reader compares, as the address keeps them: `/compare/?d=ID,ID,ID`. */

export const MOST_DOCUMENTS = 3

/** The documents asked for, in order: those that exist, each once, at most three. */
export function readChoice(search: string, known: readonly string[]): string[] {
  const asked = (new URLSearchParams(search).get('d') ?? '').split(',')
  return tidyChoice(asked.filter((id) => known.includes(id)))
}

/** Each document once, no gaps, at most three: `tidyChoice(['a', '', 'a', 'b'])` // => ['a', 'b'] */
export function tidyChoice(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => id !== '').slice(0, MOST_DOCUMENTS)
}

/** The inverse of `readChoice`; '' for none. Ids are of letters, digits and hyphens. */
export function writeChoice(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `?d=${ids.join(',')}`
}
