/** The tone of a section that no heading names: whether its sentences report what was done or say what shall be done. */

import { lastAtOrBefore } from '../../text/sorted.ts'
import type { SourceBlock } from '../structure/blocks.ts'
import { looksAhead, reportsPast } from './tense.ts'

const ACHIEVED =
  /居全[省市国]|位居|全[省国]第[一二三四五]|全[省国市]领先|走在.{0,4}前列|成为全[省国]|列入全?[国省]|获(?!得感)|入选|成功(?!率)|顺利|率先|首批|圆满|显著成效|明显成效|扎实推进|取得|迈上|迈出|再创|创.{0,4}新高|增速.{0,6}第|基本(?:完成|建成)|投产见效|全面建成投|捷报|喜人/
const BOUNDED = /以上|以内|不低于|不少于|不超过|左右|力争|确保/
const NUMBER = /\d/

/** A handful of sentences is no tone. */
const FEWEST_SENTENCES = 4
/** Of the sentences that tell, at least so many must report. */
const REPORTS = 0.75

/**
 * For any offset of a width-folded text: whether the section around it reports. A section runs from one heading of
 * level 1 or 2 to the next; a text without headings is one section.
 */
export function reportReader(
  folded: string,
  blocks: readonly SourceBlock[],
): (offset: number) => boolean {
  const starts: number[] = [0]
  const votes: { past: number; future: number }[] = [{ past: 0, future: 0 }]
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (block.level > 2) continue
      starts.push(block.start)
      votes.push({ past: 0, future: 0 })
      continue
    }
    const vote = votes.at(-1) as { past: number; future: number }
    for (const sentence of folded.slice(block.start, block.end).split(/[。;!?\n]/)) {
      if (!NUMBER.test(sentence)) continue
      if (looksAhead(sentence) || BOUNDED.test(sentence)) vote.future += 1
      else if (reportsPast(sentence) || ACHIEVED.test(sentence)) vote.past += 1
    }
  }
  const reports = votes.map(
    ({ past, future }) => past >= FEWEST_SENTENCES && past / (past + future) >= REPORTS,
  )
  return (offset) => reports[lastAtOrBefore(starts, offset)] ?? false
}
