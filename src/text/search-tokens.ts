/** What a character counts as in search: the index, the query and the marks must agree on it to the letter. */
import { foldForSearch } from './fold.ts'

const BLANK = /^\s$/
/** Writers set or leave out quotation marks at will: 放管服改革 is “放管服”改革. */
const QUOTES = new Set('“”‘’"\'「」『』〝〞')

/** A stretch of a text in code points, end-exclusive. */
export type Mark = [start: number, end: number]

/** A text as search sees it: what counts of its characters, and where each stood, in code points. */
interface Folded {
  characters: string[]
  positions: number[]
}

function fold(text: string, isDropped: (character: string) => boolean): Folded {
  const characters: string[] = []
  const positions: number[] = []
  let position = 0
  for (const character of foldForSearch(text)) {
    if (!isDropped(character)) {
      characters.push(character)
      positions.push(position)
    }
    position += 1
  }
  return { characters, positions }
}

const isBlank = (character: string) => BLANK.test(character)
const isBlankOrQuote = (character: string) => QUOTES.has(character) || isBlank(character)

/** As the query counts, the text must: a query of nothing but quotation marks asks for these. */
function droppedFor(query: string): (character: string) => boolean {
  return [...foldForSearch(query)].every(isBlankOrQuote) ? isBlank : isBlankOrQuote
}

/**
 * The characters of a text that count: width and case folded, without blanks and quotation marks, unless there is
 * nothing else. `searchCharacters('占“ＧＤＰ” 3.5')` // => ['占', 'g', 'd', 'p', '3', '.', '5']
 */
export function searchCharacters(text: string): string[] {
  return fold(text, droppedFor(text)).characters
}

/** The quotation marks of a text, each once, in the order of their first occurrence. */
export function quotationMarks(text: string): string[] {
  return [...new Set([...foldForSearch(text)].filter((character) => QUOTES.has(character)))]
}

/** Whether a query asks for quotation marks themselves, having nothing else. */
export function isQuotesOnly(query: string): boolean {
  return quotationMarks(query).length > 0 && droppedFor(query) === isBlank
}

/** Characters that count, with the one behind them where blanks stand between: `'占 GDP'` // => [['占', 'g']] */
export function pairsApart(text: string): [string, string][] {
  const all = [...foldForSearch(text)]
  const { characters, positions } = fold(text, isBlankOrQuote)
  return characters.slice(1).flatMap((next, at): [string, string][] => {
    const between = all.slice((positions[at] ?? 0) + 1, positions[at + 1])
    return between.some(isBlank) ? [[characters[at] ?? '', next]] : []
  })
}

/**
 * Where the query stands in the text, width, case, blanks and quotation marks aside: non-overlapping, from left to
 * right. A mark begins and ends on a matched character, or on the quotation mark beside it that the query has too;
 * what is left aside inside belongs to it. `[]` when the text does not contain the query or the query is blank.
 * @example findMarks('占“ＧＤＰ” 3.5', 'gdp3') // => [[2, 8]]
 */
export function findMarks(text: string, query: string): Mark[] {
  const isDropped = droppedFor(query)
  const { characters, positions } = fold(text, isDropped)
  const wanted = fold(query, isDropped).characters
  const marks: Mark[] = []
  if (wanted.length === 0) return marks
  const widen = widener(text, query)
  let free = 0
  for (let at = 0; at + wanted.length <= characters.length; ) {
    if (wanted.every((character, offset) => characters[at + offset] === character)) {
      const start = positions[at] ?? 0
      const last = positions[at + wanted.length - 1] ?? start
      const [from, to] = widen([start, last + 1])
      marks.push([Math.max(from, free), to])
      free = to
      at += wanted.length
    } else at += 1
  }
  return marks
}

/** Takes in the quotation marks at the edges of a mark that the query has at the same edge. */
function widener(text: string, query: string): (mark: Mark) => Mark {
  const typed = [...foldForSearch(query).trim()]
  const opens = QUOTES.has(typed[0] ?? '')
  const closes = QUOTES.has(typed.at(-1) ?? '')
  if ((!opens && !closes) || isQuotesOnly(query)) return (mark) => mark
  const characters = [...foldForSearch(text)]
  return ([start, end]) => [
    opens && QUOTES.has(characters[start - 1] ?? '') ? start - 1 : start,
    closes && QUOTES.has(characters[end] ?? '') ? end + 1 : end,
  ]
}

/** Marks in text order, those that touch or overlap joined into one. */
export function mergeMarks(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = []
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
