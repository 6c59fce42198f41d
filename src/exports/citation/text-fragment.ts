/** Links that scroll to words and mark them (`#:~:text=`, WICG Scroll To Text Fragment), without an element of ours. */
import type { CorpusTarget } from '../../corpus/graph.ts'
import { foldForSearch } from '../../text/fold.ts'
import { withoutSpace } from '../../text/squeeze.ts'

/** Characters of context, at least, where the words stand in the document more than once. */
const CONTEXT = 4
/** Words of fewer characters may stand in the head of the page or in its margin, too, and get context at any rate. */
const FEW = 10
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * What follows the address of the document's page: its anchor, then the words for browsers that find them.
 * `textFragment(target)` // => '#rd:~:text=%E7%A0%94…'. A heading has its anchor only: it stands in the contents, too, where the browser would look first.
 */
export function textFragment(target: CorpusTarget): string {
  const anchor = `#${target.id}`
  if (target.passage.kind === 'heading') return anchor
  const { passage, document } = target
  const from = unitsBefore(passage.text, target.start - passage.start)
  const to = unitsBefore(passage.text, target.end - passage.start)
  return `${anchor}:~:text=${directive(passage.text, from, to, document.sourceText)}`
}

/**
 * The directive for `text.slice(from, to)`, offsets in UTF-16 units. Browsers match whole words only, so its ends move
 * out to where their own segmenter ends words. `whole`: all that the words must be told apart in.
 */
export function directive(text: string, from: number, to: number, whole: string): string {
  const ends = wordEnds(text)
  const start = lastUpTo(ends, from)
  const end = firstFrom(ends, to)
  const words = text.slice(start, end)
  const lines = words.split('\n').map((line) => line.trim())
  // A line break is white space or none, as the browser likes: the words between first and last line are left to it.
  const range = lines.length === 1 ? words.trim() : [lines[0] ?? '', lines.at(-1) ?? '']
  const sought = Array.isArray(range) ? range.map(encode).join(',') : encode(range)
  if (comparable(words).length >= FEW && occurrences(whole, words) < 2) return sought
  const prefix = lastLine(text.slice(lastUpTo(ends, start - CONTEXT), start))
  const suffix = firstLine(text.slice(end, firstFrom(ends, end + CONTEXT)))
  if (prefix !== '' && (suffix === '' || occurrences(whole, prefix + words) < 2))
    return `${encode(prefix)}-,${sought}`
  return suffix === '' ? sought : `${sought},-${encode(suffix)}`
}

/** Offsets at which a word may begin or end, ascending. */
function wordEnds(text: string): number[] {
  return [...[...WORDS.segment(text)].map(({ index }) => index), text.length]
}

function lastUpTo(ends: readonly number[], offset: number): number {
  return ends.findLast((end) => end <= offset) ?? 0
}

function firstFrom(ends: readonly number[], offset: number): number {
  return ends.find((end) => end >= offset) ?? ends.at(-1) ?? 0
}

/** How often the words stand in the text, as browsers compare: width, case and white space do not count. */
function occurrences(text: string, words: string): number {
  return comparable(text).split(comparable(words)).length - 1
}

function comparable(text: string): string {
  return withoutSpace(foldForSearch(text))
}

function lastLine(text: string): string {
  return text.split('\n').at(-1)?.trim() ?? ''
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.trim() ?? ''
}

/** A comma and a hyphen are marks of the directive. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(/-/g, '%2D')
}

function unitsBefore(text: string, codePoints: number): number {
  return [...text].slice(0, codePoints).join('').length
}
