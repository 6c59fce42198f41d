/** 职责分工: lists that say body by body what each has to do: `市财政局：负责落实经费`, `（二）市公安局。负责…`. */
import { isLikelyName, isStrongName, splitNames } from './department-names.ts'
import { verbBody } from './responsibility-body.ts'
import type { ResponsibilityClause } from './responsibility-clause.ts'
import type { FoundClause } from './responsibility-lines.ts'
import { type ClauseText, clauseText, placeOf, withoutBlanks } from './responsibility-text.ts'

const NUMBERING =
  '(?:[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[.．、]|[一二三四五六七八九十]{1,3}、|[①-⑳●·•◆■—-]+)'
const OPENING = '(?<=^|[。；;\\n]|[ 　]{2})[ \\t　]{0,8}'
const NAMES =
  '[ \\t　]{0,8}(\\p{Script=Han}[\\p{Script=Han}（()）、·]{2,80}?)(?:[:：。]|[ \\t　]{2}|\\n)[ \\t　\\n]{0,40}'
/** Behind a name and its mark stands what the body has to do. */
const DUTY = new RegExp(
  `${OPENING}${NUMBERING}?${NAMES}(?:(?:主要|具体)?(负责|牵头|承担|会同|配合))`,
  'gmu',
)
/** Under such a heading a numbered name is enough, whatever its duty begins with. */
const DUTY_HEADING =
  /(?<=^|[ 　\n])[一二三四五六七八九十]{1,3}、[^。，,；;\n ]{0,12}(?:(?:责任|职责|任务|部门)分工|(?:部门|工作)职责)[^。，,；;\n ]{0,6}(?=[ 　\n])/gm
const NEXT_HEADING = /(?<=^|[ 　\n])[一二三四五六七八九十]{1,3}、/gm
const NUMBERED = new RegExp(`${OPENING}${NUMBERING}${NAMES}(牵头)?`, 'gmu')
/** A single one is a sentence, several are a list. */
const FEWEST = 2
/** 公安部门负责…。交通部门负责…。市住建委是牵头部门,负责…: one sentence a body, without a mark behind its name. */
const SENTENCE = new RegExp(
  `${OPENING}${NUMBERING}?[ \\t　\\n]{0,4}(?:其中[，,])?(\\p{Script=Han}[\\p{Script=Han}（()）、·]{2,40}?)(?:按照?[^，。；;\\n]{2,24}[，,])?(?:(?:主要|具体|应)?负责(?!同志|人|任|解释)|\\n?(?:是|为)[^，。；;\\n]{0,24}?(?:(牵头)|责任|主管|实施)(?:部门|单位|主体))`,
  'gmu',
)
const FEWEST_SENTENCES = 3
const FARTHEST_SENTENCE = 500

/**
 * The bodies that lists of duties open with, in text order: one clause a body or row of bodies, its words the names.
 * `牵头` makes a leader, `负责` does not (annotation guide). Offsets are UTF-16 into `text`, end-exclusive.
 */
export function findDutyResponsibilities(text: string): ResponsibilityClause[] {
  const found = new Map<number, ResponsibilityClause>()
  const add = (words: RegExp, from: number, to: number) => {
    for (const match of text.slice(from, to).matchAll(words)) {
      const names = match[1] ?? ''
      const start = from + match.index + match[0].indexOf(names)
      for (const clause of duty(names, start, match[2] === '牵头')) found.set(start, clause)
    }
  }
  add(DUTY, 0, text.length)
  for (const heading of text.matchAll(DUTY_HEADING)) {
    const from = heading.index + heading[0].length
    NEXT_HEADING.lastIndex = from
    add(NUMBERED, from, NEXT_HEADING.exec(text)?.index ?? text.length)
  }
  for (const clause of sentencesOfDuty(text))
    if (!found.has(clause.start)) found.set(clause.start, clause)
  return found.size < FEWEST ? [] : [...found.values()].sort((a, b) => a.start - b.start)
}

