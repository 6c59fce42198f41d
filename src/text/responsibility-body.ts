/** Judges whether a stretch of words is a clause, and reads its fields. */
import {
  isAside,
  isGenericName,
  isLikelyName,
  isPossibleName,
  isShortName,
  isStrongName,
  type NameSpan,
} from './department-names.ts'
import { findLabels, isFieldLine, type Label } from './responsibility-labels.ts'
import type { WordRole } from './responsibility-lexicon.ts'
import { type Part, readParts } from './responsibility-parts.ts'
import type { ClauseText } from './responsibility-text.ts'

/** A name and its role, in `ClauseText.text`. */
export interface BodyEntry {
  role: WordRole
  name: NameSpan
}

/** How a clause was recognised. */
export type ResponsibilityRule =
  | 'labels' // （牵头单位：A；责任单位：B）
  | 'verbs' // （A牵头，B配合）
  | 'names' // （A、B）
  | 'labels-in-line' // 牵头单位：A
  | 'verbs-in-sentence' // 由A牵头，会同B。
  | 'table-column' // a column headed 牵头单位
  | 'led-inside' // 由A牵头制订政策
  | 'duty-list' // A：负责……。B：负责……。

/** The entries of a clause and the rule that found it. */
export interface Body {
  rule: ResponsibilityRule
  entries: BodyEntry[]
}

const LONGEST_UNLIKELY = 16
// Notes at the end of a list: what follows is no name.
const NOTE =
  /[。;,、(](?=(?:其中,?)?(?:(?:各?责任)?单位中?)?(?:以下|下同|不再|注:|逗号|分号|(?:[两三各](?:省市|省|市|区|县|地|方)(?:分别)?)?(?:排|列|位列|排名|居)(?:在|于)?(?:首|第|最前)|第一个|首[个位]))/

/**
 * Where the list proper ends: a sentence or note behind it (`逗号前为牵头单位`, `以下均需各区落实`) is not read. A full stop
 * between two fields ends nothing.
 */
export function endOfList(text: string, from: number, to: number): number {
  const words = text.slice(from, to)
  const end = NOTE.exec(words)?.index ?? words.length
  for (
    let stop = words.indexOf('。');
    stop >= 0 && stop < end;
    stop = words.indexOf('。', stop + 1)
  )
    if (!isFieldLine(text.slice(from + stop + 1, from + stop + 1 + LONGEST_FIELD)))
      return from + stop
  return from + end
}

const LONGEST_FIELD = 20

/** The entries of labelled words; `labels` as found in [from, to), at least one with a role. */
export function labelledBody(
  source: ClauseText,
  from: number,
  to: number,
  labels: readonly Label[],
): BodyEntry[] {
  const { text } = source
  const first = labels[0]?.start ?? to
  const head = readParts(source, from, first, null)
  const entries =
    head.some(({ verb }) => verb === 'strong') && isNamedBy(source, head) ? flat(head) : []
  for (const [index, { end, role, colon }] of labels.entries()) {
    if (role === null) continue
    const parts = readParts(source, end, labels[index + 1]?.start ?? to, role)
    const names = flat(parts).filter(({ name }) => {
      const words = text.slice(...name)
      if (isLikelyName(words)) return true
      return colon && isPossibleName(words) && words.length <= LONGEST_UNLIKELY
    })
    if (colon || (names.length === flat(parts).length && isNamedBy(source, parts)))
      entries.push(...names)
  }
  return entries
}

/** The entries of `A牵头，B、C配合` or of names alone; null if the words are not of that kind. */
export function verbBody(
  source: ClauseText,
  from: number,
  to: number,
): (Body & { verb: Part['verb'] }) | null {
  const words = source.text.slice(from, to)
  if (/[!?:《》]|。./.test(words)) return null
  const read = readParts(source, from, to, null)
  const isVerbal = read.some((part) => part.verb !== 'none')
  const parts = isVerbal ? withoutAsides(source, read) : read
  if (!isNamedBy(source, parts)) return null
  const verb = parts.some((part) => part.verb === 'strong')
    ? 'strong'
    : parts.some((part) => part.verb === 'weak')
      ? 'weak'
      : 'none'
  return { rule: verb === 'none' ? 'names' : 'verbs', entries: flat(parts), verb }
}

/** In a list as long as that, one name of an unknown kind is still a name. */
const MANY_NAMES = 5

/** All are names, and one of them can be nothing else. Behind a strong verb one in three may be of an unknown kind. */
function isNamedBy({ text }: ClauseText, parts: Part[]): boolean {
  const names = flat(parts).map(({ name }) => text.slice(...name))
  if (!names.some((name) => isStrongName(name) || isGenericName(name))) return false
  const isVerbal = parts.some(({ verb }) => verb === 'strong')
  const unlikely = names.filter((name) => !isLikelyName(name) && !(isVerbal && isShortName(name)))
  const allowed = isVerbal ? names.length / 3 : names.length >= MANY_NAMES ? 1 : 0
  return (
    unlikely.length <= allowed &&
    unlikely.every((name) => isPossibleName(name) && name.length <= LONGEST_UNLIKELY)
  )
}

/** `2025年底前完成` may stand before or behind the names. */
function withoutAsides({ text }: ClauseText, parts: Part[]): Part[] {
  return parts.map((part) => ({
    ...part,
    names: part.names.filter((name) => !isAside(text.slice(...name))),
  }))
}

function flat(parts: Part[]): BodyEntry[] {
  return parts.flatMap(({ role, names }) => names.map((name) => ({ role, name })))
}

/** The labels of [from, to) outside brackets. */
export function outerLabels(source: ClauseText, from: number, to: number): Label[] {
  const labels = findLabels(source, from, to)
  let depth = 0
  let at = from
  return labels.filter(({ start }) => {
    for (; at < start; at += 1) {
      if (source.text[at] === '(') depth += 1
      else if (source.text[at] === ')') depth -= 1
    }
    return depth === 0
  })
}
