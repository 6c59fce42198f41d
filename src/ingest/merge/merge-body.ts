/** Puts the body of a merged document together: chunks kept byte for byte, rewritten, taken out, and new ones between. */
import type { Block, Body } from '../../markdown/body.ts'
import { type DraftBlock, type DraftInline, writeDocument } from '../../markdown/write.ts'
import { SourceError } from '../../text/decode.ts'
import type { Squeezed } from '../../text/squeeze.ts'
import type { Chunk } from './merge-chunks.ts'
import type { Holding } from './merge-owners.ts'
import { type FittedSpan, movedCells, type PassageWords, passageInlines } from './merge-passage.ts'

/** What becomes of one block of the old body. */
export interface Passage {
  block: number
  holding: Holding
  /** `kept` word for word. */
  fate: 'kept' | 'changed' | 'gone'
  /** Components over the new words of a changed passage, outer before inner. */
  spans: FittedSpan[]
}

/** Passages that the machine drafted, behind the block with this index (-1: at the beginning). */
export interface FreshPassages {
  after: number
  blocks: DraftBlock[]
}

export interface MergedBody {
  /** The MDX behind the frontmatter. */
  mdx: string
  /** Ids of measures that hold no words any more. */
  emptyMeasures: string[]
}

/** Throws a SourceError if tags share the lines of a passage that has to be rewritten. */
export function mergeBody(
  mdx: string,
  body: Body,
  bodyStart: number,
  chunks: readonly Chunk[],
  passages: readonly Passage[],
  fresh: readonly FreshPassages[],
  text: string,
  { offsets }: Squeezed,
): MergedBody {
  const byBlock = new Map(passages.map((passage) => [passage.block, passage]))
  const waiting = [...fresh].sort((a, b) => a.after - b.after)
  const emptyMeasures = measuresLeftEmpty(chunks, byBlock)
  const goneTags = measureTagsOf(chunks, emptyMeasures)
  const head = mdx.slice(bodyStart, chunks[0]?.start ?? mdx.length)
  const tail = mdx.slice(chunks.at(-1)?.end ?? mdx.length)
  let merged = ''
  const put = (words: string, gap = PARTED) => {
    if (words !== '') merged += merged === '' ? words : gap + words
  }
  const putFresh = (until: number, opening: boolean | null) => {
    while (waiting[0] && waiting[0].after <= until) {
      const first = waiting[0].blocks[0]?.type
      if (opening !== null && (first === 'heading' || first === 'measure') !== opening) return
      put(writeBlocks((waiting.shift() as FreshPassages).blocks))
    }
  }
  let last = -1
  for (const [index, chunk] of chunks.entries()) {
    // Behind the end of a measure belongs what begins with a heading, into the measure all other text.
    if (chunk.kind === 'close') putFresh(last, false)
    else if (chunk.kind !== 'note') putFresh(last, null)
    if (goneTags.has(chunk)) continue
    const own = chunk.blocks.flatMap((block) => byBlock.get(block) ?? [])
    const rows = rowsBetween(chunk, waiting)
    const words = mdx.slice(chunk.start, chunk.end)
    const gap = mdx.slice(chunks[index - 1]?.end ?? chunk.start, chunk.start)
    if (own.every(({ fate }) => fate === 'kept') && rows.length === 0) put(words, gap || PARTED)
    else if (/<\/?(?:Measure|Note)\b/.test(words))
      throw new SourceError(
        'Tags of a measure or a note share the line of words that changed. Put them on lines of their own, and run this again.',
      )
    else if (body.blocks[chunk.blocks[0] ?? -1]?.kind === 'row')
      put(mergedTable(words, body, own, rows, text, offsets))
    else put(writeBlocks(rewritten(body, own, text, offsets)))
    last = Math.max(last, ...chunk.blocks)
  }
  putFresh(Infinity, null)
  return { mdx: head + merged + tail, emptyMeasures }
}

const PARTED = '\n\n'

function wordsOf(
  body: Body,
  { block, holding }: Passage,
  text: string,
  offsets: readonly number[],
): PassageWords {
  const { kind, start, end } = body.blocks[block] as Block
  const hasBreak = (at: number) => body.text[at] === '\n' && body.offsets[at] === -1
  let keepsLines = false
  for (let at = start; at < end && kind !== 'row'; at += 1) keepsLines ||= hasBreak(at)
  return { text, offsets, next: holding.next, keepsLines }
}

