/** Rewrites one changed passage: the words of the new source under the components of the editor that still fit. */
import type { Block, Body, Span } from '../../markdown/body.ts'
import type { DraftInline } from '../../markdown/write.ts'
import { firstThat } from '../../text/sorted.ts'
import type { Squeezed } from '../../text/squeeze.ts'
import type { Stretch } from '../structure/blocks.ts'
import type { Holding } from './merge-owners.ts'

/** A component over the new words of a passage: offsets into `Holding.next`, end-exclusive. */
export interface FittedSpan extends Stretch {
  name: string
  id: string | null
}

/** A component of the old passage, and where it stands over the new words; empty if its words are gone. */
export interface MovedSpan extends FittedSpan {
  /** Its words before and after, without white space. */
  was: string
  is: string
}

/** The components of block `index` of the body laid over the new words of its passage, outer before inner. */
export function movedSpans(
  body: Body,
  index: number,
  holding: Holding,
  source: Squeezed,
): MovedSpan[] {
  const block = body.blocks[index] as Block
  const places = squeezedPlaces(body, block)
  const length = holding.next.length
  // Components nest; those that one change would let cross stand side by side.
  const around = [{ to: Infinity, end: length, cursor: 0 }]
  return spansIn(body, block).map((span) => {
    const from = firstThat(places, (at) => at >= span.start)
    const to = firstThat(places, (at) => at >= span.end)
    while ((around.at(-1)?.to ?? Infinity) <= from) around.pop()
    const outer = around.at(-1) as { to: number; end: number; cursor: number }
    const image = imageOf(holding, from, to)
    const start = Math.min(Math.max(image.start, outer.cursor), outer.end)
    const end = Math.min(Math.max(image.end, start), outer.end)
    outer.cursor = Math.max(outer.cursor, end)
    around.push({ to, end, cursor: start })
    const words = holding.next.slice(start, end).map((at) => source.text[at])
    return {
      name: span.component,
      id: span.id,
      start,
      end,
      was: holding.old.slice(from, to),
      is: words.join(''),
    }
  })
}

/** Body offsets of the characters of a block, white space aside. */
function squeezedPlaces({ text }: Body, { start, end }: Stretch): number[] {
  const places: number[] = []
  for (let at = start; at < end; at += 1) if (!/\s/.test(text[at] as string)) places.push(at)
  return places
}

/** Components inside a block; a measure is around blocks. */
function spansIn({ spans }: Body, block: Stretch): Span[] {
  return spans.filter(
    ({ component, start, end }) =>
      component !== 'Measure' && block.start <= start && end <= block.end && start < end,
  )
}

/** Where the old characters [from, to) went. What replaces them counts; what was put before or behind them does not. */
function imageOf({ from: origins, next }: Holding, from: number, to: number): Stretch {
  const before = origins.findLastIndex((at) => at >= 0 && at < from)
  const first = origins.findIndex((at) => at >= from)
  const last = origins.findLastIndex((at) => at >= 0 && at < to)
  const behind = origins.findIndex((at) => at >= to)
  const start = first >= 0 && origins[first] === from ? first : before + 1
  const end = last >= 0 && origins[last] === to - 1 ? last + 1 : behind < 0 ? next.length : behind
  // Nothing of the words is left: what stands there replaces them only if it is as good as all that is new.
  const isGone = !origins.some((at) => at >= from && at < to)
  return isGone ? { start, end: start } : { start, end: Math.max(start, end) }
}

/** The new source, and the characters of it that a passage holds. */
export interface PassageWords {
  /** Not squeezed. */
  text: string
  /** UTF-16 offsets of its characters without white space. */
  offsets: readonly number[]
  /** Indexes into `offsets`, ascending. */
  next: readonly number[]
  /** A line break of the source is one of the passage. */
  keepsLines: boolean
}

/** The words [start, end) of a passage under the spans, outer before inner. */
export function passageInlines(
  words: PassageWords,
  spans: readonly FittedSpan[],
  { start, end }: Stretch = { start: 0, end: words.next.length },
): DraftInline[] {
  const { text, offsets, next } = words
  const inlines: DraftInline[] = []
  let at = start
  const writePlain = (until: number) => {
    for (; at < until; at += 1) {
      const gap = at > start ? gapBefore(words, at) : ''
      if (gap === '\n' && words.keepsLines) inlines.push({ type: 'break' })
      else if (gap === ' ') inlines.push({ type: 'text', value: ' ' })
      inlines.push({ type: 'text', value: text[offsets[next[at] as number] as number] as string })
    }
  }
  const rest = spans.filter(
    (span) => span.start < span.end && span.start >= start && span.end <= end,
  )
  for (let outer = rest.shift(); outer; outer = rest.shift()) {
    const inner: FittedSpan[] = []
    while (rest[0] && rest[0].end <= outer.end) inner.push(rest.shift() as FittedSpan)
    writePlain(outer.start)
    inlines.push({
      type: 'component',
      name: outer.name,
      attributes: outer.id === null ? {} : { id: outer.id },
      children: passageInlines(words, inner, outer),
    })
    at = outer.end
  }
  writePlain(end)
  return joinedTexts(inlines)
}

/** What parts two characters: nothing, a blank, or the end of a line; between two Latin words a line break is a blank. */
function gapBefore({ text, offsets, next }: PassageWords, at: number): '' | ' ' | '\n' {
  const [left, right] = [next[at - 1] as number, next[at] as number]
  if (right !== left + 1) return ''
  const gap = text.slice((offsets[left] as number) + 1, offsets[right] as number)
  if (gap === '') return ''
  if (!/[\n\r]/.test(gap)) return ' '
  const isLatin = /[A-Za-z] [A-Za-z]/.test(
    `${text[offsets[left] as number]} ${text[offsets[right] as number]}`,
  )
  return isLatin ? ' ' : '\n'
}

function joinedTexts(inlines: readonly DraftInline[]): DraftInline[] {
  const joined: DraftInline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (last?.type === 'text' && inline.type === 'text') last.value += inline.value
    else joined.push(inline.type === 'text' ? { ...inline } : inline)
  }
  return joined
}

/** The cells of an old table row as stretches over its new words. */
export function movedCells(body: Body, index: number, holding: Holding): Stretch[] {
  const block = body.blocks[index] as Block
  const cells: Stretch[] = []
  let seen = 0
  let start = 0
  const until = body.blocks[index + 1]?.start ?? body.text.length
  for (let at = block.start; at < until; at += 1) {
    const isEnd = body.text[at] === ' ' && body.offsets[at] === -1
    if (!isEnd) {
      if (!/\s/.test(body.text[at] as string)) seen += 1
      continue
    }
    const behind = holding.from.findIndex((from) => from >= seen)
    const end = behind < 0 ? holding.next.length : behind
    cells.push({ start, end })
    start = end
  }
  const last = cells.at(-1)
  if (last) last.end = holding.next.length
  return cells
}
