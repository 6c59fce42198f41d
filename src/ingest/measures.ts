/** Finds the measures of a document: its numbered headings that departments answer for. */
import type { ResponsibilityClause } from '../text/responsibility-clause.ts'
import type { SourceBlock } from './blocks.ts'

/** A measure over whole blocks: indexes into the blocks, `last` inclusive. */
export interface FoundMeasure {
  id: string
  number: string | null
  /** The block whose words name it. */
  first: number
  last: number
  /** Id of the numbered measure of which this is an unnumbered part with a clause of its own. */
  partOf: string | null
  clauses: ResponsibilityClause[]
}

const STYLES_OF_MEASURES = new Set([
  'task',
  'arabic',
  'arabic-comma',
  'arabic-space',
  'cjk-brackets',
])
const SIGNS_OF_MEASURES = new Set(['task', 'arabic-space'])

/** Measures in text order. A document whose numbered headings only structure it has none. */
export function findMeasures(
  blocks: SourceBlock[],
  clauses: ResponsibilityClause[],
): FoundMeasure[] {
  const shape = shapeOfMeasures(blocks, clauses)
  if (!shape) return []
  const measures: FoundMeasure[] = []
  for (const [first, block] of blocks.entries()) {
    if (block.kind !== 'heading' || shapeOf(block) !== shape) continue
    let last = first
    while (blocks[last + 1] && blocks[last + 1]?.kind === 'paragraph') last += 1
    const id = `m${measures.filter(({ partOf }) => partOf === null).length + 1}`
    measures.push(
      ...parts(blocks, clauses, {
        id,
        number: block.number,
        first,
        last,
        partOf: null,
        clauses: [],
      }),
    )
  }
  return measures
}

/** Style and level of the headings with a clause under them; without clauses, of the tasks (`工作18`, `1 持续推进`). */
function shapeOfMeasures(blocks: SourceBlock[], clauses: ResponsibilityClause[]): string | null {
  const counts = new Map<string, number>()
  let open: SourceBlock | undefined
  for (const block of blocks) {
    if (block.kind === 'heading') open = block
    if (!open || !STYLES_OF_MEASURES.has(open.style ?? '')) continue
    const isSign = clauses.length === 0 && block === open && SIGNS_OF_MEASURES.has(open.style ?? '')
    const hasClause = clauses.some(({ start }) => start >= block.start && start < block.end)
    if (isSign || hasClause) counts.set(shapeOf(open), (counts.get(shapeOf(open)) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best?.[0] ?? null
}

function shapeOf({ style, level }: SourceBlock): string {
  // Tasks are numbered through the document, whatever the level of the sections around them.
  return style === 'task' ? 'task' : `${style} ${level}`
}

/** Splits a measure behind each clause if another clause follows. */
function parts(
  blocks: SourceBlock[],
  clauses: ResponsibilityClause[],
  whole: FoundMeasure,
): FoundMeasure[] {
  const result: FoundMeasure[] = []
  let current = { ...whole }
  for (let index = whole.first; index <= whole.last; index += 1) {
    const block = blocks[index] as SourceBlock
    const own = clauses.filter(({ start }) => start >= block.start && start < block.end)
    if (own.length > 0 && current.clauses.length > 0) {
      const begin = lastClauseBlock(blocks, current, index) + 1
      result.push({ ...current, last: begin - 1 })
      const id = `${whole.id}-${result.length + 1}`
      current = { ...whole, id, number: null, first: begin, partOf: whole.id, clauses: [] }
    }
    current.clauses = [...current.clauses, ...own]
  }
  return [...result, { ...current, last: whole.last }]
}

function lastClauseBlock(blocks: SourceBlock[], measure: FoundMeasure, before: number): number {
  const end = measure.clauses.at(-1)?.start ?? 0
  for (let index = before - 1; index >= measure.first; index -= 1) {
    const block = blocks[index] as SourceBlock
    if (block.start <= end && end < block.end) return index
  }
  return before - 1
}
