/** Law 2 for proposals: what a record says a department asked for must stand in its row of the feedback table. */
import type { CorpusDocument } from '../corpus/graph.ts'
import type { DocumentReading } from '../corpus/read-document.ts'
import type { Registries } from '../corpus/read-registries.ts'
import type { Problem } from '../model/problem.ts'
import { contains } from '../text/locate.ts'
import { excerpt, problemAt, recordOffset } from './problem-at.ts'

/** `document`: what was built of the reading; null if its region is unknown. */
export function checkProposals(
  reading: DocumentReading,
  document: CorpusDocument | null,
  { departments }: Registries,
): Problem[] {
  // Its region is wrong, and reported as such.
  if (!document) return []
  const rows = document.passages.filter((passage) => passage.kind === 'row').slice(1)
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
      return problem(
        'row',
        `There is no row ${proposal.row}: the table has ${rows.length}, its head not counted. Correct row.`,
      )
    const by = departments.get(proposal.by)?.record
    if (by && ![by.name, ...by.aliases].some((name) => row.text.includes(name)))
      return problem('by', `Row ${proposal.row} does not name ${by.name}. Correct row or by.`)
    return (['from', 'to', 'reason'] as const).flatMap((field) => {
      const words = proposal[field]
      // “责任单位增加……” is the editor's summary of a change about departments, not a quotation.
      if (words === null || (field === 'to' && proposal.departments.length > 0)) return []
      if (contains(row.text, words)) return []
      return problem(
        field,
        `“${excerpt(words)}” does not stand in row ${proposal.row}. Copy the words from the table.`,
      )
    })
  })
}
