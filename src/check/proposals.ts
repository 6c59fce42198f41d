/** Law 2 for proposals: what a record says a department asked for must stand in its row of the feedback table. */
import type { BuiltCorpus } from '../corpus/build.ts'
import type { DocumentReading } from '../corpus/read-document.ts'
import type { Problem } from '../model/problem.ts'
import { locate } from '../text/locate.ts'
import { excerpt, problemAt, recordOffset } from './problem-at.ts'

export function checkProposals(reading: DocumentReading, built: BuiltCorpus): Problem[] {
  const document = built.corpus.documents.find(({ id }) => id === reading.id)
  const rows = document?.passages.filter((passage) => passage.kind === 'row').slice(1) ?? []
  return reading.frontmatter.proposals.flatMap((proposal) => {
    const problem = (field: string, message: string) => [
      problemAt(
        reading,
        recordOffset(reading, 'proposals', proposal.id, field),
        'proposal-unmatched',
        message,
      ),
    ]
    const row = rows[proposal.row - 1]
    if (!row)
      return problem('row', `The table has ${rows.length} rows, not ${proposal.row}. Correct row.`)
    const by = built.registries.departments.get(proposal.by)?.record
    if (by && ![by.name, ...by.aliases].some((name) => row.text.includes(name)))
      return problem('by', `Row ${proposal.row} does not name ${by.name}. Correct row or by.`)
    const quoted = (['from', 'to', 'reason'] as const).flatMap((field) => {
      const words = proposal[field]
      // “责任单位增加……” is the editor's summary of a change about departments, not a quotation.
      if (words === null || (field === 'to' && proposal.departments.length > 0)) return []
      if (locate(row.text, words).kind !== 'missing') return []
      return problem(
        field,
        `“${excerpt(words)}” does not stand in row ${proposal.row}. Copy the words from the table.`,
      )
    })
    return quoted
  })
}
