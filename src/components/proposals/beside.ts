/** What stands beside a proposal on the page of all: the words of the document that it would change. */
import type { CorpusDepartment, CorpusProposal, Passage } from '../../corpus/graph.ts'
import { additionTo, type Change, differenceOf } from '../document/difference.ts'
import { proposalWords } from '../document/proposal.ts'
import { type Excerpt, excerptOf } from '../targets/excerpt.ts'

export interface Beside {
  /** The sentence with the words that would change; null where the proposal quotes none. */
  excerpt: Excerpt | null
  /** 责任分工: the clauses whose departments would change. */
  clauses: Passage[]
  /** Where these words stand in the document. */
  url: string
}

/** Never empty of a link: without any words it leads to the row of the feedback table. */
export function besideOf(proposal: CorpusProposal): Beside {
  const { target, measure, passage, document } = proposal
  const words = proposalWords(proposal)
  if (target) return { excerpt: excerptOf(target), clauses: [], url: target.url }
  if (passage && words)
    return {
      excerpt: excerptOf({ passage, ...words }),
      clauses: [],
      url: `${document.url}#${proposal.id}`,
    }
  const clauses = changesDepartments(proposal) ? clausesOf(proposal) : []
  const url = clauses[0]?.url ?? measure?.url ?? passage?.url ?? proposal.url
  return { excerpt: null, clauses, url }
}

export function changesDepartments({ action }: Pick<CorpusProposal, 'action'>): boolean {
  return action === 'add-department' || action === 'change-department'
}

function clausesOf({ measure }: CorpusProposal): Passage[] {
  return measure?.passages.filter(({ responsibilities }) => responsibilities.length > 0) ?? []
}

/** The words as they are, and as they would be: runs of both share what stays. `before` empty for a pure addition. */
export function changeOf({ action, from, to }: CorpusProposal): {
  before: Change[]
  after: Change[]
} {
  const changes = action === 'add-words' ? additionTo(from, to) : differenceOf(from, to)
  return {
    before: changes.filter(({ kind }) => kind !== 'ins' && from !== null),
    after: changes.filter(({ kind }) => kind !== 'del'),
  }
}

export interface Feedback {
  by: CorpusDepartment
  /** In the order of the feedback table. */
  proposals: CorpusProposal[]
}

/** Proposals by the department that asks, in the order of the feedback table. */
export function byDepartment(proposals: readonly CorpusProposal[]): Feedback[] {
  const inOrder = proposals.toSorted((a, b) => a.row.start - b.row.start)
  return [...new Set(inOrder.map(({ by }) => by))].map((by) => ({
    by,
    proposals: inOrder.filter((proposal) => proposal.by === by),
  }))
}
