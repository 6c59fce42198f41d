/** Notes, glossary terms and proposals of one document, joined to the words they speak of. */
import { contains } from '../text/locate.ts'
import type { DocumentContext } from './document-context.ts'
import type { CorpusNote, CorpusProposal, Passage, TermUse } from './graph.ts'

/** Fills `document.notes`, in text order. */
export function addNotes(context: DocumentContext): void {
  const { document, reading } = context
  for (const span of context.spans('Noted')) {
    const record = reading.frontmatter.notes.find((note) => note.id === span.id)
    const range = context.toSource(span.start, span.end)
    const passage = context.passageAt(span.start)
    if (!record || !range || !passage) continue
    const note: CorpusNote = {
      ...record,
      ...range,
      document,
      passage,
      index: document.notes.length + 1,
      quote: context.slice(range),
      url: `${document.url}#${record.id}`,
    }
    document.notes.push(note)
    passage.notes.push(note)
  }
}

/** Fills `document.terms`, in text order; a later use of the same term in one document gets a numbered anchor. */
export function addTerms(context: DocumentContext): void {
  const { document, nodes } = context
  const uses = new Map<string, number>()
  for (const span of context.spans('Term')) {
    const term = nodes.terms.get(span.id ?? '')
    const range = context.toSource(span.start, span.end)
    const passage = context.passageAt(span.start)
    if (!term || !range || !passage) continue
    const count = (uses.get(term.id) ?? 0) + 1
    uses.set(term.id, count)
    const anchor = count === 1 ? `term-${term.id}` : `term-${term.id}-${count}`
    const use: TermUse = {
      ...range,
      term,
      document,
      passage,
      quote: context.slice(range),
      anchor,
      url: `${document.url}#${anchor}`,
    }
    term.uses.push(use)
    document.terms.push(use)
    passage.terms.push(use)
  }
}

/** Fills `document.proposals`, in the order of the feedback table. */
export function addProposals(context: DocumentContext): void {
  const { document, reading, nodes } = context
  // The first row of the table holds its column heads.
  const rows = document.passages.filter((passage) => passage.kind === 'row').slice(1)
  for (const record of reading.frontmatter.proposals) {
    const by = nodes.departments.get(record.by)
    const row = rows[record.row - 1]
    if (!by || !row) continue
    const measure = document.measures.find(({ id }) => id === record.measure) ?? null
    const target = document.targets.find(({ id }) => id === record.target) ?? null
    const departments = record.departments.flatMap((id) => nodes.departments.get(id) ?? [])
    const proposal: CorpusProposal = {
      ...record,
      document,
      by,
      measure,
      target,
      departments,
      row,
      passage:
        target?.passage ?? placeOfWords(context, record.from, row) ?? measure?.heading ?? null,
      url: row.url,
    }
    document.proposals.push(proposal)
    by.proposals.push(proposal)
    measure?.proposals.push(proposal)
    target?.proposals.push(proposal)
    proposal.passage?.proposals.push(proposal)
    for (const department of departments) department.proposedFor.push(proposal)
  }
}

/** The passage outside the feedback table that holds the words a proposal quotes. */
function placeOfWords(
  context: DocumentContext,
  words: string | null,
  row: Passage,
): Passage | null {
  if (words === null) return null
  for (const passage of context.document.passages)
    if (passage.kind !== row.kind && contains(passage.text, words)) return passage
  return null
}
