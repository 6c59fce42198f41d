/** Finds the deadline of a promise: in its sentence, in the heading or sentence that governs it, or for the document. */
import type { Due } from '../../model/target.ts'
import { type DueWords, findDueWords, resolveDue } from '../../text/due.ts'
import { foldWidth } from '../../text/fold.ts'
import { lastAtOrBefore } from '../../text/sorted.ts'
import type { SourceBlock } from '../structure/blocks.ts'
import type { DocumentFrame } from './judged-quantities.ts'
import {
  type Governed,
  horizonReader,
  sectionDeadlines,
  type TimeFrame,
} from './section-deadlines.ts'
import { taskTermReader } from './task-terms.ts'
import { MEETING } from './tense.ts'
import { sentenceAround } from './text-pieces.ts'

/** 某省十二五将开建17条高速 */
const WILL_NEXT = /^”?(?:将|力争|计划|拟)/
const STANDING = /^(?:“?十|到本世纪)/
const NAMED_GOAL = /^[^,。;]{0,20}(?:远景目标|远景|规划|愿景|建议|目标要求)/

/** Answers for any offset of the text which deadline holds there. `folded`: the text, width-folded. */
export function deadlineReader(
  source: string,
  folded: string,
  blocks: SourceBlock[],
  frame: TimeFrame & Partial<DocumentFrame>,
): (offset: number) => Due {
  const said = findDueWords(source)
  const starts = said.map(({ start }) => start)
  const governedAt = sectionDeadlines(source, blocks, frame)
  const horizonAt = horizonReader(source, folded, blocks, frame)
  const termAt = taskTermReader(source, blocks, frame.year)
  const dated = ({ words }: DueWords): Due | null => {
    const date = resolveDue(words, frame.year)
    const isOver = date !== null && endsBefore(date, words, frame.year)
    return date && !isOver ? { date, basis: 'clause', words } : null
  }
  const closingAt = (first: number, offset: number, end: number): Due | null => {
    for (let index = first; (said[index]?.start ?? end) < end; index += 1) {
      const due = said[index] as DueWords
      if (closes(folded, offset, due)) return dated(due)
    }
    return null
  }
  const openingAt = paragraphOpenings(folded, said, blocks, frame)
  const toldAt = isNews(frame) ? saidBefore(folded, said, blocks, dated) : null
  return (offset) => {
    const [sentence, end] = sentenceAround(folded, offset)
    const last = lastAtOrBefore(starts, offset - 1)
    const behind = said[last + 1]
    const own = behind && isOfDelivery(folded, offset, behind) ? dated(behind) : null
    if (own) return own
    const shared = sharedYear(folded, said, last, [sentence, offset, end])
    const ofPair = shared && dated(shared)
    if (ofPair) return ofPair
    for (let index = last; index >= 0; index -= 1) {
      const due = said[index] as DueWords
      if (due.start < sentence) break
      const found = reaches(folded, sentence, due, offset) ? dated(due) : null
      if (found) return found
    }
    const opened = openingOfAll(folded, said, last, sentence)
    const held = opened && dated(opened)
    if (held) return held
    const closing = closingAt(last + 1, offset, end)
    if (closing) return closing
    const term = termAt(offset)
    if (term) return term
    const section = openingAt(last, offset) ?? governedAt(offset)
    const begins = BEGINS.exec(folded.slice(sentence, offset))?.[1] ?? ''
    if (section && section.date.slice(0, 4) >= begins)
      return { date: section.date, basis: 'section', words: section.words }
    if (toldAt) return toldAt(last, offset) ?? { date: null, basis: 'none', words: null }
    return horizonAt(offset) ?? { date: null, basis: 'none', words: null }
  }
}

const JOINED = /^\s*(?:底|末)?\s*[和、及与]\s*(?:到|至)?\s*$/
/** 分别不低于22%和30%: what stands between the first number and the second. */
const FIRST_OF_TWO =
  /^[\d.]+[^,。;\d]{0,4}(?:\/1?0?万)?[^,。;\d]{0,6}[和与、](?:[^,。;\d]{0,4}[\d.]|[低高]于)/
const SECOND_OF_TWO = /[\d.]+[^,。;\d]{0,4}(?:\/1?0?万)?[^,。;\d]{0,6}[和与、][^,。;\d]{0,4}$/

