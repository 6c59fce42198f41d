/** Reads the names of a field with their roles: from its verbs (`A牵头，B配合`), its conveners and its label. */
import { beginsName, isStrongName, type NameSpan, splitNames } from './department-names.ts'
import { NOUNS, STEMS } from './responsibility-labels.ts'
import { ADVERBS, CONVENERS, LABEL_STEMS, VERBS, type WordRole } from './responsibility-lexicon.ts'
import type { ClauseText } from './responsibility-text.ts'

/** Names with one role; `verb` if a verb closes them, `weak` if it is one that prose uses as well. */
export interface Part {
  role: WordRole
  names: NameSpan[]
  verb: 'none' | 'weak' | 'strong'
}

const VERB = new RegExp(`(?:${ADVERBS})*(?:${VERBS.map(({ verb }) => `(${verb})`).join('|')})`, 'g')

interface FoundVerb {
  start: number
  end: number
  role: WordRole
  weak: boolean
}

/** Verbs in [from, to) that close names: a mark, the end or the next name stands behind them. */
function findVerbs({ text }: ClauseText, from: number, to: number): FoundVerb[] {
  return [...text.slice(from, to).matchAll(VERB)].flatMap((match): FoundVerb[] => {
    const row = VERBS[match.slice(1).findIndex((group) => group !== undefined)]
    const start = from + match.index
    const end = start + match[0].length
    if (!row || start === from || isInBrackets(text, from, start)) return []
    const closes = end === to || ',、;。.)'.includes(text[end] as string)
    const before = text.slice(Math.max(from, start - 20), start)
    const isConvener = CONVENERS.some((word) => word === match[0])
    const meets =
      !isConvener &&
      (beginsName(text, end) || startsWithConvener(text, end)) &&
      isStrongName(lastName(before))
    return closes || meets ? [{ start, end, role: row.role, weak: row.weak }] : []
  })
}

/** Brackets of a name are short: the nearest one before decides. */
function isInBrackets(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 30), at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

function lastName(words: string): string {
  return words.slice(Math.max(...[...'、,;'].map((mark) => words.lastIndexOf(mark))) + 1)
}

function startsWithConvener(text: string, at: number): boolean {
  return CONVENERS.some((word) => text.startsWith(word, at) && beginsName(text, at + word.length))
}

/**
 * The names in [from, to) with their roles. `role`: what the label before them says, null if there is none; verbs
 * (`A牵头，B配合`) and brackets behind a name (`A（牵头）`) say more than the label.
 */
export function readParts(
  source: ClauseText,
  from: number,
  to: number,
  role: WordRole | null,
): Part[] {
  const parts: Part[] = []
  let start = from
  for (const verb of findVerbs(source, from, to)) {
    if (verb.start < start) continue
    const said = verb.role === 'own' ? (role ?? 'own') : verb.role
    parts.push(...conveners(source, start, verb.start, said, verb.weak ? 'weak' : 'strong'))
    start = verb.end
  }
  parts.push(...conveners(source, start, to, role ?? 'own', 'none'))
  return parts.flatMap((part) => rolesInBrackets(source, part)).filter(({ names }) => names.length)
}

/** `A会同B、C`: whom a convener calls in supports; so does all that begins with 会同. */
function conveners(
  source: ClauseText,
  from: number,
  to: number,
  role: WordRole,
  verb: Part['verb'],
): Part[] {
  const { text } = source
  const words = text.slice(from, to)
  const front = /^[,、;]*(?:并)?(?:会同|会商|联合(?!会|国|社))/.exec(words)
  if (front)
    return [{ role: 'support', names: splitNames(source, from + front[0].length, to), verb }]
  for (const word of CONVENERS) {
    const at = words.indexOf(word, 2)
    if (at < 0) continue
    const left = words.slice(0, at).replace(/,$/, '')
    const behind = from + at + word.length
    const isConvener = word === '会同' || beginsName(text, behind)
    if (!isConvener || !isStrongName(lastName(left))) continue
    return [
      { role, names: splitNames(source, from, from + left.length), verb },
      { role: 'support', names: splitNames(source, behind, to), verb },
    ]
  }
  return [{ role, names: splitNames(source, from, to), verb }]
}

const ROLE_IN_BRACKETS = new RegExp(`\\((?:(?:${STEMS})(?:${NOUNS})?|[主牵])(?:负责)?\\)$`)

/** `市科技局（牵头）`: the bracket is a role, no part of the name. */
function rolesInBrackets({ text }: ClauseText, part: Part): Part[] {
  return part.names.map(([start, end]): Part => {
    const bracket = ROLE_IN_BRACKETS.exec(text.slice(start, end))
    if (!bracket) return { ...part, names: [[start, end]] }
    const stem = LABEL_STEMS.find((row) => bracket[0].includes(row.stem))
    const role = stem?.role ?? 'lead'
    return { role, names: [[start, start + bracket.index]], verb: 'strong' }
  })
}
