/** Finds the unnumbered headings and numbered paragraphs that name a task, because departments answer for them. */
import type { ResponsibilityClause } from '../../text/responsibility-clause.ts'
import type { SourceBlock } from './blocks.ts'

/** Styles of headings without a number. */
export const UNNUMBERED: ReadonlySet<string> = new Set(['plain', 'slogan'])

/** `usual`: most of its kind have a clause, which is how the document names its tasks. */
export type Opener = 'usual' | 'unusual'

type ByBlock = ReadonlyMap<number, ResponsibilityClause[]>

/** Style and level; tasks (`工作18`) are numbered through the document, whatever the sections around them. */
export function shapeOf({ style, level }: SourceBlock): string {
  return style === 'task' ? 'task' : `${style} ${level}`
}

/** A line that is nothing but a clause (`责任单位：市财政局`) is no heading, however short. */
export function isClauseLine(block: SourceBlock, own: ResponsibilityClause[]): boolean {
  return own.some(({ start }) => start - block.start <= 2)
}

/**
 * Indexes of the blocks that open a task. A clause behind the items of a list closes what the list belongs to, if that
 * is of a usual kind.
 */
export function openersThatName(blocks: SourceBlock[], byBlock: ByBlock): Map<number, Opener> {
  const usual = usualShapes(blocks, byBlock)
  const isUsual = (index: number) => usual.has(shapeOf(blocks[index] as SourceBlock))
  const openers = new Map<number, Opener>()
  let open: number[] = []
  for (const [index, block] of blocks.entries()) {
    const own = byBlock.get(index) ?? []
    const kind = kindOf(block, own)
    if (kind === 'heading') open = []
    else if (kind === 'unnumbered') open = [index]
    else if (kind === 'item') open = [...open.filter((at) => isAbove(blocks[at], block)), index]
    const opener = own.length > 0 ? (open.findLast(isUsual) ?? open.at(-1)) : undefined
    if (opener === undefined) continue
    openers.set(opener, isUsual(opener) ? 'usual' : 'unusual')
    open = []
  }
  return openers
}

function isAbove(outer: SourceBlock | undefined, { level }: SourceBlock): boolean {
  return outer !== undefined && (UNNUMBERED.has(outer.style ?? '') || outer.level < level)
}

function kindOf(
  block: SourceBlock,
  own: ResponsibilityClause[],
): 'heading' | 'unnumbered' | 'item' | null {
  if (block.kind === 'heading' && !isClauseLine(block, own))
    return UNNUMBERED.has(block.style ?? '') ? 'unnumbered' : 'heading'
  return block.kind === 'paragraph' && block.number !== null ? 'item' : null
}

/** Shapes of which more than half have a clause before the next heading or numbered paragraph. */
function usualShapes(blocks: SourceBlock[], byBlock: ByBlock): Set<string> {
  const counts = new Map<string, { all: number; named: number }>()
  let opener: string | null = null
  for (const [index, block] of blocks.entries()) {
    const own = byBlock.get(index) ?? []
    if (kindOf(block, own) !== null) {
      opener = shapeOf(block)
      const count = counts.get(opener) ?? { all: 0, named: 0 }
      counts.set(opener, { ...count, all: count.all + 1 })
    }
    const count = opener === null ? undefined : counts.get(opener)
    if (own.length === 0 || !count) continue
    count.named += 1
    opener = null
  }
  return new Set(
    [...counts].filter(([, { all, named }]) => named * 2 > all).map(([shape]) => shape),
  )
}
