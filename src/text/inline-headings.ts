/** Finds numbers of headings inside running lines: copied texts lose the line breaks around their headings. */
import { foldWidth } from './fold.ts'
import {
  HEADING_STYLES,
  type HeadingShape,
  type HeadingStyle,
  headingShape,
} from './heading-shape.ts'

/** A place where something numbered may begin. `at`: UTF-16 offset in its line. */
interface Candidate extends HeadingShape {
  line: number
  at: number
  /** Stands at the beginning of its line. */
  opensLine: boolean
  /** What stands before it ends a sentence, a clause in brackets or (for the first of a list) an announcement. */
  isParted: boolean
}

/** Styles that run through texts glued to one line. */
const GLUED = new Set<HeadingStyle>([
  'part',
  'chapter',
  'section',
  'article',
  'cjk',
  'cjk-brackets',
  'task',
  'arabic',
  'arabic-comma',
  'arabic-brackets',
])
const MARKS =
  /[(〔[]\s*(?:\d{1,2}|[一二三四五六七八九十百零]{1,4})\s*[)〕\]]|(?<!\d)\d{1,2}\s*[.、]|(?<![一二三四五六七八九十百零\d])[一二三四五六七八九十]{1,3}\s*、|第(?:\d{1,3}|[一二三四五六七八九十百零]{1,5})[章节条部]|(?:工作|任务|举措|措施|行动|工程)\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[:.、]/g
const SENTENCE_END = /[。！？!?)〕\]】]\s*$|。[”’]\s*$/
const ANNOUNCEMENT = /[:：]\s*$/
/** A heading that lost its line break is no longer than this. */
const LONGEST_TITLE = 60

/**
 * For each line the offsets at which a numbered part begins inside it. A number counts only as evidence in a sequence:
 * it continues its style (`（二）` behind an earlier `（一）`) or begins a list that the next number of its style continues.
 */
export function inlineHeadingStarts(lines: readonly string[]): number[][] {
  const candidates = lines.flatMap(candidatesOf)
  const next = nextValues(candidates)
  const starts: number[][] = lines.map(() => [])
  const last = new Map<HeadingStyle, number>()
  let previous: Candidate | undefined
  for (const [index, candidate] of candidates.entries()) {
    const { style, value, opensLine } = candidate
    const isTitle =
      previous !== undefined && endsTitle(lines[candidate.line] ?? '', previous, candidate)
    const continues = value > 1 && last.get(style) === value - 1
    const begins = value === 1 && next[index] === 2
    const isPart = (candidate.isParted || isTitle) && (continues || begins)
    if (!opensLine && !isPart) continue
    if (!opensLine) starts[candidate.line]?.push(candidate.at)
    last.set(style, value)
    previous = candidate
  }
  return starts
}

function candidatesOf(text: string, line: number): Candidate[] {
  const folded = foldWidth(text)
  const found: Candidate[] = []
  const opening = headingShape(folded)
  if (opening) found.push({ ...opening, line, at: 0, opensLine: true, isParted: true })
  // Behind the last number that could begin something, a title may stand before the next one.
  let titleEnd = opening ? opening.length + LONGEST_TITLE : 0
  for (const { index } of folded.matchAll(MARKS)) {
    if (index < (opening?.length ?? 1)) continue
    const before = folded.slice(Math.max(0, index - 4), index)
    const [isEnd, isAnnounced] = [SENTENCE_END.test(before), ANNOUNCEMENT.test(before)]
    if (!isEnd && !isAnnounced && index > titleEnd) continue
    const shape = headingShape(folded.slice(index, index + LONGEST_TITLE))
    if (!shape || !GLUED.has(shape.style)) continue
    const isParted = isEnd || (shape.value === 1 && isAnnounced)
    if (isParted) titleEnd = index + shape.length + LONGEST_TITLE
    found.push({ ...shape, line, at: index, opensLine: false, isParted })
  }
  return found
}

/** For each candidate the value of the next one of its style that could be the beginning of something. */
function nextValues(candidates: Candidate[]): number[] {
  const result = new Array<number>(candidates.length).fill(0)
  const next = new Map<HeadingStyle, number>()
  for (let index = candidates.length - 1; index >= 0; index -= 1) {
    const { style, value, isParted } = candidates[index] as Candidate
    result[index] = next.get(style) ?? 0
    if (isParted) next.set(style, value)
  }
  return result
}

/** `一、提升便利度（一）优化…`: between the two stands a title and nothing else. */
function endsTitle(text: string, previous: Candidate, candidate: Candidate): boolean {
  if (previous.line !== candidate.line || previous.style === candidate.style) return false
  const from = previous.at + previous.length
  if (candidate.at - from > LONGEST_TITLE || candidate.at - from < 2) return false
  const isInner = HEADING_STYLES.indexOf(previous.style) < HEADING_STYLES.indexOf(candidate.style)
  return isInner && !/[。；;：:]/.test(text.slice(from, candidate.at))
}
