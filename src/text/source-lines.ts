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
    const start = from + (raw.length - raw.trimStart().length)
    for (const part of paragraphsIn(text)) {
      const at = start + part.start
      lines.push({ ...part, start: at, end: start + part.end, number, afterBlank, afterPage })
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

const INDENT = /\u3000{2}\s*/g
/** `各直属机构：　　为贯彻…`, `…组织实施。　　一、目标要求　　到2020年…` */
const INDENT_BEHIND_SENTENCE = /(?:[。；！？][”’）]?|[^：\u3000]{10}：)[ \u00a0]?\u3000{2}/
/** `责任单位：　　省民政厅`: a blank to be filled in, or a label before its words. */
const LABEL = /(?:^|\u3000)[^：\u3000]{0,9}：$/
const LONGER_THAN_LABEL = 12

/**
 * A copy that lost its line breaks keeps the indents of its paragraphs: two full-width blanks behind the end of a
 * sentence show it, and all others of the line are taken as indents then. Offsets count from the line's first word.
 */
function paragraphsIn(text: string): Pick<SourceLine, 'text' | 'start' | 'end'>[] {
  if (text === '') return []
  const cuts = INDENT_BEHIND_SENTENCE.test(text) ? [...text.matchAll(INDENT)] : []
  const parts = []
  let start = 0
  for (const { 0: blank, index } of cuts) {
    if (LABEL.test(text.slice(Math.max(start, index - LONGER_THAN_LABEL), index))) continue
    parts.push({ text: text.slice(start, index).trimEnd(), start })
    start = index + blank.length
  }
  parts.push({ text: text.slice(start), start })
  return parts.map((part) => ({ ...part, end: part.start + part.text.length }))
}
