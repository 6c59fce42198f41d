/** Offsets are what programs count, lines and code points are what people and other languages count. */

/** A place as editors name it: both numbers are 1-based, `column` counts code points. */
export interface LineColumn {
  line: number
  column: number
}

/** The place of a UTF-16 offset. Lines end with LF, CR or CRLF. Throws a RangeError outside the text. */
export function lineColumnAt(text: string, offset: number): LineColumn {
  if (offset < 0 || offset > text.length)
    throw new RangeError(`offset ${offset} is outside the text (0 to ${text.length})`)
  let line = 1
  let lineStart = 0
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    const next = match.index + match[0].length
    if (next > offset) break
    line += 1
    lineStart = next
  }
  return { line, column: [...text.slice(lineStart, offset)].length + 1 }
}

/** Converts between the two ways of counting the characters of one text. */
export interface CodePointOffsets {
  toCodePoints(utf16Offset: number): number
  toUtf16(codePointOffset: number): number
}

/** Offset converter for `text`, O(log n) a call. An offset inside a surrogate pair counts as its beginning. */
export function codePointOffsets(text: string): CodePointOffsets {
  // Code-point offset of every surrogate pair, ascending; the pair i begins at UTF-16 offset pairs[i] + i.
  const pairs: number[] = []
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g))
    pairs.push(match.index - pairs.length)
  const countBefore = (isBefore: (pair: number, index: number) => boolean): number => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBefore(pairs[middle] as number, middle)) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    // A pair at UTF-16 offset u takes one code point away from every offset behind its first half.
    toCodePoints: (offset) => offset - countBefore((pair, index) => pair + index < offset),
    toUtf16: (offset) => offset + countBefore((pair) => pair < offset),
  }
}
