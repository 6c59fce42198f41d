/** 完成时限：2023年12月底 below a task says when everything above it, up to the number of the task, is due. */
import type { Due } from '../../model/target.ts'
import { findDueWords, resolveDue } from '../../text/due.ts'
import { foldWidth } from '../../text/fold.ts'
import { lastAtOrBefore } from '../../text/sorted.ts'
import type { SourceBlock } from '../structure/blocks.ts'

const TERM = /(?:完成|办结|整改|落实)(?:时限|时间|期限)(?:要求)?\s*[::]\s*([^\n;；)）〕\]]{2,40})/
/** （8月底完成，牵头单位：市科技局）: the bracket that names who answers says when, too. */
const TERM_IN_CLAUSE =
  /[(（]\s*([^()（）,，;；]{2,14}?)(?:前)?(?:全部|基本)?(?:完成|见效|建成|实现|办结|取得[^()（）,，;；]{2,16}|并?持续[^()（）,，;；]{0,6})[,，;；]\s*(?:牵头|责任|主办|配合|负责)/
/** 序号 重点任务 完成时限 牵头单位: the head of a table of tasks whose rows stand on a line each. */
const HEAD = /(?:完成|办结)(?:时限|时间|期限)\s+(?:牵头|责任|主办|主责)/
/** 2016年年底前 市科委: the term of such a row stands before the cell of names. */
const TERM_OF_ROW =
  /(?:^|[。;\p{Script=Han}]\s+)((?:20\d\d\s*年\S{0,6}(?:\s*[、,]\s*20\d\d\s*年\S{0,4})?))\s+(?=\p{Script=Han}{2,})/u
const STANDING = /长期|持续|常态/
const NONE: Due = { date: null, basis: 'none', words: null }

/** The term that holds at an offset of `source`; null where none is stated. `year`: the year the document speaks from. */
export function taskTermReader(
  source: string,
  blocks: readonly SourceBlock[],
  year: number | null,
): (offset: number) => Due | null {
  const starts: number[] = []
  const ends: number[] = []
  const terms: (Due | null)[] = []
  let first = 0
  let table: SourceBlock | null = null
  for (const [index, block] of blocks.entries()) {
    if (block.number !== null) first = index
    const folded = foldWidth(source.slice(block.start, block.end))
    if (HEAD.test(folded)) table = block
    else if (block.kind === 'heading' && table && block.level <= table.level) table = null
    const clause = TERM_IN_CLAUSE.exec(folded)
    const said = TERM.exec(folded) ?? clause ?? (table ? TERM_OF_ROW.exec(folded) : null)
    if (!said) continue
    const from = block.start + said.index
    const words = source.slice(from, from + said[0].length)
    starts.push(Math.max(blocks[first]?.start ?? 0, ends.at(-1) ?? 0))
    ends.push(block.end)
    terms.push(
      termOf(/[:：]/.test(words) ? words.slice(words.search(/[:：]/) + 1) : (said[1] ?? ''), year),
    )
  }
  return (offset) => {
    const at = lastAtOrBefore(starts, offset)
    return offset < (ends[at] ?? 0) ? (terms[at] ?? null) : null
  }
}

function termOf(words: string, year: number | null): Due | null {
  if (STANDING.test(words)) return NONE
  const said = findDueWords(words).at(-1) ?? monthIn(words)
  const date = said ? resolveDue(said.words, year) : null
  return said && date ? { date, basis: 'section', words: said.words } : null
}

/** `10月` alone is a deadline where one is asked for. */
function monthIn(words: string): { words: string } | null {
  const month = /\d{1,2}\s*月(?:份)?(?:底|末|\s*\d{1,2}\s*日)?/.exec(words)
  return month ? { words: month[0] } : null
}
