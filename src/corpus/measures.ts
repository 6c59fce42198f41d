/** 任务 of one document, and the departments its clauses name. */
import type { Measure } from '../model/measure.ts'
import { findResponsibilityClauses, orderInForce } from '../text/responsibility-clause.ts'
import type { DocumentContext } from './document-context.ts'
import type { CorpusMeasure, Responsibility } from './graph.ts'

/** Fills `document.measures`, in text order, and gives every passage its measure. */
export function addMeasures(context: DocumentContext): void {
  const { document, reading, nodes } = context
  const byId = new Map<string, CorpusMeasure>()
  const departments = (ids: string[]) => ids.flatMap((id) => nodes.departments.get(id) ?? [])
  for (const span of context.spans('Measure')) {
    const record = reading.frontmatter.measures.find((measure) => measure.id === span.id)
    const range = context.toSource(span.start, span.end)
    const topic = record && nodes.topics.get(record.topic)
    if (!record || !range || !topic) continue
    const passages = document.passages.filter(
      (passage) => range.start <= passage.start && passage.end <= range.end,
    )
    const heading = passages[0]
    if (!heading) continue
    const measure: CorpusMeasure = {
      ...withoutReferences(record),
      ...range,
      document,
      topic,
      partOf: null,
      parts: [],
      lead: departments(record.lead),
      support: departments(record.support),
      responsibilities: [],
      targets: [],
      proposals: [],
      passages,
      heading,
      url: `${document.url}#${record.id}`,
    }
    byId.set(record.id, measure)
    document.measures.push(measure)
    topic.measures.push(measure)
    // An inner measure begins after the one around it, so the innermost wins.
    for (const passage of passages) passage.measure = measure
    for (const department of measure.lead) department.leads.push(measure)
    for (const department of measure.support) department.supports.push(measure)
  }
  for (const record of reading.frontmatter.measures) linkPart(byId, record)
}

function withoutReferences(record: Measure) {
  const { topic: _topic, lead: _lead, support: _support, partOf: _partOf, ...rest } = record
  return rest
}

function linkPart(byId: Map<string, CorpusMeasure>, record: Measure): void {
  const part = byId.get(record.id)
  const whole = record.partOf === null ? undefined : byId.get(record.partOf)
  if (!part || !whole) return
  part.partOf = whole
  whole.parts.push(part)
}

/** Fills responsibilities from the clauses: the role from the words, the department from the tag around its name. */
export function addResponsibilities(context: DocumentContext): void {
  const { document, nodes } = context
  const tags = context.spans('Department')
  for (const clause of context.spans('Clause')) {
    const range = context.toSource(clause.start, clause.end)
    const measure = context.passageAt(clause.start)?.measure
    if (!range || !measure) continue
    const words = context.slice(range)
    const order = orderInForce(context.reading.body.text, clause.start)
    const entries = findResponsibilityClauses(words, order).flatMap((found) => found.entries)
    for (const tag of tags) {
      const place = context.toSource(tag.start, tag.end)
      const department = nodes.departments.get(tag.id ?? '')
      if (!place || !department || place.start < range.start || place.end > range.end) continue
      const entry = entries.find(
        ({ start }) => [...words.slice(0, start)].length === place.start - range.start,
      )
      if (!entry) continue
      const passage = context.passageAt(tag.start)
      const responsibility: Responsibility = {
        ...place,
        document,
        measure,
        role: entry.role,
        department,
        name: context.slice(place),
        url: passage?.url ?? measure.url,
      }
      document.responsibilities.push(responsibility)
      measure.responsibilities.push(responsibility)
      department.responsibilities.push(responsibility)
      passage?.responsibilities.push(responsibility)
      if (!document.departments.includes(department)) document.departments.push(department)
    }
  }
}