/** Those of three or more that follow one another. */
function sentencesOfDuty(text: string): ResponsibilityClause[] {
  const runs: ResponsibilityClause[][] = []
  for (const match of text.matchAll(SENTENCE)) {
    const names = match[1] ?? ''
    const start = match.index + match[0].indexOf(names)
    const found = duty(names, start, match[2] === '牵头')
    if (found.length === 0) continue
    const run = runs.at(-1)
    if (run && start - (run.at(-1)?.end ?? 0) < FARTHEST_SENTENCE) run.push(...found)
    else runs.push(found)
  }
  return runs.filter((run) => run.length >= FEWEST_SENTENCES).flat()
}

/** 由市教委牵头制订政策, 由市城管局负责实施; 应由 only proposes, and who explains a document does nothing else. */
const DONE_BY = /(?<![应可宜拟])由([^,。;:()\d]{3,60}?)(牵头(?!单位|部门)|负责(?!同志|人|解释))/g
/** 牵头，市财政局、市民政局等单位参与 */
const JOINED_BY = /^[、,][^。;:\d]{3,160}?(?:参与|参加|配合|协同)/

/** Names that a sentence says to lead or to do something, wherever it says so: one clause a sentence, from `由` on. */
export function findLeadersInside(text: string): ResponsibilityClause[] {
  const source = clauseText(text)
  return [...source.text.matchAll(DONE_BY)].flatMap((match): ResponsibilityClause[] => {
    const end = match.index + match[0].length
    const isLed = match[2] === '牵头'
    const joined = isLed ? JOINED_BY.exec(source.text.slice(end, end + 170)) : null
    const whole = joined && doneBy(source, match.index, end + joined[0].length, isLed)
    const found = whole ?? doneBy(source, match.index, end, isLed)
    return found ? [placed(text, source, found)] : []
  })
}

/** Who the words name, if they can name nothing else; null if they can. */
function doneBy(source: ClauseText, from: number, to: number, isLed: boolean): FoundClause | null {
  const body = verbBody(source, from, to)
  const names = body?.entries.map(({ name }) => source.text.slice(...name)) ?? []
  const own = isLed ? names.slice(0, 1) : names
  if (!body || names.length === 0 || !names.every(isLikelyName) || !own.every(isStrongName))
    return null
  return { start: from, end: to, rule: 'led-inside', entries: body.entries }
}

function placed(text: string, source: ClauseText, clause: FoundClause): ResponsibilityClause {
  const entries = clause.entries.map(({ role, name: [first, last] }) => {
    const { start, end } = placeOf(source, first, last)
    const name = withoutBlanks(text.slice(start, end))
    return { role: role === 'lead' ? ('lead' as const) : ('support' as const), name, start, end }
  })
  return { ...placeOf(source, clause.start, clause.end), rule: clause.rule, entries }
}

function duty(words: string, start: number, leads: boolean): ResponsibilityClause[] {
  const source = clauseText(words)
  const spans = splitNames(source, 0, source.text.length)
  const names = spans.map((span) => source.text.slice(...span))
  if (
    !opensWithBody(names[0] ?? '') ||
    !names.every((name) => isLikelyName(name) || opensWithBody(name))
  )
    return []
  const entries = spans.map(([from, to]) => {
    const place = placeOf(source, from, to)
    return {
      role: leads ? ('lead' as const) : ('support' as const),
      name: withoutBlanks(words.slice(place.start, place.end)),
      start: start + place.start,
      end: start + place.end,
    }
  })
  return [{ start, end: start + words.length, entries, rule: 'duty-list' }]
}

/** 市财政局, 省直其他单位; not 成立领导小组, 办公室. */
function opensWithBody(name: string): boolean {
  if (/^(?:成立|组建|建立|设立|加强|办公室)|领导小组$/.test(name)) return false
  return (
    isStrongName(name) ||
    (/^[省市区县州各]|部门$|单位$/.test(name) && isLikelyName(name)) ||
    /^(?!各?有关|相关|其他)[\p{Script=Han}（()）]{2,12}部门$/u.test(name)
  )
}
