/** White space means nothing in Chinese print: texts are compared without it, and offsets find their way back. */

/** A text without its white space; `offsets[i]` is where its character i stands in the original. */
export interface Squeezed {
  text: string
  offsets: number[]
}

const SPACE = /\s/

/** The stretch [from, to) of the text without white space. `squeeze('区发\n改局').text` // => '区发改局' */
export function squeeze(text: string, from = 0, to = text.length): Squeezed {
  const offsets: number[] = []
  for (let offset = from; offset < to; offset += 1)
    if (!SPACE.test(text[offset] as string)) offsets.push(offset)
  return { text: withoutSpace(text.slice(from, to)), offsets }
}

/** `withoutSpace('区发\n改局')` // => '区发改局' */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '')
}
