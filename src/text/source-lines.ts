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
}

/** The lines of the text that hold something, in order. */
export function sourceLines(source: string): SourceLine[] {
  const lines: SourceLine[] = []
  let afterBlank = true
  let number = 0
  for (const match of source.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    if (match[0] === '' && match.index === source.length && number > 0) break
    const raw = match[0].replace(/[\r\n]+$/, '')
    const text = raw.replace(/^[\s\ufeff]+|[\s\ufeff]+$/g, '')
    if (text === '') afterBlank = true
    else {
      const start = match.index + raw.indexOf(text)
      lines.push({ text, start, end: start + text.length, number, afterBlank })
      afterBlank = false
    }
    number += 1
  }
  return lines
}
