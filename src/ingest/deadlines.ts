/** Finds the deadline of a promise: in its sentence, in the heading or sentence that governs it, or for the document. */
import type { Due } from '../model/target.ts'
import { type DueWords, findDueWords, resolveDue } from '../text/due.ts'
import { foldWidth } from '../text/fold.ts'
import type { SourceBlock } from './blocks.ts'
import { sentenceAround } from './text-pieces.ts'

/** What governs a document's dates. */
export interface TimeFrame {
  horizon: string | null
  /** The year the document speaks from. */
  year: number | null
}

interface Governed {
  words: string
  date: string
  /** Level of the heading that says it; 0 for a sentence. */
  level: number
  /** A sentence that opens the first paragraph of its section. */
  isFirst?: boolean
}

const STANDING = /^(?:“?十|到本世纪)/

/** Answers for any offset of the source which deadline holds there. `source` has its furniture blanked. */
export function deadlineReader(
  source: string,
  blocks: SourceBlock[],
  frame: TimeFrame,
): (offset: number) => Due {
  const folded = foldWidth(source)
  const governedAt = sectionDeadlines(source, blocks, frame)
  return (offset) => {
    const [start] = sentenceAround(folded, offset)
    const inClause = findDueWords(source.slice(start, offset))
      .filter((due) => reaches(folded, start, due, offset))
      .map(({ words }) => ({ words, date: resolveDue(words, frame.year) }))
      .filter(({ date }) => date !== null)
      .at(-1)
    if (inClause?.date) return { date: inClause.date, basis: 'clause', words: inClause.words }
    const section = saidInParagraph(source, blocks, frame, offset) ?? governedAt(offset)
    if (section) return { date: section.date, basis: 'section', words: section.words }
    if (frame.horizon) return { date: frame.horizon, basis: 'document', words: null }
    return { date: null, basis: 'none', words: null }
  }
}

/** `到2025年,…` at the beginning of an earlier sentence holds to the end of its paragraph. */
function saidInParagraph(
  source: string,
  blocks: SourceBlock[],
  frame: TimeFrame,
  offset: number,
): Governed | null {
  const block = blocks.findLast(({ start }) => start <= offset)
  if (!block) return null
  const said = findDueWords(source.slice(block.start, offset)).findLast(({ words, start }) => {
    const isOpening =
      start === 0 || /[。;；]\s*$/.test(source.slice(block.start, block.start + start))
    return isOpening && /^到\s*\d{4}/.test(foldWidth(words))
  })
  const date = said ? resolveDue(said.words, frame.year) : null
  return said && date ? { words: said.words, date, level: 0 } : null
}

/** Words with a year govern the sentence behind them, `上半年` and `8月底` their own clause, unless they open the sentence. */
function reaches(folded: string, sentence: number, due: DueWords, offset: number): boolean {
  if (STANDING.test(due.words)) return /末|时期/.test(due.words)
  if (/\d{4}|未来|今后/.test(foldWidth(due.words)) || due.start <= 1) return true
  return !folded.slice(sentence + due.end, offset).includes(',')
}

/** A heading with a deadline governs what stands under it; a paragraph that opens with one, the rest of its section. */
function sectionDeadlines(
  source: string,
  blocks: SourceBlock[],
  frame: TimeFrame,
): (offset: number) => Governed | null {
  const marks: { start: number; governed: Governed | null }[] = []
  let open: Governed[] = []
  let isFirst = true
  for (const block of blocks) {
    const text = source.slice(block.start, block.end)
    if (block.kind === 'heading') {
      open = open.filter(({ level }) => level > 0 && level < block.level)
      const governed = block.level > 1 ? yearIn(text, frame, block.level) : null
      if (governed) open.push(governed)
      isFirst = true
    } else {
      const opening = openingDeadline(text, frame)
      if (opening) open = [...open.filter(({ level }) => level > 0), { ...opening, isFirst }]
      // Only the first paragraph of a section speaks for those that follow it.
      else open = open.filter((governed) => governed.level > 0 || governed.isFirst)
      isFirst = false
    }
    marks.push({ start: block.start, governed: open.at(-1) ?? null })
  }
  return (offset) => marks.findLast(({ start }) => start <= offset)?.governed ?? null
}

const NAMES_A_PLAN = /规划|战略|《|方案/

/** The one deadline of a heading; a heading that names two, for two parts of its text, governs neither. */
function yearIn(heading: string, frame: TimeFrame, level: number): Governed | null {
  const found = findDueWords(heading)
    .filter(({ end }) => !NAMES_A_PLAN.test(heading.slice(end, end + 6)))
    .map(({ words }) => ({ words, date: resolveDue(words, frame.year) }))
  const [first] = found
  if (!first?.date || found.some(({ date }) => date !== first.date)) return null
  return { words: first.words, date: first.date, level }
}

/** `到2022年,经济总量…` or `2020年主要经济指标…` at the beginning of a paragraph. */
function openingDeadline(paragraph: string, frame: TimeFrame): Governed | null {
  const [first] = findDueWords(paragraph)
  if (!first || first.start > 2 || !/\d{4}/.test(foldWidth(first.words))) return null
  if (/^(?:是|以来)/.test(paragraph.slice(first.end))) return null
  const date = resolveDue(first.words, frame.year)
  return date ? { words: first.words, date, level: 0 } : null
}
