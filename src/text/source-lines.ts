/** The lines of a plain source text with their offsets; the smallest unit that ingest builds blocks from. */

/** One line without its line break and outer white space. UTF-16 offsets, end-exclusive. */
export interface SourceLine {
  text: string
  start: number
  end: number
  /** 0-based position among all lines, blank ones included. */
  number: number
  /** The line was set apart by a blank line before it, or is the first. */
  afterBlank: boolean
  /** The line is the first of a page: a form feed stands before it. */
  afterPage: boolean
}

/** A form feed ends a line, too: it stands where a page of a PDF ends. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u2028\u2029]/g

/** The lines of the text that hold something, in order. */
export function sourceLines(source: string): SourceLine[] {
  const lines: SourceLine[] = []
  let afterBlank = true
  let afterPage = false
  let number = 0
  let from = 0
  const add = (to: number) => {
    const raw = source.slice(from, to)
    const text = raw.trim()
    if (text === '') afterBlank = true
    else {
      const start = from + (raw.length - raw.trimStart().length)
      lines.push({ text, start, end: start + text.length, number, afterBlank, afterPage })
      afterBlank = false
      afterPage = false
    }
    number += 1
  }
  for (const { 0: mark, index } of source.matchAll(LINE_BREAK)) {
    add(index)
    if (mark === '\f') {
      afterPage = true
      // What only the page parts is not set apart.
      if (lines.at(-1)?.number === number - 1) afterBlank = false
    }
    from = index + mark.length
  }
  add(source.length)
  return lines
}
