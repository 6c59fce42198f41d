/** The other half of the sample corpus: who answers for what, and who would have it changed. */
import type {
  CorpusDepartment,
  CorpusDocument,
  CorpusMeasure,
  CorpusProposal,
  Responsibility,
} from '../../../../src/corpus/graph.ts'
import { aDocument, aPassage, aRegion, aTopic } from './sample-corpus.ts'

export function aDepartment(name: string): CorpusDepartment {
  return {
    id: `department-${name}`,
    name,
    aliases: [],
    note: null,
    region: aRegion(),
    leads: [],
    supports: [],
    responsibilities: [],
    targets: [],
    proposals: [],
    proposedFor: [],
    url: `/departments/${name}/`,
  }
}

/** A measure of the document under a heading of its own, with the departments its clause names. */
export function aMeasure(
  document: CorpusDocument,
  id: string,
  named: { lead?: CorpusDepartment[]; support?: CorpusDepartment[] } = {},
  partOf: CorpusMeasure | null = null,
): CorpusMeasure {
  const heading = aPassage(id, { document, kind: 'heading', depth: 3, id })
  const section = document.headings.findLast((above) => above.depth === 2)
  heading.path = section ? [section, heading] : [heading]
  const lead = named.lead ?? []
  const support = named.support ?? []
  const measure: CorpusMeasure = {
    id,
    number: id,
    title: id,
    document,
    topic: aTopic(),
    partOf,
    parts: [],
    lead,
    support,
    responsibilities: [],
    targets: [],
    proposals: [],
    passages: [heading],
    heading,
    start: 0,
    end: 0,
    url: `${document.url}#${id}`,
  }
  const name = (role: Responsibility['role']) => (department: CorpusDepartment) => ({
    document,
    measure,
    role,
    department,
    name: department.name,
    start: 0,
    end: 0,
    url: `${document.url}#${id}-clause`,
  })
  measure.responsibilities.push(...lead.map(name('lead')), ...support.map(name('support')))
  document.departments = [...new Set([...document.departments, ...lead, ...support])]
  document.measures.push(measure)
  document.headings.push(heading)
  partOf?.parts.push(measure)
  return measure
}

export function aProposal(given: Partial<CorpusProposal> = {}): CorpusProposal {
  return {
    id: 'change',
    document: aDocument(),
    by: aDepartment('区商务局'),
    measure: null,
    target: null,
    departments: [],
    row: aPassage('1'),
    passage: null,
    action: 'replace-words',
    from: '13343万美元',
    to: '20000万美元',
    role: null,
    adoption: 'not-stated',
    reason: null,
    url: '/documents/one/#p9',
    ...given,
  }
}
