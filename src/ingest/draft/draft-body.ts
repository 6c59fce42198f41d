/** Lays the findings over the blocks of a source: the body of the draft. */
import type { DraftBlock, DraftInline } from '../../markdown/write.ts'
import type { SourceReading } from '../read-source.ts'
import type { SourceBlock, Stretch } from '../structure/blocks.ts'
import { beginningIn, isWithin, overlapping } from '../structure/stretches.ts'

/** A component over source words. Components nest or stand apart, they never cross. */
export interface DraftSpan extends Stretch {
  name: 'Target' | 'Clause' | 'Department'
  id: string | null
}

/** The blocks of the draft. `spans` by start, outer before inner. */
export function draftBody(reading: SourceReading, spans: DraftSpan[]): DraftBlock[] {
  const { blocks } = reading
  const measures = new Map(reading.measures.map((measure) => [measure.first, measure]))
  const draft: DraftBlock[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const measure = measures.get(index)
    if (!measure) {
      append(draft, reading, blocks, index, spans)
      continue
    }
    const children: DraftBlock[] = []
    for (; index <= measure.last; index += 1) append(children, reading, blocks, index, spans)
    index = measure.last
    const tag: DraftMeasure = { type: 'measure', id: measure.id, children }
    // A part stands inside the measure it is part of, which comes right before it.
    const whole = draft.at(-1)
    if (measure.partOf !== null && whole?.type === 'measure' && whole.id === measure.partOf)
      whole.children.push(tag)
    else draft.push(tag)
  }
  return draft
}

/** Puts a block at the end of the draft; a row goes into the table of the row before it. */
function append(
  draft: DraftBlock[],
  reading: SourceReading,
  blocks: readonly SourceBlock[],
  index: number,
  spans: DraftSpan[],
): void {
  const block = blocks[index] as SourceBlock
  const last = draft.at(-1)
  if (block.kind !== 'row') draft.push(draftBlock(reading, block, spans))
  else if (last?.type === 'table' && blocks[index - 1]?.table === block.table)
    last.rows.push(draftRow(reading, block, spans))
  else draft.push({ type: 'table', rows: [draftRow(reading, block, spans)] })
}

type DraftMeasure = Extract<DraftBlock, { type: 'measure' }>

function draftBlock(reading: SourceReading, block: SourceBlock, spans: DraftSpan[]): DraftBlock {
  const inside = insideClauses(spansWithin(block, spans))
  const isTwoLine = block.style === 'plain' || block.level === 1
  const children = inlines(reading, block.start, block.end, inside, isTwoLine)
  if (block.kind === 'paragraph') return { type: 'paragraph', children }
  return { type: 'heading', depth: depthOf(block.level), children }
}

/** The cells of a row. A component that reaches over the edge of a cell cannot be written: its words stay plain. */
function draftRow(reading: SourceReading, row: SourceBlock, spans: DraftSpan[]): DraftInline[][] {
  return wholeCells(reading.text, row).map((cell) => {
    const inside = insideClauses(spansWithin(cell, spans))
    return inlines(reading, cell.start, cell.end, inside, false)
  })
}

/** The cells with the words before each of them that none holds, such as the name of a group of rows: no word is lost. */
function wholeCells(text: string, row: SourceBlock): Stretch[] {
  const cells = row.cells ?? []
  let behind = row.start
  return cells.map((cell, index) => {
    const end = index === cells.length - 1 ? Math.max(cell.end, row.end) : cell.end
    const words = text.slice(behind, end)
    const start = behind + (words.length - words.trimStart().length)
    behind = end
    return { start: Math.min(start, end), end }
  })
}

function spansWithin(place: Stretch, spans: DraftSpan[]): DraftSpan[] {
  return beginningIn(spans, place.start, place.end).filter((span) => isWithin(span, place))
}

/** Where a heading or the edge of a cell breaks a clause in two, its names stand outside any clause and stay plain words. */
function insideClauses(spans: DraftSpan[]): DraftSpan[] {
  const clauses = spans.filter(({ name }) => name === 'Clause')
  return spans.filter(
    (span) => span.name !== 'Department' || clauses.some((clause) => isWithin(span, clause)),
  )
}

function depthOf(level: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return Math.min(Math.max(level, 1), 6) as 1 | 2 | 3 | 4 | 5 | 6
}

function inlines(
  reading: SourceReading,
  from: number,
  to: number,
  spans: DraftSpan[],
  keepsLines: boolean,
): DraftInline[] {
  const result: DraftInline[] = []
  let at = from
  const rest = [...spans]
  for (let span = rest.shift(); span; span = rest.shift()) {
    const { start, end } = span
    const inner = []
    while (rest[0] && rest[0].end <= end) inner.push(rest.shift() as DraftSpan)
    result.push(...words(reading, at, start, keepsLines))
    const attributes: Record<string, string> = span.id === null ? {} : { id: span.id }
    const children = inlines(reading, start, end, inner, keepsLines)
    result.push({ type: 'component', name: span.name, attributes, children })
    at = end
  }
  return [...result, ...words(reading, at, to, keepsLines)]
}

/** Source words without the furniture among them; line breaks stay in headings and vanish in wrapped paragraphs. */
function words(
  { text, omitted }: SourceReading,
  from: number,
  to: number,
  keepsLines: boolean,
): DraftInline[] {
  let visible = ''
  let at = from
  for (const { start, end } of overlapping(omitted, from, to)) {
    visible += text.slice(at, Math.max(at, start))
    at = Math.min(end, to)
  }
  visible += text.slice(at, to)
  const lines = visible.split(/\s*[\r\n]\s*/)
  if (keepsLines)
    return lines.flatMap((value, index): DraftInline[] =>
      index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
    )
  const value = lines.reduce((joined, line) =>
    /[A-Za-z]$/.test(joined) && /^[A-Za-z]/.test(line) ? `${joined} ${line}` : joined + line,
  )
  return value === '' ? [] : [{ type: 'text', value }]
}
