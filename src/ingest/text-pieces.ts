/** Cuts running text at its punctuation, around an offset: what belongs to a number stands in the same piece. */

/** [start, end) of the sentence around `offset`: up to the nearest 。;!? or line break on both sides. */
export function sentenceAround(folded: string, offset: number): [number, number] {
  return around(folded, offset, /[。;；!?\n]/)
}

/** [start, end) of the clause around `offset`: commas and colons cut as well. */
export function clauseAround(folded: string, offset: number): [number, number] {
  return around(folded, offset, /[。;；!?\n,:]/)
}

function around(folded: string, offset: number, stop: RegExp): [number, number] {
  let start = offset
  while (start > 0 && !isStop(folded, start - 1, stop)) start -= 1
  let end = offset
  while (end < folded.length && !isStop(folded, end, stop)) end += 1
  return [start, end]
}

/** A comma between digits belongs to the number: 1,234. */
function isStop(folded: string, at: number, stop: RegExp): boolean {
  const char = folded[at] as string
  if (!stop.test(char)) return false
  return !(char === ',' && /\d,\d{3}(?!\d)/.test(folded.slice(Math.max(0, at - 1), at + 5)))
}
