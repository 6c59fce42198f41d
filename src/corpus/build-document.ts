/** Lays one document over the registries: a node of the graph, with everything its text says. */
import { absencesOf } from './absences.ts'
import { addNotes, addProposals, addTerms } from './annotations.ts'
import { createContext, type DocumentContext } from './document-context.ts'
import type { CorpusDocument } from './graph.ts'
import { addLedger } from './ledger.ts'
import { addMeasures, addResponsibilities } from './measures.ts'
import type { Nodes } from './nodes.ts'
import { addPassages } from './passages.ts'
import type { DocumentReading } from './read-document.ts'
import { addTargets } from './targets.ts'

/** Adds its edges to `nodes`. Null if its region is unknown: then it stands nowhere. */
export function buildDocument(reading: DocumentReading, nodes: Nodes): DocumentContext | null {
  const region = nodes.regions.get(reading.frontmatter.region)
  if (!region) return null
  const {
    targets: _t,
    measures: _m,
    proposals: _p,
    notes: _n,
    omitted: _o,
    ...rest
  } = reading.frontmatter
  const document: CorpusDocument = {
    ...rest,
    id: reading.id,
    region,
    sourceText: reading.source,
    sourceLength: [...reading.source].length,
    passages: [],
    headings: [],
    targets: [],
    measures: [],
    responsibilities: [],
    departments: [],
    proposals: [],
    notes: [],
    terms: [],
    omitted: [],
    ledger: [],
    absences: [],
    url: `/documents/${reading.id}/`,
  }
  const context = createContext(reading, nodes, document)
  reading.frontmatter.omitted.forEach((omission, index) => {
    const place = reading.alignment.omitted[index]
    if (place)
      document.omitted.push({
        ...omission,
        start: context.toCodePoints(place.start),
        end: context.toCodePoints(place.end),
      })
  })
  addPassages(context)
  addMeasures(context)
  addTargets(context)
  addResponsibilities(context)
  addNotes(context)
  addTerms(context)
  addProposals(context)
  addLedger(context)
  document.absences = absencesOf(document)
  return context
}
