/** Finds the terms on the page, and the one of their occurrences that a link meant. */
import { type Run, readableRuns } from './readable.ts'
import { partsOf, stretchesOf, surroundings } from './stretches.ts'

/** A part of an occurrence inside one text node, in code units; `gap` as in `ReadNode`. */
export interface Piece {
  node: Text
  start: number
  end: number
  gap: boolean
}

export interface Occurrence {
  /** The passage or the part of a note that holds it. */
  block: Element
  /** At least one, in page order. */
  pieces: Piece[]
  /** The words with some of their surroundings, for those who cannot look around. */
  context: string
}

/** Every occurrence of the terms in page order; no two share a character. */
export function findOccurrences(
  page: ParentNode,
  terms: readonly string[],
  isShown?: (element: Element) => boolean,
): Occurrence[] {
  return readableRuns(page, isShown).flatMap((run) => occurrencesIn(run, terms))
}

function occurrencesIn({ block, nodes }: Run, terms: readonly string[]): Occurrence[] {
  const texts = nodes.map(({ node }) => node.data)
  const text = texts.join('')
  const lengths = texts.map(({ length }) => length)
  return stretchesOf(text, terms).map((stretch) => ({
    block,
    context: surroundings(text, stretch),
    pieces: partsOf(lengths, stretch).flatMap(([index, start, end]) => {
      const read = nodes[index]
      return read ? [{ node: read.node, start, end, gap: read.gap }] : []
    }),
  }))
}

/**
 * Index of the occurrence that a link to `anchor` meant: the one beside it, else the first after it, else the last.
 * 0 without an anchor.
 */
export function meantBy(occurrences: readonly Occurrence[], anchor: Element | null): number {
  if (!anchor) return 0
  const all = [...occurrences.keys()]
  return besideAnchor(occurrences, anchor) ?? nearestOf(all, occurrences, anchor) ?? 0
}

/**
 * Index of the first occurrence inside the anchor, else of the nearest in its passage or that passage's margin; null
 * when there is none.
 */
export function besideAnchor(occurrences: readonly Occurrence[], anchor: Element): number | null {
  const within = (place: Element | null) =>
    [...occurrences.keys()].filter((index) => place?.contains(firstNode(occurrences, index)))
  const [inside] = within(anchor)
  return inside ?? nearestOf(within(anchor.closest('.passage, tr')), occurrences, anchor)
}

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const FOLLOWING = 4

/** The first after the anchor, else the last before it; null if there is none to choose from. */
function nearestOf(
  indexes: readonly number[],
  occurrences: readonly Occurrence[],
  anchor: Element,
): number | null {
  const isAfter = (index: number) => {
    const node = firstNode(occurrences, index)
    return node !== null && (anchor.compareDocumentPosition(node) & FOLLOWING) !== 0
  }
  return indexes.find(isAfter) ?? indexes.at(-1) ?? null
}

function firstNode(occurrences: readonly Occurrence[], index: number): Text | null {
  return occurrences[index]?.pieces[0]?.node ?? null
}
