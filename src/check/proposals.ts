/** Law 2 for proposals: what a record says a department asked for must stand in its row of the feedback table. */
import type { CorpusDocument } from '../corpus/graph.ts'
import type { DocumentReading } from '../corpus/read-document.ts'
import type { Registries } from '../corpus/read-registries.ts'
import type { Proposal } from '../model/annotation.ts'
import type { Problem } from '../model/problem.ts'
import { contains } from '../text/locate.ts'
import { excerpt, problemAt, recordOffset } from './problem-at.ts'

/** `document`: what was built of the reading. */
export function checkProposals(
  reading: DocumentReading,
  document: CorpusDocument,
  { departments }: Registries,
): Problem[] {
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
    const place = wrongMeasure(document, proposal)
    if (place !== null)
      return problem(
        'measure',
        `“${excerpt(proposal.from ?? '')}” stands in “${place}”, not in “${proposal.measure}”. Correct measure.`,
      )
    return (['from', 'to', 'reason'] as const).flatMap((field) => {
      const words = proposal[field]
      if (words === null) return []
      // The editor's summary of a change about departments is no quotation, and has one form.
      if (field === 'to' && proposal.departments.length > 0) {
        const { head, names } = summaryOf(proposal, departments)
        const said = words.startsWith(head) ? words.slice(head.length).split('、') : []
        if (said.length === names.length && names.every((all, at) => all.includes(said[at] ?? '')))
          return []
        const wanted = `${head}${names.map(([name]) => name).join('、')}`
        return problem(
          'to',
          `“${excerpt(words)}” is not what the record says of roles and departments. Write “${wanted}”, or correct action, role or departments.`,
        )
      }
      if (contains(row.text, words)) return []
      return problem(
        field,
        `“${excerpt(words)}” does not stand in row ${proposal.row}. Copy the words from the table.`,
      )
    })
  })
}

/** Id of the measure whose text holds the words to be changed, if that is another than the record says. */
function wrongMeasure({ measures }: CorpusDocument, { measure, from }: Proposal): string | null {
  if (measure === null || from === null) return null
  const holders = measures.filter(({ passages }) =>
    passages.some(({ text, kind }) => kind !== 'clause' && contains(text, from)),
  )
  const isRight = holders.length === 0 || holders.some(({ id }) => id === measure)
  return isRight ? null : (holders[0]?.id ?? null)
}

const ROLE_NAMES = { lead: '牵头单位', support: '责任单位' } as const

/** 责任单位增加区民政局、区教育局: its head, and the names that each department may go by, its own first. */
function summaryOf(
  { action, role, departments }: Proposal,
  registry: Registries['departments'],
): { head: string; names: string[][] } {
  return {
    head: `${ROLE_NAMES[role ?? 'support']}${action === 'change-department' ? '改为' : '增加'}`,
    names: departments.map((id) => {
      const record = registry.get(id)?.record
      return record ? [record.name, ...record.aliases] : [id]
    }),
  }
}
