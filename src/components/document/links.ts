/** Decides which marked words of a passage are links, for a link may not stand inside another. */
import type { Passage, Range } from '../../corpus/graph.ts'
import { proposalWords } from './proposal.ts'

/** Marks an editor or a department lays on words; of two on the very same words the later of this list is the link. */
export const MARK_KINDS = ['note', 'term', 'proposal'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/**
 * Whether the words of a note, term or proposal can be a link: targets and departments come first, and of two marks the
 * inner one. `range` is in code points of the source.
 */
export function isLink(passage: Passage, kind: MarkKind, range: Range): boolean {
  const links: Range[] = [...passage.targets, ...passage.responsibilities]
  if (links.some((other) => other.start < range.end && range.start < other.end)) return false
  const marks: Record<MarkKind, Range[]> = {
    note: passage.notes,
    term: passage.terms,
    proposal: passage.proposals.flatMap((proposal) => proposalWords(proposal) ?? []),
  }
  return !MARK_KINDS.some((other) =>
    marks[other].some((inner) => yields(range, kind, inner, other)),
  )
}

function yields(range: Range, kind: MarkKind, inner: Range, other: MarkKind): boolean {
  const inside = range.start <= inner.start && inner.end <= range.end
  const same = range.start === inner.start && range.end === inner.end
  return same ? MARK_KINDS.indexOf(other) > MARK_KINDS.indexOf(kind) : inside
}
