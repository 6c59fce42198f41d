/** Finds lists of what applicants must fulfil: 应同时符合以下条件：（一）…（二）…. Their numbers are thresholds. */
import { lastAtOrBefore } from '../../text/sorted.ts'
import type { SourceBlock } from '../structure/blocks.ts'

const ANNOUNCED =
  /(?:符合|具备|满足)(?:以下|下列|如下)[^。:;]{0,10}(?:条件|要求|标准)[^。:;\d]{0,16}[:。]/g

/** Whether an offset of the width-folded text stands in such a list: behind its announcement, to the last item in a row. */
export function conditionReader(
  folded: string,
  blocks: readonly SourceBlock[],
): (offset: number) => boolean {
  const starts = blocks.map(({ start }) => start)
  const lists = [...folded.matchAll(ANNOUNCED)].map(({ index, 0: words }) => {
    let last = lastAtOrBefore(starts, index)
    while (goesOn(folded, blocks[last], blocks[last + 1])) last += 1
    return { start: index + words.length, end: blocks[last]?.end ?? index }
  })
  return (offset) => lists.some(({ start, end }) => start <= offset && offset < end)
}

/** An item follows, or the rest of one that a line break cut. */
function goesOn(folded: string, block?: SourceBlock, next?: SourceBlock): boolean {
  if (!block || !next || next.kind === 'heading') return false
  return next.level > 0 || !/[。;]\s*$/.test(folded.slice(block.start, block.end))
}
