/** What stands in the margin beside one passage, in which order, and level with which words. */
import type {
  CorpusNote,
  CorpusProposal,
  CorpusTarget,
  Passage,
  Range,
  TermUse,
} from '../../corpus/graph.ts'
import { proposalWords } from './proposal.ts'

/** One entry of the margin. `mark` says which words it stands level with: `w3` are the passage's third, `w0` its first line. */
export type MarginItem = { mark: number; id: string } & (
  | { kind: 'target'; target: CorpusTarget }
  | { kind: 'note'; note: CorpusNote }
  | { kind: 'term'; use: TermUse }
  | { kind: 'proposal'; proposal: CorpusProposal }
  | { kind: 'absence'; words: string }
)

/** Marks that the style sheet knows; later words of a passage share the last, and their notes follow one another. */
export const MOST_MARKS = 14

type Placed = Range & { item: MarginItem; hasWords: boolean }

const cache = new WeakMap<Passage, MarginItem[]>()

/** The margin of a passage in text order. A term is explained at its first use in the document only. */
export function marginOf(passage: Passage): MarginItem[] {
  const known = cache.get(passage)
  if (known) return known
  const placed = [...wordsOf(passage), ...remarksOf(passage)].sort(
    (a, b) => a.start - b.start || b.end - a.end || Number(b.hasWords) - Number(a.hasWords),
  )
  let mark = 0
  const items = placed.map(({ item, hasWords }) => {
    if (hasWords) mark = Math.min(mark + 1, MOST_MARKS)
    return { ...item, mark }
  })
  cache.set(passage, items)
  return items
}

/** The number of the mark on a target's, note's or term's words in their passage; 0 when the margin has nothing on them. */
export function markOf(passage: Passage, id: string): number {
  return marginOf(passage).find((item) => item.id === id)?.mark ?? 0
}

function wordsOf(passage: Passage): Placed[] {
  const { document } = passage
  const firstUse = (use: TermUse) => document.terms.find(({ term }) => term === use.term) === use
  const place = (range: Range, item: MarginItem): Placed => ({
    start: range.start,
    end: range.end,
    item,
    hasWords: true,
  })
  return [
    ...passage.targets.map((target) =>
      place(target, { kind: 'target', id: target.id, mark: 0, target }),
    ),
    ...passage.notes.map((note) => place(note, { kind: 'note', id: note.id, mark: 0, note })),
    ...passage.terms
      .filter(firstUse)
      .map((use) => place(use, { kind: 'term', id: use.anchor, mark: 0, use })),
  ]
}

/** Entries that are not components of the body: proposals, and what a measure does not say. */
function remarksOf(passage: Passage): Placed[] {
  const proposals = passage.proposals.map((proposal): Placed => {
    const item: MarginItem = { kind: 'proposal', id: proposal.id, mark: 0, proposal }
    const words = proposalWords(proposal)
    if (words) return { ...words, item, hasWords: true }
    // Without words of its own: right after the target it would change, or at the head of the passage.
    const start = proposal.target?.passage === passage ? proposal.target.end : passage.start
    return { start, end: start, item, hasWords: false }
  })
  const absence = absenceOf(passage)
  if (absence === null) return proposals
  const item: MarginItem = {
    kind: 'absence',
    id: `${passage.id}-absent`,
    mark: 0,
    words: absence,
  }
  return [{ start: passage.start, end: passage.start, item, hasWords: false }, ...proposals]
}

/** A measure's heading says when the measure names nobody, unless the whole document does not (its head says so). */
function absenceOf(passage: Passage): string | null {
  const { measure, document } = passage
  if (measure?.heading !== passage || document.responsibilities.length === 0) return null
  const named = [measure, ...measure.parts].some((part) => part.responsibilities.length > 0)
  return named ? null : '未载明责任单位'
}
