/** Finds web furniture: what the page put around the document and is no part of it. */
import type { Omission } from '../../model/annotation.ts'
import { foldWidth } from '../../text/fold.ts'
import { headingShape } from '../../text/heading-shape.ts'
import type { SourceLine } from '../../text/source-lines.ts'
import { withoutSpace } from '../../text/squeeze.ts'
import { type FoundMark, furnitureMark } from './furniture-lines.ts'
import { TEASER_HEADS } from './furniture-words.ts'
import { findMetadataBoxes } from './metadata-box.ts'
import { findPageMarks } from './page-marks.ts'

/** A stretch of whole lines to leave out. UTF-16 offsets, end-exclusive. */
export interface OmittedStretch {
  start: number
  end: number
  reason: Omission['reason']
}

type Reason = Omission['reason']

/**
 * Stretches of furniture among the lines of `source`, in order; neighbouring lines of one reason make one stretch.
 * Words alone decide only where no document uses them; all else needs the edge of the page and other furniture beside it.
 */
export function findFurniture(lines: SourceLine[], source = ''): OmittedStretch[] {
  const marks = lines.map(({ text }) => furnitureMark(text))
  const reasons = marks.map((mark) => (mark?.sure ? mark.reason : null))
  for (const { first, last } of findMetadataBoxes(lines))
    reasons.fill('navigation', first, last + 1)
  const { numbers, heads } = findPageMarks(source, lines)
  for (const index of heads) reasons[index] = 'site-banner'
  const edges = edgesOf(lines, reasons)
  markDoubtful(marks, reasons, edges)
  markTeaser(lines, reasons)
  markMenus(lines, marks, reasons, edges)
  markBetween(lines, reasons, edges)
  markSiteName(lines, reasons)
  for (const index of numbers) reasons[index] = 'footer'
  return stretchesOf(lines, reasons)
}

function stretchesOf(lines: SourceLine[], reasons: (Reason | null)[]): OmittedStretch[] {
  const stretches: OmittedStretch[] = []
  for (const [index, reason] of reasons.entries()) {
    const line = lines[index]
    if (reason === null || !line) continue
    const last = stretches.at(-1)
    if (last && last.reason === reason && reasons[index - 1] === reason) last.end = line.end
    else stretches.push({ start: line.start, end: line.end, reason })
  }
  return stretches
}

/** Lines before `head` and from `tail` on stand outside the running text of the document. */
interface Edges {
  head: number
  tail: number
}

const LONG_LINE = 25
const SHORT_SENTENCE = 8

function edgesOf(lines: SourceLine[], reasons: (Reason | null)[]): Edges {
  const isBody = ({ text }: SourceLine, index: number) =>
    reasons[index] === null &&
    ((/。/.test(text) && text.length >= SHORT_SENTENCE) ||
      (/[，,、；;]/.test(text) && text.length >= LONG_LINE) ||
      headingShape(text)?.style === 'cjk')
  const head = lines.findIndex(isBody)
  const last = lines.findLastIndex(isBody)
  return head < 0 ? { head: lines.length, tail: 0 } : { head, tail: last + 1 }
}

function isAtEdge({ head, tail }: Edges, index: number): boolean {
  return index < head || index >= tail
}

const NEAR = 2

/** Words that documents use, too, are furniture at the edge of the page beside other such lines. */
function markDoubtful(marks: (FoundMark | null)[], reasons: (Reason | null)[], edges: Edges): void {
  const known = reasons.map((reason) => reason !== null)
  for (const [index, mark] of marks.entries()) {
    if (!mark || reasons[index] !== null || !isAtEdge(edges, index)) continue
    for (let other = index - NEAR; other <= index + NEAR; other += 1)
      if (other !== index && (marks[other] || known[other])) reasons[index] = mark.reason
  }
}

const MOST_TEASER = 0.45

/** Behind the document the page advertises other articles, up to its end. */
function markTeaser(lines: SourceLine[], reasons: (Reason | null)[]): void {
  const size = lines.at(-1)?.end ?? 0
  const from = lines.findIndex(
    ({ text, start }, index) =>
      index > 0 &&
      size - start <= size * MOST_TEASER &&
      isTeaserHead(text) &&
      !goesOn(lines, index),
  )
  for (let index = from; from >= 0 && index < reasons.length; index += 1)
    reasons[index] ??= 'teaser'
}

