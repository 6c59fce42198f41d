/** Chooses, of all that has a page of its own, what a reader who types may mean; and by which other names it goes. */
import type { Suggestion, SuggestionKind } from '../model/search-suggestion.ts'
import { foldForSearch } from '../text/fold.ts'
import { matchPinyin, PINYIN_MATCHES, pinyinLetters } from './pinyin-match.ts'

/** Blanks and quotation marks are set at will: 放管服改革, “放管服”改革. */
const AT_WILL = /[\s"'“”‘’「」『』《》〈〉]/g
/** What the sources call by several names; a title or a place name is no other way to say something. */
const NAMED_IN_TEXTS: readonly SuggestionKind[] = ['term', 'indicator', 'department']
/** A shorter name would be found inside unrelated words. */
const SHORTEST_NAME = 2
/** Ranks up to here are of literal matches. */
const BEHIND_LITERAL = 6

const bareNames = new Map<string, string>()

/** Words as they are compared: width, case, blanks and quotation marks aside. */
function bare(words: string): string {
  return foldForSearch(words).replace(AT_WILL, '')
}

/** `bare`, remembered: the names are the same at every keystroke. */
function bareName(name: string): string {
  let known = bareNames.get(name)
  if (known === undefined) {
    known = bare(name)
    bareNames.set(name, known)
  }
  return known
}

/**
 * The best of what the input may mean, at most `limit`: by name (equal, then beginning with the input, then containing
 * it), by alias in the same order, then by pinyin or its initials. Equally good ones the shorter name first, then in the
 * order given.
 * @example suggest(entries, 'fgf', 6)[0]?.words // => '放管服'
 */
export function suggest(
  entries: readonly Suggestion[],
  input: string,
  limit: number,
): Suggestion[] {
  const wanted = bare(input)
  if (wanted === '') return []
  const letters = pinyinLetters(input)
  return entries
    .flatMap((entry, place) => {
      const rank = rankOf(entry, wanted, letters)
      return rank === null ? [] : [{ entry, rank, place }]
    })
    .sort(
      (a, b) => a.rank - b.rank || a.entry.words.length - b.entry.words.length || a.place - b.place,
    )
    .slice(0, limit)
    .map(({ entry }) => entry)
}

/** The alias by which an input means the entry, if it does not by its name: for showing why it is suggested. */
export function matchedAlias({ words, aliases }: Suggestion, input: string): string | null {
  const wanted = bare(input)
  if (bareName(words).includes(wanted)) return null
  return aliases.find((alias) => bareName(alias).includes(wanted)) ?? null
}

/** The lower the better; null for an entry that the input does not mean. */
function rankOf(entry: Suggestion, wanted: string, letters: string | null): number | null {
  const byName = literalRank(bareName(entry.words), wanted)
  const byAlias = entry.aliases.map((alias) => literalRank(bareName(alias), wanted))
  const literal = Math.min(byName * 2, ...byAlias.map((rank) => rank * 2 + 1))
  if (Number.isFinite(literal)) return literal
  if (letters === null) return null
  const matches = entry.pinyin.flatMap((reading) => matchPinyin(letters, reading) ?? [])
  const best = PINYIN_MATCHES.findIndex((match) => matches.includes(match))
  return best < 0 ? null : BEHIND_LITERAL + best
}

/** 0 equal, 1 at the beginning, 2 inside. */
function literalRank(name: string, wanted: string): number {
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  return name.includes(wanted) ? 2 : Number.POSITIVE_INFINITY
}

/**
 * Other ways to ask for the same: the other names of what the query names, or the query with a name inside it replaced
 * by the others. What contains the query is left out, for the query finds it too.
 * @example otherNames(entries, '高企') // => ['高新技术企业']; otherNames(entries, 'GDP增长') // => ['地区生产总值增长']
 */
export function otherNames(entries: readonly Suggestion[], query: string): string[] {
  const wanted = bare(query)
  const things = entries
    .filter(({ kind }) => NAMED_IN_TEXTS.includes(kind))
    .map(({ words, aliases }) => [words, ...aliases])
  for (const inside of namesInside(things.flat(), wanted)) {
    const others = things.filter((names) => names.some((name) => bareName(name) === inside)).flat()
    const queries = inside === wanted ? others : replaced(wanted, inside, others)
    const useful = queries.filter((other) => !bare(other).includes(wanted))
    if (useful.length > 0) return uniqueNames(useful)
  }
  return []
}

/** The names that stand in the query, as they are compared, the longest first. */
function namesInside(names: readonly string[], query: string): string[] {
  const inside = names
    .map(bareName)
    .filter((name) => name.length >= SHORTEST_NAME && query.includes(name))
  return [...new Set(inside)].sort((a, b) => b.length - a.length)
}

/** The query with other names in the place of one; a name that is only longer or shorter says nothing else. */
function replaced(query: string, name: string, others: readonly string[]): string[] {
  return others
    .filter((other) => !bareName(other).includes(name) && !name.includes(bareName(other)))
    .map((other) => query.replace(name, () => other))
}

function uniqueNames(all: readonly string[]): string[] {
  return [...new Map(all.toReversed().map((words) => [bare(words), words])).values()].reverse()
}
