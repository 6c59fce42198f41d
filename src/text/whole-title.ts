/** Whether a title is all of its heading, or a piece cut out of it. */
import { foldWidth } from './fold.ts'
import { withoutSpace } from './squeeze.ts'

/** What may stand in front of a title besides its number: 第九条, 任务一, (二). */
const NUMBERING = /^[\p{P}\p{S}\d一二三四五六七八九十百零〇第章节条款项编部分篇工作任务专栏]*$/u

/**
 * True if nothing but numbering stands in front of the title, and a mark or the end of the words behind it. `heading`:
 * the heading, or the paragraph that it begins. White space and width do not count.
 */
export function isWholeTitle(heading: string, number: string | null, title: string): boolean {
  const words = foldWidth(withoutSpace(heading))
  const sought = foldWidth(withoutSpace(title))
  const at = words.indexOf(sought)
  if (at < 0) return false
  const before = words.slice(0, at).replace(foldWidth(withoutSpace(number ?? '')), '')
  const after = words[at + sought.length] ?? ''
  // 【补贴】对项目给予补贴: the bracket ends it.
  const isEnded = /^[\p{P}\p{S}]?$/u.test(after) || /[\p{Pe}\p{Pf}]$/u.test(sought)
  return NUMBERING.test(before) && isEnded
}
