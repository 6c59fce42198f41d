/** Finds the few runs in which ASCII punctuation belongs to Latin text or to a number, not to the Chinese around it. */

export interface Run {
  text: string
  /** True where punctuation keeps its half-width form on the page. */
  half: boolean
}

// Times (12:29:08), grouped digits (1,234,567) and Latin words joined by a mark (A,B).
const HALF_WIDTH = /\d+(?::\d+)+|(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)|[A-Za-z]+(?:[,:;] ?[A-Za-z]+)+/g

/** The text cut into runs that join to it again; a text without such runs comes back as one. */
export function halfWidthRuns(text: string): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const match of text.matchAll(HALF_WIDTH)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index), half: false })
    runs.push({ text: match[0], half: true })
    at = match.index + match[0].length
  }
  if (at < text.length || runs.length === 0) runs.push({ text: text.slice(at), half: false })
  return runs
}