function isTeaserHead(text: string): boolean {
  if (text.length > 20) return false
  const words = withoutSpace(foldWidth(text)).replace(
    /^[^\p{Script=Han}]+|[^\p{Script=Han}]+$/gu,
    '',
  )
  return TEASER_HEADS.includes(words.replace(/[:>+\s]*更多$/, ''))
}

/** The document's own numbering goes on behind the line. */
function goesOn(lines: SourceLine[], index: number): boolean {
  const numbered = lines.slice(index + 1).flatMap(({ text }) => headingShape(text)?.style ?? [])
  return numbered.includes('cjk') || numbered.length > 1
}

const LEAST_MENU = 6
const LEAST_MENU_WORDS = 2

/** Many very short lines in a row before the document, some of them words of menus: a menu. */
function markMenus(
  lines: SourceLine[],
  marks: (FoundMark | null)[],
  reasons: (Reason | null)[],
  { head, tail }: Edges,
): void {
  for (const [from, to] of [
    [0, head],
    [Math.max(head, tail), lines.length],
  ] as const) {
    for (let first = from; first < to; first += 1) {
      let end = first
      while (end < to && (reasons[end] || isMenuEntry(lines[end] as SourceLine))) end += 1
      const hits = marks.slice(first, end).filter((mark) => mark?.reason === 'navigation').length
      const last = from === 0 ? withoutTitle(lines, first, end) : end
      if (last - first >= LEAST_MENU && hits >= LEAST_MENU_WORDS)
        for (let index = last - 1; index >= first; index -= 1)
          reasons[index] ??= (from > 0 && reasons[index + 1]) || 'navigation'
      first = end
    }
  }
}

const TITLE_WORD = /(?:报告|通知|意见|方案|办法|规划|公告|计划|措施|要点|纲要|决定)$/
const BYLINES = 3

/** A short title right behind a menu, with no more than its bylines after it, ends the menu. */
function withoutTitle(lines: SourceLine[], first: number, end: number): number {
  for (let index = end - 1; index > first && index >= end - BYLINES; index -= 1)
    if (TITLE_WORD.test(withoutSpace(lines[index]?.text ?? ''))) return index
  return end
}

const MOST_LINES_APART = 3
const LONGEST_MENU_ENTRY = 10

/** Short lines between two lines of a form or a menu belong to it. */
function markBetween(lines: SourceLine[], reasons: (Reason | null)[], edges: Edges): void {
  let last = -1
  for (const [index, reason] of reasons.entries()) {
    if (reason === null) continue
    const known = last >= 0 ? reasons[last] : null
    const between = lines.slice(last + 1, Math.min(index, last + 2 + MOST_LINES_APART))
    const isGap = known && between.length > 0 && between.length <= MOST_LINES_APART
    if (isGap && isAtEdge(edges, last + 1) && between.every(isMenuEntry))
      reasons.fill(known, last + 1, index)
    last = index
  }
}

function isMenuEntry({ text }: SourceLine): boolean {
  if (text.length > 2 * LONGEST_MENU_ENTRY) return false
  const words = withoutSpace(text)
  const longest = /(?:政府|委员会|局|厅|办公室)$/.test(words)
    ? 2 * LONGEST_MENU_ENTRY
    : LONGEST_MENU_ENTRY
  return words.length <= longest && !/[。;；:：,，、“”《》〔〕\d〇一二三四五六七八九十]/.test(words)
}

/** The name of the site above its row of buttons at the head or the foot of the page. */
function markSiteName(lines: SourceLine[], reasons: (Reason | null)[]): void {
  let first = reasons.length
  while (first > 0 && reasons[first - 1] !== null) first -= 1
  const line = lines[first - 1]
  if (first < reasons.length && first > 1 && line?.afterBlank && isMenuEntry(line))
    reasons[first - 1] = reasons[first] ?? null
}