/** The heading or paragraph of a chunk anew; nothing if it is gone. */
function rewritten(
  body: Body,
  passages: readonly Passage[],
  text: string,
  offsets: readonly number[],
): DraftBlock[] {
  return passages.flatMap((passage): DraftBlock[] => {
    if (passage.fate === 'gone') return []
    const block = body.blocks[passage.block] as Block
    const children = passageInlines(wordsOf(body, passage, text, offsets), passage.spans)
    if (block.kind !== 'heading') return [{ type: 'paragraph', children }]
    return [{ type: 'heading', depth: block.depth as 1 | 2 | 3 | 4 | 5 | 6, children }]
  })
}

/** A table line by line: rows that did not change keep their bytes. `lines`: as it was, its second line parts the head. */
function mergedTable(
  lines: string,
  body: Body,
  passages: readonly Passage[],
  fresh: readonly FreshPassages[],
  text: string,
  offsets: readonly number[],
): string {
  const [head, delimiter, ...others] = lines.split('\n')
  const old = [head, ...others]
  const columns = (delimiter ?? '').split('|').filter((cell) => cell.includes('-')).length
  const write = (cells: DraftInline[][]) =>
    writeBlocks([{ type: 'table', rows: [evenCells(cells, columns)] }]).split('\n')[0]
  const rows = passages.flatMap((passage, index) => {
    const cells = movedCells(body, passage.block, passage.holding).map((cell) =>
      passageInlines(wordsOf(body, passage, text, offsets), passage.spans, cell),
    )
    const own =
      passage.fate === 'kept' ? [old[index]] : passage.fate === 'gone' ? [] : [write(cells)]
    const added = fresh
      .filter(({ after }) => after === passage.block)
      .flatMap(({ blocks }) => blocks.flatMap(rowsOf).map(write))
    return [...own, ...added]
  })
  return rows.length === 0 ? '' : [rows[0], delimiter, ...rows.slice(1)].join('\n')
}

function rowsOf(block: DraftBlock): DraftInline[][][] {
  if (block.type === 'table') return block.rows
  return block.type === 'measure' ? block.children.flatMap(rowsOf) : [[block.children]]
}

/** As many cells as there are columns: what is too much goes into the last. */
function evenCells(row: readonly DraftInline[][], columns: number): DraftInline[][] {
  const cells = row.slice(0, columns)
  const last = cells[columns - 1]
  for (const cell of row.slice(columns)) last?.push({ type: 'text', value: ' ' }, ...cell)
  while (cells.length < columns) cells.push([])
  return cells
}

/** Takes from `waiting` what stands between two rows of a table. */
function rowsBetween(chunk: Chunk, waiting: FreshPassages[]): FreshPassages[] {
  const taken = waiting.filter(({ after }) => chunk.blocks.slice(0, -1).includes(after))
  for (const one of taken) waiting.splice(waiting.indexOf(one), 1)
  return taken
}

function writeBlocks(blocks: readonly DraftBlock[]): string {
  if (blocks.length === 0) return ''
  const file = writeDocument({}, [...blocks])
  return file.slice(file.indexOf('\n---\n') + '\n---\n'.length).trim()
}

function measuresLeftEmpty(
  chunks: readonly Chunk[],
  byBlock: ReadonlyMap<number, Passage>,
): string[] {
  const empty: string[] = []
  const open: { id: string | null; hasWords: boolean; hadWords: boolean }[] = []
  for (const chunk of chunks) {
    if (chunk.kind === 'open') open.push({ id: chunk.measure, hasWords: false, hadWords: false })
    else if (chunk.kind === 'close') {
      const closed = open.pop()
      if (closed?.id && closed.hadWords && !closed.hasWords) empty.push(closed.id)
    } else if (chunk.blocks.length > 0) {
      const isLeft = chunk.blocks.some((block) => byBlock.get(block)?.fate !== 'gone')
      for (const measure of open) {
        measure.hadWords = true
        measure.hasWords ||= isLeft
      }
    }
  }
  return empty
}

/** The opening and closing tags of measures. */
function measureTagsOf(chunks: readonly Chunk[], ids: readonly string[]): Set<Chunk> {
  const tags = new Set<Chunk>()
  const open: Chunk[] = []
  for (const chunk of chunks) {
    if (chunk.kind === 'open') open.push(chunk)
    if (chunk.kind !== 'close') continue
    const opening = open.pop()
    if (opening?.measure && ids.includes(opening.measure)) tags.add(opening).add(chunk)
  }
  return tags
}