/** 到2022年和2030年,健康素养水平分别不低于22%和30%: the first number is for the first year. */
function sharedYear(
  folded: string,
  said: readonly DueWords[],
  last: number,
  [sentence, offset, end]: readonly [number, number, number],
): DueWords | null {
  const [first, second] = [said[last - 1], said[last]]
  if (!first || !second || first.start < sentence) return null
  if (!JOINED.test(folded.slice(first.end, second.start))) return null
  if (SECOND_OF_TWO.test(folded.slice(second.end, offset))) return second
  return FIRST_OF_TWO.test(folded.slice(offset, end)) ? first : null
}

/** 2018年起每年…: a deadline of 2017 above it does not hold for it. */
const BEGINS = /^\s*(?:从|自)?(20\d\d)\s*年\s*(?:起|开始)/

/** 通过开展整治行动,到2022年底,… */
const BEFORE_OPENING = /^[\s—-]*(?:通过[^,。;\d]{2,30},)?$/

/** 2020年底,存栏900万头;规模养殖比重达96%。: a year that opens a sentence holds for all its parts, up to the full stop. */
function openingOfAll(
  folded: string,
  said: readonly DueWords[],
  last: number,
  part: number,
): DueWords | null {
  const start = Math.max(folded.lastIndexOf('。', part - 1), folded.lastIndexOf('\n', part - 1)) + 1
  if (start >= part) return null
  for (let index = last; (said[index]?.start ?? -1) >= start; index -= 1) {
    const due = said[index] as DueWords
    const isOpening = BEFORE_OPENING.test(folded.slice(start, due.start)) && folded[due.end] === ','
    if (isOpening && /20\d\d|中叶/.test(foldWidth(due.words))) return due
  }
  return null
}

/** An article that is no digest of a plan: it runs to no year of its own, and says when in the paragraph or not at all. */
function isNews({ kind, title = '', horizon, year }: TimeFrame & Partial<DocumentFrame>): boolean {
  return (
    kind === 'press-article' &&
    horizon === String(year) &&
    !title.includes(String(year)) &&
    !/今年|本年度/.test(title)
  )
}

const YEAR_NEXT = /^\s*(?:今年|20\d\d\s*年)/

/** Whether a paragraph begins so: 会议强调,2022年,全省将…. What a meeting says of a year goes on in the paragraphs below. */
function namesYearOfMeeting(paragraph: string): boolean {
  const opening = MEETING.exec(paragraph)
  return opening !== null && YEAR_NEXT.test(paragraph.slice(opening[0].length))
}

/** The last deadline said before an offset in its own paragraph, else the year of the meeting above: 今年… 此外,还将…. */
function saidBefore(
  folded: string,
  said: readonly DueWords[],
  blocks: readonly SourceBlock[],
  dated: (due: DueWords) => Due | null,
): (last: number, offset: number) => Due | null {
  const starts = blocks.map(({ start }) => start)
  const meetings = blocks
    .filter(({ start, end }) => namesYearOfMeeting(folded.slice(start, end)))
    .map(({ start }) => start)
  const yearOf = (meeting: number): Due | null => {
    const due = said.find(({ start }) => start >= meeting)
    return due ? dated(due) : null
  }
  return (last, offset) => {
    const from = starts[lastAtOrBefore(starts, offset)] ?? 0
    for (let index = last; index >= 0; index -= 1) {
      const due = said[index] as DueWords
      if (due.start < from) break
      const found = dated(due)
      if (found) return { ...found, basis: 'section' }
    }
    const meeting = meetings[lastAtOrBefore(meetings, offset)]
    const year = meeting === undefined ? null : yearOf(meeting)
    return year && { ...year, basis: 'section' }
  }
}

/** 截至2021年底, 2000年底前建成的小区: what is over is no deadline. */
function endsBefore(date: string, words: string, year: number | null): boolean {
  const ends = Number(date.slice(0, 4)) + (/^截[至止]/.test(words) ? 0 : 1)
  return year !== null && ends <= year
}

const DELIVERY =
  /^(?:前|全部|全面|正式|基本|要|力争|实现|顺利){0,3}(?:交付|开工|动工|投入|投用|投运|投产|建成|竣工|完工|完成|通车|运营|试运营|开放|启用|开通|落成|到位|销号|清零|拆除)/

