/** The body of an editor's document as a row of chunks that can be kept, rewritten or taken out one by one. */
import type { Block, Body } from '../../markdown/body.ts'

/** Stretch of the MDX file; UTF-16 offsets, end-exclusive, without the line feed behind it. */
export interface Chunk {
  /** `words` holds source words, `note` the editor's, `open` and `close` are the tags of a measure. */
  kind: 'words' | 'note' | 'open' | 'close' | 'other'
  start: number
  end: number
  /** Indexes into `Body.blocks`. The rows of a table are one chunk. */
  blocks: number[]
  /** Id of the measure that an `open` begins. */
  measure: string | null
}

const OPEN = /^\s*<Measure\s+id=["']([^"']*)["']\s*>\s*$/
const CLOSE = /^\s*<\/Measure>\s*$/
const NOTE = /^\s*<Note\b/

/** Chunks in order; `bodyStart`: where the frontmatter ends. */
export function chunksOf(mdx: string, body: Body, bodyStart: number): Chunk[] {
  const beginning = new Map<number, number[]>()
  for (const [index, { line }] of body.blocks.entries())
    beginning.set(line, [...(beginning.get(line) ?? []), index])
  const chunks: Chunk[] = []
  let current: Chunk | null = null
  let inNote = false
  let line = 0
  for (let start = 0; start <= mdx.length; ) {
    line += 1
    const feed = mdx.indexOf('\n', start)
    const end = feed < 0 ? mdx.length : feed
    const words = mdx.slice(start, end)
    if (start >= bodyStart) {
      const isBlank = words.trim() === ''
      const begin = (kind: Chunk['kind'], measure: string | null = null): Chunk => {
        const chunk = { kind, start, end, blocks: [], measure }
        chunks.push(chunk)
        return chunk
      }
      if (inNote && current) current.end = isBlank ? current.end : end
      else if (isBlank) current = null
      else if (NOTE.test(words)) current = begin('note')
      else if (OPEN.test(words)) begin('open', OPEN.exec(words)?.[1] ?? null)
      else if (CLOSE.test(words)) begin('close')
      else {
        const blocks = beginning.get(line) ?? []
        const isNextRow: boolean =
          current !== null && isRow(body, blocks) && isRow(body, current.blocks)
        if (current?.kind === 'note') current = null
        if (blocks.length > 0 && !isNextRow) current = begin('words')
        current ??= begin('other')
        current.blocks.push(...blocks)
        current.end = end
      }
      inNote = (inNote || NOTE.test(words)) && !words.includes('</Note>')
      if (CLOSE.test(words) || OPEN.test(words)) current = null
    }
    start = end + 1
  }
  return chunks
}

function isRow({ blocks }: Body, indexes: readonly number[]): boolean {
  const block: Block | undefined = blocks[indexes[0] ?? -1]
  return block?.kind === 'row'
}
