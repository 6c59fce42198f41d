/** Measures by document and section, unnumbered parts under their measure. */
import type { CorpusDocument, CorpusMeasure, Passage } from '../../corpus/graph.ts'
import { sectionOf } from '../department/matrix.ts'

export interface MeasureSection {
  heading: Passage | null
  measures: CorpusMeasure[]
}

/** Sections in text order; parts follow the measure they belong to. */
export function measureSections(document: CorpusDocument): MeasureSection[] {
  const sections: MeasureSection[] = []
  for (const measure of document.measures) {
    if (measure.partOf) continue
    const heading = sectionOf(measure)
    const last = sections.at(-1)
    const withParts = [measure, ...measure.parts]
    if (last && last.heading === heading) last.measures.push(...withParts)
    else sections.push({ heading, measures: withParts })
  }
  return sections
}
