/** Finds where a plan turns from what there is to what it aims at. */

import { headingShape } from '../../text/heading-shape.ts'
import type { SourceBlock } from '../structure/blocks.ts'

const IS_PLAN = /规划|纲要/
/** The heading with which the plan proper begins. */
const TURN =
  /^(?:指导思想|总体要求|总体思路|基本思路|规划思路|总体战略|总体构想|指导方针|基本原则|规划总则|(?:总体|规划|发展|主要|建设|工作|战略)目标)/
const BACKGROUND =
  /背景|基础|现状|形势|成效|成就|回顾|进展|概况|评估|完成情况|问题|挑战|机遇|环境分析/
/** 第二章 总体要求: what follows the number. */
const NUMBERING = /^\s*第[一二三四五六七八九十\d]+[编篇章节部分]+\s*/

/**
 * Offset of the heading with which a plan begins to speak of what shall be; what stands before it tells how things are.
 * 0 for what is no plan, and for one that does not open with a part on how things are. `text`: of the blocks.
 */
export function endOfBackground(
  title: string,
  text: string,
  blocks: readonly SourceBlock[],
): number {
  if (!IS_PLAN.test(title)) return 0
  let opened = false
  for (const [index, { kind, start, end }] of blocks.entries()) {
    if (kind !== 'heading') continue
    const words = nameOf(text.slice(start, end))
    // Behind a line of the table of contents comes the next one, no text.
    const isContents =
      blocks[index + 1]?.kind === 'heading' && blocks[index + 2]?.kind === 'heading'
    if (TURN.test(words)) return opened ? start : 0
    if (!isContents && BACKGROUND.test(words)) opened = true
  }
  return 0
}

function nameOf(heading: string): string {
  const shape = headingShape(heading)
  return heading
    .slice(shape?.length ?? 0)
    .replace(NUMBERING, '')
    .trim()
}
