/** Breaks Chinese words into the lines of a picture, where no browser does it. */

/** No line begins with these. */
const NOT_FIRST = new Set('，。、；：！？）》」』”’…—%％')
/** No line ends with these. */
const NOT_LAST = new Set('（《「『“‘')

/** Width in em: a Chinese character is 1 wide, a letter or digit about half. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += /[\u0020-\u007e]/.test(character) ? 0.55 : 1
  return width
}

/**
 * Lines of at most `width` em, words of Latin letters and numbers kept whole; what does not fit into `most` lines is
 * cut and ends in ……
 * @example wrapLines('达到3.5%以上', 4, 2) // => ['达到', '3.5%以上'] at 4 em
 */
export function wrapLines(text: string, width: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/[\w.%+-]+|./gsu) ?? []) {
    if (widthOf(line + piece) <= width || line === '' || NOT_FIRST.has(piece)) {
      line += piece
      continue
    }
    const [kept, carried] = carry(line)
    lines.push(kept)
    line = carried + piece
  }
  lines.push(line)
  if (lines.length <= most) return lines
  const last = lines[most - 1] ?? ''
  return [...lines.slice(0, most - 1), `${[...last].slice(0, -2).join('')}……`]
}

/** An opening bracket goes down with what it opens. */
function carry(line: string): [kept: string, carried: string] {
  const last = [...line].at(-1) ?? ''
  return NOT_LAST.has(last) && line !== last ? [line.slice(0, -last.length), last] : [line, '']
}
