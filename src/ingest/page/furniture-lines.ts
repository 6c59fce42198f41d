/** Judges a single line by the words that pages are made of. */
import type { Omission } from '../../model/annotation.ts'
import { foldWidth } from '../../text/fold.ts'
import { withoutSpace } from '../../text/squeeze.ts'
import { FURNITURE_RULES } from './furniture-lexicon.ts'
import { FURNITURE_WORDS } from './furniture-words.ts'

export interface FoundMark {
  reason: Omission['reason']
  /** Furniture wherever it stands; else only beside other furniture at the edge of the page. */
  sure: boolean
  /** The rule of the lexicon, or `words`. */
  rule: string
}

const LONGEST_LINE = 300
const LONGEST_ROW_OF_WORDS = 120
const SURE_LENGTH = 4

/** What kind of furniture a line would be, or null. `furnitureMark('打印本页 关闭窗口')?.reason // => 'share-bar'` */
export function furnitureMark(line: string): FoundMark | null {
  if (line.length > LONGEST_LINE) return null
  const text = withoutSpace(foldWidth(line))
  const rule = FURNITURE_RULES.find(({ shape }) => shape.test(text))
  const isShort = text.length <= LONGEST_ROW_OF_WORDS
  const words = !rule?.sure && isShort ? (rowOfWords(text) ?? rowOfEntries(line)) : null
  return words ?? (rule ? { reason: rule.reason, sure: rule.sure, rule: rule.name } : null)
}

const REASONS = new Map(
  Object.entries(FURNITURE_WORDS).flatMap(([reason, words]) =>
    words.map((word) => [withoutSpace(foldWidth(word)), reason as Omission['reason']] as const),
  ),
)
const LONGEST_WORD = Math.max(...[...REASONS.keys()].map((word) => word.length))
const SEPARATOR = /[|[\]【】()·•、:>»<\-—/*+＞&#]/

/** A line of nothing but such words and what parts them; the longest word at each place counts. */
function rowOfWords(text: string): FoundMark | null {
  const found: Omission['reason'][] = []
  let length = 0
  for (let at = 0; at < text.length; ) {
    const word = longestWord(text, at)
    if (word) {
      found.push(REASONS.get(word) as Omission['reason'])
      length += word.length
      at += word.length
    } else if (SEPARATOR.test(text[at] as string)) at += 1
    else return null
  }
  const reason = found[0] ?? (/^[【】]$/.test(text) ? 'share-bar' : undefined)
  return reason ? { reason, sure: found.length > 1 && length >= SURE_LENGTH, rule: 'words' } : null
}

const LEAST_ENTRIES = 4
const LONGEST_ENTRY = 8

/** A bar of short entries on one line, half of them words of menus. `首页  政务公开  魅力某城  互动交流` */
function rowOfEntries(line: string): FoundMark | null {
  const entries = foldWidth(line)
    .split(/[\s|·]+/)
    .filter((entry) => entry !== '')
  if (entries.length < LEAST_ENTRIES) return null
  if (entries.some((entry) => entry.length > LONGEST_ENTRY || /[\d。;,、:《》“”()]/.test(entry)))
    return null
  const known = entries.filter((entry) => REASONS.get(entry) === 'navigation').length
  return known * 2 >= entries.length ? { reason: 'navigation', sure: true, rule: 'entries' } : null
}

function longestWord(text: string, at: number): string | null {
  for (let length = LONGEST_WORD; length > 0; length -= 1) {
    const word = text.slice(at, at + length)
    if (word.length === length && REASONS.has(word)) return word
  }
  return null
}