/** 首批1200套年底前交付使用: a deadline behind the number, in its clause and right before what is done. */
function isOfDelivery(folded: string, offset: number, due: DueWords): boolean {
  return (
    !/[,。;、]/.test(folded.slice(offset, due.start)) &&
    DELIVERY.test(folded.slice(due.end, due.end + 12))
  )
}

/** 改造小学6所,8月底前完成: a clause of its own says when what stands before it is done; when it begins is not asked. */
function closes(folded: string, offset: number, due: DueWords): boolean {
  if (!/,\s*(?:(?:并|须|应|要|均|确保|力争){0,2}[于在])?\s*$/.test(folded.slice(offset, due.start)))
    return false
  const rest = /^[^,。;]*/.exec(folded.slice(due.end, due.end + 40))?.[0] ?? ''
  return DONE.test(rest) && !/\d/.test(rest)
}

const DONE =
  /^[^,。;\d]{0,8}(?:交付|投入使用|投用|投运|投产|建成|竣工|完工|完成|通车|运营|启用|开通|落成|入住|到位)/

/** `到2025年,…` at the beginning of an earlier sentence holds to the end of its paragraph. */
function paragraphOpenings(
  folded: string,
  said: readonly DueWords[],
  blocks: readonly SourceBlock[],
  frame: TimeFrame,
): (last: number, offset: number) => Governed | null {
  const blockStarts = blocks.map(({ start }) => start)
  const startOfBlock = (offset: number) => blockStarts[lastAtOrBefore(blockStarts, offset)] ?? 0
  // For each deadline: the nearest one up to it that opens a sentence.
  const openings: number[] = []
  for (const [index, { start, words }] of said.entries()) {
    const isOpening =
      /^到\s*\d{4}|年(?:左右)?(?:之?内|(?:左右)?的?时间)$|^(?:未来|今后)|^“?十[一二三四五六七八九]五\s*”?\s*(?:时期|期间)/.test(
        foldWidth(words),
      ) &&
      (start === startOfBlock(start) ||
        /[。;:]\s*$/.test(folded.slice(Math.max(0, start - 3), start)))
    openings.push(isOpening ? index : (openings[index - 1] ?? -1))
  }
  return (last, offset) => {
    const opening = said[openings[last] ?? -1]
    if (!opening || opening.start < startOfBlock(offset)) return null
    const date = resolveDue(opening.words, frame.year)
    if (date === null || endsBefore(date, opening.words, frame.year)) return null
    return { words: opening.words, date, level: 0 }
  }
}

/** Words with a year govern the sentence behind them, `上半年` and `8月底` their own clause, unless they open the sentence. */
function reaches(folded: string, sentence: number, due: DueWords, offset: number): boolean {
  // 综合考虑2035年远景目标,提出…: a goal that is only named.
  if (NAMED_GOAL.test(folded.slice(due.end, Math.min(offset, due.end + 24)))) return false
  // (2019年增长7.1%): an aside that is over says nothing about what follows.
  const between = folded.slice(due.end, offset)
  const open = folded.slice(sentence, due.start).lastIndexOf('(')
  const isAside = open > folded.slice(sentence, due.start).lastIndexOf(')')
  if (isAside && between.includes(')')) return false
  if (STANDING.test(due.words))
    return (
      /末|时期|期间/.test(due.words) ||
      WILL_NEXT.test(folded.slice(due.end, due.end + 4)) ||
      // ——到本世纪中叶,3所大学进入…
      (due.words.endsWith('中叶') && /^[\s—-]*$/.test(folded.slice(sentence, due.start)))
    )
  if (
    /\d{4}|未来|今后|[一二两三四五\d]年内$/.test(foldWidth(due.words)) ||
    due.start <= sentence + 1
  )
    return true
  const before = folded.slice(sentence, due.start)
  if (SPOKEN.test(before)) return true
  // (力争今年底封装比例达90%,不再二次包装率达70%)
  if (isAside && OPENS_ASIDE.test(before)) return true
  // 按照9月底前,完成25%以上: a comma right behind the deadline does not part it from what is due.
  return !between.replace(/^,/, '').includes(',')
}

const OPENS_ASIDE = /[(](?:力争|确保|争取)?\s*$/
/** 局长介绍,今年将…: what is said begins behind the comma. */
const SPOKEN = /^[^,。;]{1,24}(?:介绍|表示|说|指出|透露|要求|明确|提出)[,:][“"]?$/
