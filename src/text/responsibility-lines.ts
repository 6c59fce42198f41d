/** Finds clauses without brackets: `牵头单位：A` on a line or at the end of a paragraph, `由A牵头，会同B。` as a sentence. */
import { isGenericName, isLikelyName, isShortName, isStrongName } from './department-names.ts'
import {
  type BodyEntry,
  endOfList,
  labelledBody,
  type ResponsibilityRule,
  verbBody,
} from './responsibility-body.ts'
import { findLabels, type Label } from './responsibility-labels.ts'
import type { ClauseText } from './responsibility-text.ts'

/** A clause in `ClauseText.text`, end-exclusive. */
export interface FoundClause {
  start: number
  end: number
  rule: ResponsibilityRule
  entries: BodyEntry[]
}

const LONGEST_RUN = 1500
const FEWEST_HOSTS = 3
const NUMBERING =
  /^(?:\(?[一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、](?!\d)|第[一二三四五六七八九十]{1,3}[章节条])/
const NEXT_TASK =
  /^(?:\d{1,3}[.．](?!\d)|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、(?=\p{Script=Han}{4}))/u
const BEFORE_LABEL = '。;!?…”():>,'

interface Run extends FoundClause {
  labels: Label[]
}

/** Labelled lines and paragraph ends. Hosts of events and of web pages (`主办单位：…`) are left out. */
export function labelledLines(source: ClauseText): FoundClause[] {
  const runs: Run[] = []
  let behind = 0
  const labels = findLabels(source, 0, source.text.length).map((label) => inBrackets(source, label))
  for (const [index, label] of labels.entries()) {
    if (label.role === null || label.start < behind || !opensRun(source, label)) continue
    const from = label.end
    const end = runEnd(source, from)
    let last = index
    while (labels[last + 1] && (labels[last + 1] as Label).end <= end) last += 1
    const own = labels.slice(index, last + 1)
    own[0] = { ...label, colon: true }
    const entries = labelledBody(source, label.start, endOfList(source.text, from, end), own)
    behind = end
    const words = entries.map(({ name }) => source.text.slice(...name))
    if (!words.some(isLikelyName) || !isLikelyName(words[0] ?? '')) continue
    const stop = Math.max(...entries.map(({ name }) => name[1]))
    runs.push({ start: label.start, end: stop, rule: 'labels-in-line', entries, labels: own })
  }
  const isTasks = runs.filter((_run, index) => isTask(source, runs, index))
  const hosts = isTasks.filter(({ labels: own }) => own.some(({ stem }) => stem.includes('主办')))
  // A document that lets bodies host its tasks does so where nobody helps, too.
  return hosts.length >= FEWEST_HOSTS ? runs : isTasks
}

/** 【责任单位】市科技局: the brackets belong to the label. In 市科技局（牵头单位）、 they belong to the name. */
function inBrackets({ text }: ClauseText, label: Label): Label {
  const { start, end } = label
  // 责任单位（老校区土地置换）:市财政局
  const told = /^\([^()]{2,30}\):/.exec(text.slice(end, end + 40))
  if (told) return { ...label, end: end + told[0].length, colon: true }
  if (text[start - 1] !== '(' || text[end] !== ')') return label
  const next = text[end + 1] === ':' ? end + 2 : end + 1
  return /\p{Script=Han}/u.test(text[next] ?? '')
    ? { ...label, start: start - 1, end: next, colon: true }
    : label
}

function opensRun({ text, gaps }: ClauseText, { start, end, colon }: Label): boolean {
  if (!colon && !(startsLine(text, gaps, start) && gaps[end] === 1)) return false
  if (text[start - 1] === '(' && text[start - 2] === '“') return false
  if (start === 0 || gaps[start] || text[start] === '(') return true
  return BEFORE_LABEL.includes(text[start - 1] as string) || startsLine(text, gaps, start)
}

/** Nothing but a bullet or a number stands before `at` on its line. */
function startsLine(text: string, gaps: Uint8Array, at: number): boolean {
  let start = at
  while (start > 0 && gaps[start] !== 2 && at - start < 6) start -= 1
  if (start > 0 && gaps[start] !== 2) return false
  const before = text.slice(start, at)
  return !/[\p{Script=Han}A-Za-z]/u.test(before) || NUMBERING.test(before)
}

/** The end of the line, or of a later one if a list or a name runs on. A full stop ends it, too, unless a label follows. */
function runEnd(source: ClauseText, from: number): number {
  const { text, gaps } = source
  const limit = Math.min(text.length, from + LONGEST_RUN)
  let name = from
  let depth = 0
  for (let at = from; at < limit; at += 1) {
    const char = text[at] as string
    if (gaps[at] === 2 && depth === 0 && !runsOn(source, name, at)) return at
    // 省市场监管局3.“四大建设”年活动: the next task follows without a line break.
    if (depth === 0 && at > from && NEXT_TASK.test(text.slice(at, at + 6))) return at
    if (char === '(') depth += 1
    else if (char === ')' && depth === 0) return at
    else if (char === ')') depth -= 1
    else if (char === '。' && findLabels(source, at + 1, at + 14)[0]?.start !== at + 1) return at
    if (depth === 0 && '、,;:。'.includes(char)) name = at + 1
  }
  return limit
}

function runsOn(source: ClauseText, name: number, at: number): boolean {
  const { text } = source
  if (NUMBERING.test(text.slice(at, at + 6))) return false
  if (findLabels(source, at, Math.min(text.length, at + 16))[0]?.start === at) return false
  const before = text[at - 1] as string
  if ('、,:'.includes(before) || '、,'.includes(text[at] as string)) return true
  const left = text.slice(name, at)
  if (BROKEN_ENDING.test(left + text[at])) return true
  if (left === '' || isStrongName(left)) return left === '' && before === ':'
  const line = text.slice(at, nextBreak(source, at))
  const rest =
    /^(?:\([^()]{1,12}\)|[^、,;。:!?()]){0,24}?(?=[、,;。]|$|\(?[一二三四五六七八九十]{1,3}[)、])/.exec(
      line,
    )
  const whole = rest === null ? '' : (left + rest[0]).replace(/按.*$/, '')
  return isStrongName(whole) || isGenericName(whole)
}

/** 管委 / 会, 有关部 / 门: what stands before the break looks like a whole name. */
const BROKEN_ENDING = /管委会$|委员会$|(?:有关|相关|省直|市直|主管)部门$/

/** Where the line behind `at` ends, or where a name would be too long. */
function nextBreak({ text, gaps }: ClauseText, at: number): number {
  const limit = Math.min(text.length, at + 25)
  for (let end = at + 1; end < limit; end += 1) if (gaps[end] === 2) return end
  return limit
}

// Fields of one task stand on so many neighbouring lines at most.
const NEAR = 8

// 主办单位：市公安局 完成时限：12月底
const TERM_BEHIND = /(?:完成|办结)(?:时限|时间|期限):/
const NEAR_TERM = 12

/** A host leads a task only where somebody supports it, or it has a term, and nobody stages the event. */
function isTask(source: ClauseText, runs: Run[], index: number): boolean {
  let first = index
  while (first > 0 && index - first < NEAR && isNext(runs[first - 1], runs[first])) first -= 1
  const labels: Label[] = []
  for (let at = first; at < Math.min(runs.length, index + NEAR); at += 1) {
    if (at > first && !isNext(runs[at - 1], runs[at])) break
    labels.push(...(runs[at] as Run).labels)
  }
  const { start, end } = runs[index] as Run
  if (start === 0 && end === source.text.length) return true
  if (labels.some(({ inLines }) => inLines)) return true
  const says = (stem: string) => labels.some((label) => label.stem.includes(stem))
  const isSupported = says('协办') || says('会办')
  const hasTerm = TERM_BEHIND.test(source.text.slice(start, end + NEAR_TERM))
  return says('主办') && (isSupported || hasTerm) && !says('承办') && !says('支持')
}

function isNext(a: FoundClause | undefined, b: FoundClause | undefined): boolean {
  return a !== undefined && b !== undefined && b.start - a.end <= 2
}

const LONGEST_SENTENCE = 400
const CUE = /牵头|职责|分工负责/
/** What may close a paragraph behind a comma as well. */
const CLOSING_CUE = /牵头|职责|负责$/
const ROLE_VERB = /(?:牵头|负责|落实|配合|参与|协助|实施|推进|办理)$/
const LONGEST_CLOSING = 160

/** Sentences that end a paragraph, and the last words of one, that are nothing but names and their verbs. */
export function verbSentences(source: ClauseText): FoundClause[] {
  const { text, gaps } = source
  const found: FoundClause[] = []
  let start = 0
  let line = 0
  // The words of a clause, taken alone, are the clause.
  const cueOf = (from: number, to: number) =>
    from === 0 && to >= text.length - 1 ? CLOSING_CUE : CUE
  for (let at = 0; at <= text.length; at += 1) {
    const isBreak = gaps[at] === 2 || at === text.length
    if (isBreak && at > start) {
      const end = text[at - 1] === '。' ? at - 1 : at
      const from =
        [start, line].find((begin) => isSentence(source, begin, end, cueOf(begin, end))) ??
        closingStarts(text, start, end).find((begin) => isSentence(source, begin, end, CLOSING_CUE))
      const body = from === undefined ? null : verbBody(source, from, end)
      if (from !== undefined && body)
        found.push({ start: from, end, rule: 'verbs-in-sentence', entries: body.entries })
    }
    if (isBreak) line = at
    if ('。;!?:'.includes(text[at] ?? '_') && gaps[at + 1] !== 2 && at + 1 < text.length)
      start = at + 1
    else if (isBreak && at > 0 && '。;!?:'.includes(text[at - 1] as string)) start = at
  }
  return found
}

/** …民间投资占比不低于55%,由县发改局牵头,县工信局配合。: behind which commas such words can begin. */
function closingStarts(text: string, from: number, to: number): number[] {
  const first = Math.max(from, to - LONGEST_CLOSING)
  const words = text.slice(first, to)
  if (!ROLE_VERB.test(words)) return []
  return [...words.matchAll(/,/g)].map(({ index }) => first + index + 1)
}

/** 省住建厅牵头,会同省民政厅、省财政厅等部门,建立联席会议制度 */
export const CONVENED = /牵头(?:负责)?,?会同.*等(?:有关|相关|省直|市直)?(?:部门|单位)$/

export function isSentence(source: ClauseText, from: number, to: number, cue: RegExp): boolean {
  const words = to - from > LONGEST_SENTENCE ? '' : source.text.slice(from, to)
  if (!cue.test(words)) return false
  const body = verbBody(source, from, to)
  const names = body?.entries.map(({ name }) => source.text.slice(...name)) ?? []
  return (
    // 县金融办、人行南川支行负责: a verb that prose uses as well needs names that can be nothing else.
    (body?.verb === 'strong' || (body?.verb === 'weak' && names.every(isStrongName))) &&
    names.some(isStrongName) &&
    names.every((name) => isLikelyName(name) || isShortName(name)) &&
    body.entries.every(({ name }) => name[1] <= to) &&
    (ROLE_VERB.test(words) || CONVENED.test(words))
  )
}
