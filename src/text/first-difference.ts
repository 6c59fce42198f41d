/** Where words that are not in a text leave it: for pointing at the character that is wrong. */
import { locate } from './locate.ts'
import { squeeze } from './squeeze.ts'

/** UTF-16 offsets of the first character that differs, in the text and in the words. */
export interface Difference {
  text: number
  words: number
}

/** Compares `words` with the stretch of `text` that is most like them; null if they stand in it, or nothing is like them. */
export function firstDifference(text: string, words: string): Difference | null {
  const found = locate(text, words)
  if (found.kind !== 'missing' || !found.nearest) return null
  const { start, end } = found.nearest
  const said = squeeze(text, start, end)
  const meant = squeeze(words)
  let at = 0
  while (at < said.text.length && said.text[at] === meant.text[at]) at += 1
  const wordsAt = meant.offsets[at]
  return wordsAt === undefined ? null : { text: said.offsets[at] ?? end, words: wordsAt }
}
