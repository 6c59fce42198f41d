/** Lays the blocks of a source out as running text, without the line breaks that only the page needed. */
import type { SourceBlock } from './blocks.ts'

/** One line a block. `offsets[i]` is where character i of `text` stands in the source. */
export interface Flow {
  text: string
  offsets: number[]
  /** The blocks with offsets into `text`. */
  blocks: SourceBlock[]
}

/** Blocks joined by line feeds; white space around a line break inside a block is dropped. */
export function flowBlocks(source: string, blocks: SourceBlock[]): Flow {
  const offsets: number[] = []
  let text = ''
  const flowed = blocks.map((block) => {
    const start = text.length
    const pieces = source.slice(block.start, block.end).split(/(\s*\n\s*)/)
    let offset = block.start
    for (const [index, piece] of pieces.entries()) {
      // Odd pieces are the line breaks.
      if (index % 2 === 0) {
        text += piece
        for (let at = 0; at < piece.length; at += 1) offsets.push(offset + at)
      }
      offset += piece.length
    }
    const end = text.length
    text += '\n'
    offsets.push(block.end)
    return { ...block, start, end }
  })
  return { text, offsets, blocks: flowed }
}

/** The source offsets of a stretch of flowed text; `end` stays right behind its last character. */
export function toSource(flow: Flow, start: number, end: number): { start: number; end: number } {
  const last = flow.offsets[Math.max(start, end - 1)] ?? 0
  return { start: flow.offsets[start] ?? 0, end: last + (end > start ? 1 : 0) }
}
