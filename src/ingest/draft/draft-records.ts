/** The records of a draft's frontmatter, with the comments that explain them. */
import { isDate } from '../../model/date.ts'
import type { Due } from '../../model/target.ts'
import { resolveDue } from '../../text/due.ts'
import { foldWidth } from '../../text/fold.ts'
import { contains } from '../../text/locate.ts'
import { isWholeTitle } from '../../text/whole-title.ts'
import { speakingYear } from '../facts/speaking-year.ts'
import type { ExcludedNumber, FoundTarget } from '../promise/find-targets.ts'
import { topicOf } from '../promise/topic.ts'
import type { SourceReading } from '../read-source.ts'
import type { LaidMeasure, LaidTarget } from './draft-findings.ts'
import { type DraftIds, indicatorKey } from './draft-ids.ts'
import { targetQuestion, undecidedField } from './review-words.ts'

/** The frontmatter record of a target. `restates`: id of the one that it seems to say again. */
export function targetRecord(
  reading: SourceReading,
  { id, target, nth }: LaidTarget,
  { indicators }: Pick<DraftIds, 'indicators'>,
  restates: string | null,
) {
  const due = soundDue(reading, target.due)
  const questions = [
    targetQuestion(target, restates),
    due === target.due ? null : '期限与词句对不上，请核对',
  ].filter((question) => question !== null)
  return {
    id,
    indicator: indicators.get(indicatorKey(target)) ?? '',
    topic: target.topic,
    kind: target.kind,
    comparator: target.comparator,
    value: target.value,
    unit: target.unit,
    ...(target.tier === null ? {} : { tier: target.tier }),
    ...(target.reference === null ? {} : { reference: target.reference }),
    due,
    ...(restates === null ? {} : { restates }),
    ...(target.unit === '' ? { sic: '原文此处没有单位，请核对。' } : {}),
    ...(nth > 1 ? { nth } : {}),
    ...undecidedField(questions.length === 0 ? null : questions.join('；')),
  }
}

/** The deadline if the laws accept it, else none. */
function soundDue({ text, facts }: SourceReading, due: Due): Due {
  const year = speakingYear(facts, text)
  const meant = due.words === null ? null : resolveDue(due.words, year)
  const isSound =
    (due.date === null || isDate(due.date)) &&
    (due.basis === 'none') === (due.date === null) &&
    (due.words !== null || (due.basis !== 'clause' && due.basis !== 'section')) &&
    (due.basis !== 'document' || facts.horizon === null || due.date === facts.horizon) &&
    (due.words === null || (contains(text, due.words) && (meant === null || meant === due.date)))
  return isSound ? due : { date: null, basis: 'none', words: null }
}

const SHORTEST_NAME = 4
/** Of more promises of one number than this, nobody could judge which says which again. */
const MOST_ALIKE = 60

/**
 * For each target the index of the first one that makes the same promise, the same number of what has the same name,
 * give or take words around it; null for most. A restatement of a restatement names the first.
 */
export function restatements(targets: readonly FoundTarget[]): (number | null)[] {
  const firsts = new Map<string, number[]>()
  return targets.map((target, index) => {
    const key = `${String(target.value)} ${target.unit}`
    const alike = firsts.get(key) ?? []
    firsts.set(key, alike)
    const first = alike.find((other) => saysTheSame(targets[other] as FoundTarget, target))
    if (first === undefined && alike.length < MOST_ALIKE) alike.push(index)
    return first ?? null
  })
}

function saysTheSame(a: FoundTarget, b: FoundTarget): boolean {
  if (a.start === b.start) return false
  const [short, long] = [a.indicator, b.indicator].sort((x, y) => x.length - y.length)
  return short !== undefined && short.length >= SHORTEST_NAME && long?.includes(short) === true
}

/** The numbers that the draft has to exclude: none that stands in the words that a target counts as its own. */
export function openNumbers(
  { excluded }: SourceReading,
  disagreeing: readonly FoundTarget[],
): ExcludedNumber[] {
  const demoted = disagreeing.map(
    ({ numberStart: start, numberEnd: end }): ExcludedNumber => ({
      start,
      end,
      reason: 'context',
      byForm: false,
      rule: 'disagrees',
      confidence: 'low',
    }),
  )
  return [...excluded, ...demoted].sort((a, b) => a.start - b.start)
}

const LONGEST_TITLE = 60

/** What of a measure's text tells its topic, in characters. */
const TELLING = 600

/** The frontmatter record of a measure, number and title as its first block prints them; `body` is all its text. */
export function measureRecord(
  { id, partOf, heading, entries }: LaidMeasure,
  printed: string | null,
  body = '',
) {
  const number = printed !== null && contains(heading, printed) ? printed : null
  const isDotted = number !== null && /^\D*\d+\s*\./.test(heading)
  const words = heading.split(/[。.](?=\D|$)/)[isDotted ? 1 : 0] ?? heading
  const title = firstCharacters(withoutNumber(words, number).replace(/\s+/g, ' '), LONGEST_TITLE)
  const named = (role: 'lead' | 'support') =>
    entries.filter((entry) => entry.role === role).map((entry) => entry.id)
  const printedTitle = title || firstCharacters(heading.trim(), LONGEST_TITLE)
  return {
    id,
    number,
    title: printedTitle,
    topic: topicOf(heading.slice(0, 80), body.slice(0, TELLING), []),
    ...(partOf === null ? {} : { partOf }),
    lead: named('lead'),
    support: named('support'),
    ...undecidedField(
      isWholeTitle(heading, number, printedTitle) ? null : '标题从首段截取，请定起止',
    ),
  }
}

/** Cuts between characters, never inside one. */
export function firstCharacters(words: string, count: number): string {
  return [...words.slice(0, 2 * count)].slice(0, count).join('').trim()
}

function withoutNumber(title: string, number: string | null): string {
  const folded = foldWidth(title)
  const length =
    number !== null && /^[(\s]*/.exec(folded)?.[0].length === folded.indexOf(number)
      ? folded.indexOf(number) + number.length
      : 0
  return title
    .slice(length)
    .replace(/^[\s.、:：．)）]+/, '')
    .trim()
}
