/** Cuts the sentence around a target's words, so that a page can quote the promise with what it belongs to. */
import type { CorpusTarget } from '../../corpus/graph.ts'

/** A quotation in three pieces, each verbatim; `cut…` says that words of the same passage were left out there. */
export interface Excerpt {
  before: string
  words: string
  after: string
  cutBefore: boolean
  cutAfter: boolean
}

/** Words of a passage: a target's, or others that a page quotes. */
export type Quoted = Pick<CorpusTarget, 'passage' | 'start' | 'end'>

const SENTENCE_END = /[。！？!?\n]/
const CLAUSE_END = /[。！？!?\n；;，,：:]/

/**
 * The sentence that holds the target's words, at most `room` characters on either side; a longer sentence is cut at
 * the nearest clause end that leaves as much as possible. Ends of sentences are 。！？ and line breaks.
 */
export function excerptOf(target: Quoted, room = 60): Excerpt {
  const text = [...target.passage.text]
  const start = target.start - target.passage.start
  const end = target.end - target.passage.start
  return excerptBetween(target, startOfContext(text, start, room), endOfContext(text, end, room))
}

/** The words with what stands between `from` and `to`, code points counted from the start of the passage. */
function excerptBetween(target: Quoted, from: number, to: number): Excerpt {
  const text = [...target.passage.text]
  const start = target.start - target.passage.start
  const end = target.end - target.passage.start
  return {
    before: text.slice(from, start).join('').trimStart(),
    words: text.slice(start, end).join(''),
    after: text.slice(end, to).join('').trimEnd(),
    cutBefore: text.slice(0, from).join('').trim() !== '' && !endsSentence(text, from),
    cutAfter: text.slice(to).join('').trim() !== '' && !endsSentence(text, to),
  }
}

/**
 * The same for targets of one passage in text order, none inside another: the sentences from the first to the last, and
 * in `pieces` the words between, cut where each target begins and ends.
 */
export function excerptOfSeveral(
  targets: CorpusTarget[],
  room = 60,
): Excerpt & { pieces: { text: string; target: CorpusTarget | null }[] } {
  const [first, last] = [targets[0], targets.at(-1)]
  if (!first || !last) throw new Error('An excerpt needs a target.')
  const excerpt = excerptOf({ ...first, end: last.end }, room)
  const text = [...excerpt.words]
  const pieces: { text: string; target: CorpusTarget | null }[] = []
  let at = first.start
  for (const target of targets) {
    const between = text.slice(at - first.start, target.start - first.start).join('')
    if (between !== '') pieces.push({ text: between, target: null })
    const words = text.slice(target.start - first.start, target.end - first.start).join('')
    pieces.push({ text: words, target })
    at = target.end
  }
  return { ...excerpt, pieces }
}

/** All of the passage that holds the target's words. */
export function passageOf(target: CorpusTarget): Excerpt {
  return excerptBetween(target, 0, [...target.passage.text].length)
}

/** True when a line breaks at `at`, or the characters before it, white space aside, close a sentence. */
function endsSentence(text: string[], at: number): boolean {
  if (text[at] === '\n') return true
  let last = at - 1
  while (last >= 0 && text[last]?.trim() === '' && text[last] !== '\n') last -= 1
  return SENTENCE_END.test(text[last] ?? '\n')
}

function startOfContext(text: string[], start: number, room: number): number {
  let at = start
  while (at > 0 && !SENTENCE_END.test(text[at - 1] ?? '')) at -= 1
  if (start - at <= room) return at
  for (let cut = start - room; cut < start; cut += 1)
    if (CLAUSE_END.test(text[cut - 1] ?? '')) return cut
  return start
}

function endOfContext(text: string[], end: number, room: number): number {
  if (SENTENCE_END.test(text[end - 1] ?? '')) return end
  let at = end
  while (at < text.length && !SENTENCE_END.test(text[at] ?? '')) at += 1
  const whole = text[at] === '\n' || at === text.length ? at : at + 1
  if (whole - end <= room) return whole
  for (let cut = end + room; cut > end; cut -= 1)
    if (CLAUSE_END.test(text[cut - 1] ?? '')) return cut
  return end
}
