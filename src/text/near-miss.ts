/** Spellings that look alike and are not the same. They word the error, and are never accepted. */
import { Converter } from 'opencc-js/t2cn'
import { foldWidth } from './fold.ts'

/** What two spellings differ in, as an error names it. */
export const LIKENESSES = [
  'the width of characters',
  'quotation marks',
  'dashes and dots',
  'characters that cannot be seen',
  'traditional characters',
] as const
export type Likeness = (typeof LIKENESSES)[number]

/** Words of a text that are others but look like them; UTF-16 offsets. */
export interface NearMiss {
  text: string
  start: number
  end: number
  differs: Likeness[]
}

/** White space is no difference; the rest of these neither takes room nor leaves a mark. */
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/
const SPACE = /\s/
const QUOTES = new Map([...'“”„‟‘’‚‛「」『』﹁﹂﹃﹄＂＇«»"\''].map((char) => [char, '"']))
const DASHES = new Map([
  ...[...'—–―‐‑‒−－﹣─━'].map((char) => [char, '-'] as const),
  ...[...'•・‧∙⋅'].map((char) => [char, '·'] as const),
])

let toSimplified: ((text: string) => string) | null = null
const simplified = new Map<string, string>()

/** One character for one, so that offsets stay; the dictionary is built at the first error. */
function simplify(char: string): string {
  if (char < '\u4e00') return char
  const known = simplified.get(char)
  if (known !== undefined) return known
  toSimplified ??= Converter({ from: 't', to: 'cn' })
  const simple = toSimplified(char)
  simplified.set(char, simple.length === char.length ? simple : char)
  return simplified.get(char) ?? char
}

const FOLDS: Record<Likeness, (char: string) => string> = {
  'the width of characters': foldWidth,
  'quotation marks': (char) => QUOTES.get(char) ?? char,
  'dashes and dots': (char) => DASHES.get(char) ?? char,
  'characters that cannot be seen': (char) => (INVISIBLE.test(char) ? '' : char),
  'traditional characters': simplify,
}

interface Folded {
  text: string
  offsets: number[]
}

/** The text without white space, its characters folded in the ways given. */
function fold(text: string, likenesses: readonly Likeness[]): Folded {
  const folded: Folded = { text: '', offsets: [] }
  for (let at = 0; at < text.length; at += 1) {
    let char = text[at] as string
    if (SPACE.test(char)) continue
    // Quotation marks before width: a full-width one becomes one of ASCII, and that one of them.
    for (const likeness of likenesses) char = char === '' ? '' : FOLDS[likeness](char)
    if (char === '') continue
    folded.text += char
    folded.offsets.push(at)
  }
  return folded
}

/** What must be overlooked for the two to be equal; null if they are other words, or the same. */
export function likenessesOf(one: string, other: string): Likeness[] | null {
  const equalWith = (likenesses: readonly Likeness[]) =>
    fold(one, likenesses).text === fold(other, likenesses).text
  if (equalWith([]) || !equalWith(LIKENESSES)) return null
  return LIKENESSES.filter((each) => !equalWith(LIKENESSES.filter((other) => other !== each)))
}

/** The first place of `text` that only looks like `words`; null if there is none, or if the words themselves stand in it. */
export function nearMiss(text: string, words: string): NearMiss | null {
  const hay = fold(text, LIKENESSES)
  const needle = fold(words, LIKENESSES).text
  const at = needle === '' ? -1 : hay.text.indexOf(needle)
  if (at < 0) return null
  const start = hay.offsets[at] as number
  const end = (hay.offsets[at + needle.length - 1] as number) + 1
  const found = text.slice(start, end)
  const differs = likenessesOf(found, words)
  return differs === null ? null : { text: found, start, end, differs }
}
