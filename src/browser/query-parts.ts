/** Cuts a query that no text contains into parts that a text may contain apart from each other. */

/** Runs of letters and digits; `.` `%` and the like belong to the number or name they follow. */
const RUN = /[\p{L}\p{N}]+(?:[.%+&/~℃-][\p{L}\p{N}]*)*/gu
const ONE_HAN = /^\p{Script=Han}$/u
/** Words that stand nearly everywhere and say nothing about the rest. */
const COMMON = [...'的了和与及在等为以对将把是']

/**
 * Ways to cut the query, the mildest first: at blanks and punctuation, then into words as well. A way that leaves the
 * query whole is not listed. Words come from the browser, so this is for near results only.
 * @example queryParts('放管服改革') // => [['放管服', '改革']]
 */
export function queryParts(query: string): string[][] {
  const runs = unique(query.match(RUN) ?? [])
  const words = unique(runs.flatMap(wordsOf))
  const ways = [runs, words].filter((parts) => parts.length > 0 && parts.join() !== query.trim())
  return ways.length === 2 && runs.join() === words.join() ? [runs] : ways
}

function wordsOf(run: string): string[] {
  // Firefox before 125 has no segmenter; its readers get the whole run or nothing.
  if (!('Segmenter' in Intl)) return [run]
  const words: string[] = []
  let singles = ''
  for (const { segment, isWordLike } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(
    run,
  )) {
    // A word that the dictionary lacks falls into single characters: 放, 管, 服.
    if (ONE_HAN.test(segment) && !COMMON.includes(segment)) {
      singles += segment
      continue
    }
    words.push(singles)
    singles = ''
    if (isWordLike && !COMMON.includes(segment)) words.push(segment)
  }
  return [...words, singles].filter((word) => word !== '')
}

function unique(parts: readonly string[]): string[] {
  return [...new Set(parts)]
}
