/** Real marks of every kind for the legend: taken from the corpus by rule, so that the legend cannot grow stale. */
import type {
  Corpus,
  CorpusNote,
  CorpusProposal,
  CorpusTarget,
  Responsibility,
  TermUse,
} from '../../corpus/graph.ts'

/** A kind of mark that the corpus does not have is null, and the legend leaves it out. */
export interface LegendExamples {
  target: CorpusTarget | null
  note: CorpusNote | null
  term: TermUse | null
  responsibility: Responsibility | null
  proposal: CorpusProposal | null
  absence: { words: string; url: string } | null
}

/** Of each kind the first that is short enough to read at a glance. */
export function legendExamples(corpus: Corpus): LegendExamples {
  const { documents } = corpus
  return {
    target:
      corpus.targets.find((target) => target.comparator === 'at-least' && isShort(target.quote)) ??
      corpus.targets[0] ??
      null,
    note: firstShort(documents.flatMap((document) => document.notes.filter(isSic))),
    term: firstShort(documents.flatMap((document) => document.terms)),
    responsibility:
      documents
        .flatMap((document) => document.responsibilities)
        .find((responsibility) => responsibility.role === 'lead') ?? null,
    proposal:
      documents
        .flatMap((document) => document.proposals)
        .find((proposal) => proposal.target !== null && proposal.from !== null) ?? null,
    absence:
      documents.flatMap(({ absences, url }) => absences.map((words) => ({ words, url })))[0] ??
      null,
  }
}

const SHORT = 24

function isShort(quote: string): boolean {
  return [...quote].length <= SHORT
}

function isSic(note: CorpusNote): boolean {
  return note.kind === 'sic'
}

function firstShort<T extends { quote: string }>(all: readonly T[]): T | null {
  return all.find((each) => isShort(each.quote)) ?? all[0] ?? null
}
