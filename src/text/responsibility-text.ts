/** The view of a text in which responsibility clauses are read: no white space, one kind of bracket, colon and comma. */
import { foldWidth, textOf } from './fold.ts'

/** White space that stood before a character: none, blanks within a line, or a line break. */
export type Gap = 0 | 1 | 2

/** `text[i]` stood at `offsets[i]` of the original (UTF-16) behind the white space `gaps[i]`. */
export interface ClauseText {
  text: string
  offsets: Uint32Array
  /** A `Gap` each. */
  gaps: Uint8Array
}

const SAME: Readonly<Record<string, string>> = {
  '∶': ':',
  '﹕': ':',
  '︰': ':',
  '﹔': ';',
  '﹐': ',',
  '､': '、',
  '﹑': '、',
  '〔': '(',
  '【': '(',
  '[': '(',
  '{': '(',
  '〖': '(',
  '﹝': '(',
  '﹙': '(',
  '〕': ')',
  '】': ')',
  ']': ')',
  '}': ')',
  '〗': ')',
  '﹞': ')',
  '﹚': ')',
  '〈': '<',
  '〉': '>',
}
const BLANK = /[ \t\v\f\u200b-\u200d\u2000-\u200a\u2060\u202f\ufeff]/
const BREAK = /[\n\r\u2028\u2029]/

/** Angle brackets stay `<` and `>`, because they also mean less and greater. */
export function clauseText(text: string): ClauseText {
  const folded = foldWidth(text)
  const codes = new Uint16Array(folded.length)
  const offsets = new Uint32Array(folded.length)
  const gaps = new Uint8Array(folded.length)
  let length = 0
  let gap: Gap = 0
  for (let offset = 0; offset < folded.length; offset += 1) {
    let code = folded.charCodeAt(offset)
    // Most characters are Han: a test of their range spares them all the others.
    if (code < 0x4e00 || code > 0x9fff) {
      const char = folded[offset] as string
      if (BREAK.test(char)) {
        gap = 2
        continue
      }
      if (BLANK.test(char)) {
        gap = gap === 2 ? 2 : 1
        continue
      }
      code = SAME[char]?.charCodeAt(0) ?? code
    }
    codes[length] = code
    offsets[length] = offset
    gaps[length] = gap
    length += 1
    gap = 0
  }
  return {
    text: textOf(codes.subarray(0, length)),
    offsets: offsets.subarray(0, length),
    gaps: gaps.subarray(0, length),
  }
}

/** Where [from, to) of the view stands in the original: UTF-16, end-exclusive. */
export function placeOf(
  { offsets }: ClauseText,
  from: number,
  to: number,
): { start: number; end: number } {
  return { start: offsets[from] as number, end: (offsets[to - 1] as number) + 1 }
}

/** A name of the original in one piece: page and line breaks leave blanks inside, some of no width. */
export function withoutBlanks(words: string): string {
  return words.replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, '')
}

/** A bracket and its partner: indexes of both characters; `height` is 1 if no pair stands inside. */
export interface BracketPair {
  open: number
  close: number
  height: number
}

/** All closed pairs by their opening bracket. `opensAngle(at)` tells whether the `<` there is a bracket. */
export function bracketPairs(text: string, opensAngle: (at: number) => boolean): BracketPair[] {
  const open: { at: number; height: number }[] = []
  const pairs: BracketPair[] = []
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string
    if (char === '(' || (char === '<' && opensAngle(at))) open.push({ at, height: 1 })
    if (char !== ')' && char !== '>') continue
    const last = open.at(-1)
    if (!last || (char === '>') !== (text[last.at] === '<')) continue
    open.pop()
    pairs.push({ open: last.at, close: at, height: last.height })
    const outer = open.at(-1)
    if (outer) outer.height = Math.max(outer.height, last.height + 1)
  }
  return pairs.sort((a, b) => a.open - b.open)
}
