/** Lays a changed source over the one before it: which of its characters were there already. White space does not count. */
import { diffArrays } from 'diff'

/** Edits beyond these make two stretches two texts, and keep the search short. */
const MOST_SENTENCE_EDITS = 4000
const MOST_CHARACTER_EDITS = 1500
/** Fewer equal characters in a row within changed words are chance. */
const SHORTEST_RUN = 2

/**
 * For each UTF-16 unit of `next` its offset in `old`, -1 for what is new; ascending. Both texts without white space.
 * Whole sentences are laid over each other first, then the characters of those that changed.
 */
export function matchCharacters(old: string, next: string): Int32Array {
  const match = new Int32Array(next.length).fill(-1)
  const head = sharedLength(old, next)
  const tail = Math.min(
    sharedLength(reversed(old.slice(head)), reversed(next.slice(head))),
    Math.min(old.length, next.length) - head,
  )
  for (let at = 0; at < head; at += 1) match[at] = at
  for (let at = 1; at <= tail; at += 1) match[next.length - at] = old.length - at
  const middle = {
    old: old.slice(head, old.length - tail),
    next: next.slice(head, next.length - tail),
  }
  const sentences = diffArrays(sentencesOf(middle.old), sentencesOf(middle.next), {
    maxEditLength: MOST_SENTENCE_EDITS,
  })
  if (!sentences) return match
  let i = head
  let j = head
  let gone = ''
  let come = ''
  const settle = () => {
    matchWithin(gone, come, i - gone.length, j - come.length, match)
    gone = ''
    come = ''
  }
  for (const { value, added, removed } of sentences) {
    const words = value.join('')
    if (added) come += words
    else if (removed) gone += words
    else {
      settle()
      for (let at = 0; at < words.length; at += 1) match[j + at] = i + at
    }
    if (!added) i += words.length
    if (!removed) j += words.length
  }
  settle()
  return match
}

/** Matches the characters of one changed stretch; `i` and `j`: where it stands. */
function matchWithin(old: string, next: string, i: number, j: number, match: Int32Array): void {
  if (old === '' || next === '') return
  const parts = diffArrays(old.split(''), next.split(''), { maxEditLength: MOST_CHARACTER_EDITS })
  if (!parts) return
  let a = 0
  let b = 0
  for (const { count = 0, added, removed } of parts) {
    const isChance = count < SHORTEST_RUN && a > 0 && b > 0 && a + count < old.length
    if (!added && !removed && !isChance)
      for (let at = 0; at < count; at += 1) match[j + b + at] = i + a + at
    if (!added) a += count
    if (!removed) b += count
  }
}

const SENTENCE = /[^。；;！!？?，,：:]*[。；;！!？?，,：:]?/g

function sentencesOf(text: string): string[] {
  return (text.match(SENTENCE) ?? []).filter((words) => words !== '')
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a[length] === b[length]) length += 1
  return length
}

const reversed = (text: string) => text.split('').reverse().join('')
