/** Deals the characters of a changed source out: to the passages and omissions that they continue, or to none. */
import type { Body } from '../../markdown/body.ts'
import { SourceError } from '../../text/decode.ts'
import { type Squeezed, squeeze } from '../../text/squeeze.ts'
import type { Stretch } from '../structure/blocks.ts'
import { matchCharacters } from './merge-match.ts'

/** A block of the document's body (`block`: its index), or an omitted stretch (`omission`: its index). */
export type Owner = { kind: 'block'; block: number } | { kind: 'omission'; omission: number }

/** One owner with its characters before and after; offsets into the squeezed texts. */
export interface Holding {
  owner: Owner
  /** Words before, without white space. */
  old: string
  /** Characters of the new source that it holds, ascending. */
  next: number[]
  /** For each character in `next` its offset in `old`, -1 for a new one. */
  from: number[]
}

/** What no passage holds: characters [start, end) of the squeezed new source. */
export interface NewStretch extends Stretch {
  /** Index of the holding that it stands behind; -1 at the beginning. */
  after: number
}

export interface Dealt {
  source: Squeezed
  /** In the order of the old source. */
  holdings: Holding[]
  fresh: NewStretch[]
  /** Share of the characters of the longer text that both have. */
  shared: number
}

/** A passage of which less is left is another one. */
const LEAST_LEFT = 0.3
const NOBODY = -1

/**
 * `old` and `next`: the decoded sources; `body` annotates the old one but for `omissions`. `begins`: UTF-16 offsets in
 * `next` where a block or a furniture stretch begins or ends.
 * Throws a SourceError if the body does not say what the old source says.
 */
export function dealOut(
  old: string,
  next: string,
  body: Body,
  omissions: readonly string[],
  begins: readonly number[],
): Dealt {
  const before = squeeze(old)
  const source = squeeze(next)
  const { holders, places, holdings } = holdersOf(before.text, body, omissions)
  const match = matchCharacters(before.text, source.text)
  const holder = Int32Array.from(match, (at) => (at < 0 ? NOBODY : (holders[at] as number)))
  const marks = beginningsIn(source, begins)
  closeGaps(holder, marks)
  giveUpScraps(holder, match, holdings)
  // What a scrap held may continue the line of a passage that is left.
  closeGaps(holder, marks)
  for (const [at, index] of holder.entries()) {
    if (index === NOBODY) continue
    const holding = holdings[index] as Holding
    const from = match[at] as number
    holding.next.push(at)
    holding.from.push(from < 0 || holders[from] !== index ? -1 : (places[from] as number))
  }
  // The same words are the same, whichever of two equal characters was laid on which.
  for (const holding of holdings)
    if (holding.next.map((at) => source.text[at]).join('') === holding.old)
      holding.from = holding.next.map((_, index) => index)
  const kept = match.reduce((count, at) => count + (at < 0 ? 0 : 1), 0)
  const shared = kept / Math.max(1, before.text.length, source.text.length)
  return { source, holdings, fresh: freshStretches(holder), shared }
}

/** The holder of each character of the old source. A passage that an omission interrupts goes on behind it. */
function holdersOf(old: string, body: Body, omissions: readonly string[]) {
  const said = squeeze(body.text)
  const blockOf = new Int32Array(said.text.length)
  let block = 0
  for (let at = 0; at < said.text.length; at += 1) {
    while ((body.blocks[block]?.end ?? Infinity) <= (said.offsets[at] as number)) block += 1
    blockOf[at] = block
  }
  const skips = omissions.map((text) => squeeze(text).text)
  const holders = new Int32Array(old.length)
  const holdings: Holding[] = []
  const places = new Int32Array(old.length)
  const byBlock = new Map<number, number>()
  const open = (owner: Owner) => holdings.push({ owner, old: '', next: [], from: [] }) - 1
  let at = 0
  let spoken = 0
  let next = 0
  while (at < old.length) {
    const omission = skips.findIndex(
      (words, index) =>
        index >= next && old.startsWith(words, at) && !said.text.startsWith(words, spoken),
    )
    if (omission >= 0) {
      const words = skips[omission] as string
      const index = open({ kind: 'omission', omission })
      ;(holdings[index] as Holding).old = words
      holders.fill(index, at, at + words.length)
      for (let of = 0; of < words.length; of += 1) places[at + of] = of
      at += words.length
      next = omission + 1
      continue
    }
    if (old[at] !== said.text[spoken])
      throw new SourceError(
        'The document does not say what its source says. Mend it first: npm run check tells where.',
      )
    const of = blockOf[spoken] as number
    const index = byBlock.get(of) ?? open({ kind: 'block', block: of })
    byBlock.set(of, index)
    const holding = holdings[index] as Holding
    places[at] = holding.old.length
    holding.old += old[at]
    holders[at] = index
    at += 1
    spoken += 1
  }
  return { holders, places, holdings }
}

/** Marks the squeezed characters that the given offsets fall on. */
function beginningsIn(source: Squeezed, begins: readonly number[]): Uint8Array {
  const marks = new Uint8Array(source.text.length + 1)
  let at = 0
  for (const offset of [...begins].sort((a, b) => a - b)) {
    while (at < source.offsets.length && (source.offsets[at] as number) < offset) at += 1
    marks[at] = 1
  }
  return marks
}

/** New characters inside a passage are its own; between two, they belong to the one whose line they continue. */
function closeGaps(holder: Int32Array, begins: Uint8Array): void {
  for (let start = 0; start < holder.length; start += 1) {
    if (holder[start] !== NOBODY) continue
    let end = start
    while (end < holder.length && holder[end] === NOBODY) end += 1
    const before = start > 0 ? (holder[start - 1] as number) : NOBODY
    const behind = end < holder.length ? (holder[end] as number) : NOBODY
    if (before === behind) holder.fill(before, start, end)
    else {
      let first = start
      while (first < end && begins[first] !== 1) first += 1
      let last = end
      while (last > first && begins[last] !== 1) last -= 1
      // Without any beginning between them, all is one line: it goes on from the first.
      holder.fill(before === NOBODY && first === end ? behind : before, start, first)
      if (last < end && last > first) holder.fill(behind, last, end)
      else if (last === first && first < end && begins[end] !== 1) holder.fill(behind, first, end)
    }
    start = end
  }
}

/** A passage of which only scraps are left holds nothing. */
function giveUpScraps(holder: Int32Array, match: Int32Array, holdings: readonly Holding[]): void {
  const left = new Int32Array(holdings.length)
  for (const [at, index] of holder.entries())
    if (index !== NOBODY && (match[at] as number) >= 0) left[index] = (left[index] as number) + 1
  for (const [at, index] of holder.entries()) {
    if (index === NOBODY) continue
    const { old } = holdings[index] as Holding
    if ((left[index] as number) < old.length * LEAST_LEFT) holder[at] = NOBODY
  }
}

function freshStretches(holder: Int32Array): NewStretch[] {
  const fresh: NewStretch[] = []
  let after = NOBODY
  for (let start = 0; start < holder.length; start += 1) {
    if (holder[start] !== NOBODY) {
      after = holder[start] as number
      continue
    }
    let end = start
    while (end < holder.length && holder[end] === NOBODY) end += 1
    fresh.push({ start, end, after })
    start = end - 1
  }
  return fresh
}
