/** Lays the blocks of a source out as running text, without the line breaks and blanks that only the page needed. */
import type { SourceBlock } from './blocks.ts'

/** One line a block. `offsets[i]` is where character i of `text` stands in the source. */
export interface Flow {
  text: string
  offsets: number[]
  /** The blocks with offsets into `text`. */
  blocks: SourceBlock[]
}

/**
 * Blocks joined by line feeds. White space around a line break inside a block is dropped, between two Latin words it
 * becomes one blank; the blanks of spaced-out words (`责 任 单 位`) are dropped.
 */
export function flowBlocks(source: string, blocks: SourceBlock[]): Flow {
  const offsets: number[] = []
  const pieces: string[] = []
  let length = 0
  const add = (piece: string, offset: number) => {
    pieces.push(piece)
    for (let at = 0; at < piece.length; at += 1) offsets.push(offset + at)
    length += piece.length
  }
  const flowed = blocks.map((block) => {
    const start = length
    const words = source.slice(block.start, block.end)
    let from = 0
    for (const [at, end] of layoutBlanks(words)) {
      add(words.slice(from, at), block.start + from)
      // Cells of a flattened table stand on lines of their own.
      if (block.kind === 'row') add('\t', block.start + at)
      const isBetweenWords = LATIN.test(words[at - 1] ?? '') && LATIN.test(words[end] ?? '')
      if (isBetweenWords) add(' ', block.start + at)
      from = end
    }
    add(words.slice(from), block.start + from)
    const end = length
    add('\n', block.end)
    return { ...block, start, end }
  })
  return { text: pieces.join(''), offsets, blocks: flowed }
}

const LATIN = /[A-Za-z]/
const BLANKS = /\s+/g
const LINE_BREAK = /[\n\r\v\f\u2028\u2029]/
/** A cell of a table may be one character; that many in a row are the letters of spaced-out words. */
const LEAST_SPACED_OUT = 4

/** Runs of white space that mean nothing, as [start, end), in order. */
function layoutBlanks(words: string): [number, number][] {
  const runs = [...words.matchAll(BLANKS)].map(
    ({ 0: blanks, index }) => [index, index + blanks.length] as [number, number],
  )
  const isDropped = runs.map(([start, end]) => LINE_BREAK.test(words.slice(start, end)))
  for (let first = 0; first < runs.length; first += 1) {
    let last = first
    while (isSingle(words, runs[last], runs[last + 1])) last += 1
    // n letters have n - 1 blanks between them; the letters at both ends must be single, too.
    if (last - first + 2 >= LEAST_SPACED_OUT && isLetterBefore(words, runs[first]))
      isDropped.fill(true, first, last + 1)
    first = last
  }
  return runs.filter((_, index) => isDropped[index])
}

type Run = [number, number] | undefined

/** Between two runs of white space stands one Chinese character; numerals are cells of a table. */
function isSingle(words: string, run: Run, next: Run): boolean {
  if (!run || !next || next[0] - run[1] !== 1 || run[1] - run[0] > 1) return false
  return isHan(words, run[1]) && !/[一二三四五六七八九十]/.test(words[run[1]] ?? '')
}

function isLetterBefore(words: string, run: Run): boolean {
  return run !== undefined && isHan(words, run[0] - 1)
}

function isHan(words: string, at: number): boolean {
  const code = words.charCodeAt(at)
  return code >= 0x4e00 && code <= 0x9fff
}

/** The source offsets of a stretch of flowed text; `end` stays right behind its last character. */
export function toSource(flow: Flow, start: number, end: number): { start: number; end: number } {
  const last = flow.offsets[Math.max(start, end - 1)] ?? 0
  return { start: flow.offsets[start] ?? 0, end: last + (end > start ? 1 : 0) }
}
