/** A promise's words as a page quotes them: ready to print, the words of its targets linked to their place in the text. */
import type { CorpusTarget } from '../../corpus/graph.ts'
import { href } from '../href.ts'
import { type Excerpt, excerptOfSeveral, passageOf } from './excerpt.ts'

/** The words in order; those of a target with their link. `cut…` says that words of the passage were left out there. */
export interface QuotedWords {
  pieces: { text: string; url: string | null }[]
  cutBefore: boolean
  cutAfter: boolean
}

/** How much of the passage is quoted: at most so many characters of the sentence on either side, or all of it. */
export type QuotedExtent = number | 'passage'

/** Quotes targets of one passage in text order, none inside another. */
export function quote(targets: CorpusTarget[], extent: QuotedExtent): QuotedWords {
  const excerpt = excerptOfSeveral(targets, extent === 'passage' ? 0 : extent)
  const [first] = targets
  const around: Excerpt = extent === 'passage' && first ? passageOf(first) : excerpt
  const pieces = [
    { text: around.before, url: null },
    ...excerpt.pieces.map(({ text, target }) => ({ text, url: target && href(target.url) })),
    { text: around.after, url: null },
  ]
  const { cutBefore, cutAfter } = around
  return { pieces: pieces.filter(({ text }) => text !== ''), cutBefore, cutAfter }
}
