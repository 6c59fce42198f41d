/** Where in its document a passage stands, in the document's own words. */
import type { Passage } from '../corpus/graph.ts'

/**
 * The words of the headings above a passage, outermost first, joined by ` › ` (a heading is in the section it opens).
 * null before the first section; the document's own title is no section.
 */
export function sectionWords(passage: Passage): string | null {
  if (passage.path.length === 0) return null
  return passage.path.map((heading) => oneLine(heading.text)).join(' › ')
}

/** Line breaks and the blanks around them become one blank. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s*[\r\n]+\s*/g, ' ')
}
