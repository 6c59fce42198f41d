/** The rules by which the home page picks what it shows: one quoted target, one proposal. */
import type { Corpus, CorpusProposal, CorpusTarget } from '../../corpus/graph.ts'
import { documentsOf } from '../topic/head-numbers.ts'

/** Longest passage, in characters, that still reads as a specimen. */
const SPECIMEN_LIMIT = 120

/**
 * A target to show the site by: from a short passage of a document that is no draft, of the indicator that most
 * documents promise, and with words long enough to speak for themselves. Null when there is no target at all.
 */
export function chooseSpecimen(corpus: Corpus): CorpusTarget | null {
  const ranked = corpus.targets
    .filter((target) => target.restates === null && !target.wrapsAnother)
    .toSorted((a, b) => {
      const short = (target: CorpusTarget) =>
        target.passage.kind === 'paragraph' && [...target.passage.text].length <= SPECIMEN_LIMIT
      const draft = (target: CorpusTarget) => target.document.kind === 'draft-for-comment'
      return (
        Number(draft(a)) - Number(draft(b)) ||
        documentsOf(b.indicator.targets).length - documentsOf(a.indicator.targets).length ||
        Number(short(b)) - Number(short(a)) ||
        a.topic.order - b.topic.order ||
        [...b.quote].length - [...a.quote].length
      )
    })
  return ranked[0] ?? null
}

/** The shortest proposal that would replace words, one that touches a target if there is any. */
export function chooseProposal(corpus: Corpus): CorpusProposal | null {
  const length = (proposal: CorpusProposal) => [...`${proposal.from ?? ''}${proposal.to}`].length
  const ranked = corpus.documents
    .flatMap((document) => document.proposals)
    .filter((proposal) => proposal.from !== null)
    .toSorted(
      (a, b) => Number(a.target === null) - Number(b.target === null) || length(a) - length(b),
    )
  return ranked[0] ?? null
}
