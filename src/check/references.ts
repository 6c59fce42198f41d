/** Law 4, reference: every id resolves, every record has its words, every tag its record. */
import type { BuiltCorpus } from '../corpus/build.ts'
import type { DocumentReading } from '../corpus/read-document.ts'
import { didYouMean } from '../corpus/suggest.ts'
import type { SourceComponent } from '../markdown/body.ts'
import type { Problem, RuleId } from '../model/problem.ts'
import { problemAt, recordOffset } from './problem-at.ts'

/** Which list of the frontmatter holds the records of a component. */
const RECORDS = { Target: 'targets', Measure: 'measures', Noted: 'notes' } as const

export function checkTags(reading: DocumentReading): Problem[] {
  const problems: Problem[] = []
  for (const [component, list] of Object.entries(RECORDS) as [
    keyof typeof RECORDS,
    'targets' | 'measures' | 'notes',
  ][]) {
    const ids = reading.frontmatter[list].map((record) => record.id)
    const used = new Set<string>()
    for (const span of reading.body.spans) {
      if (span.component !== component || span.id === null) continue
      if (used.has(span.id))
        problems.push(
          problemAt(
            reading,
            span.offset,
            'duplicate-id',
            `<${component} id="${span.id}"> already stands elsewhere in the text. A record annotates one stretch of words: give this one a record and id of its own.`,
          ),
        )
      used.add(span.id)
      if (!ids.includes(span.id) && !reading.dropped.has(`${list}/${span.id}`))
        problems.push(
          problemAt(
            reading,
            span.offset,
            'record-missing',
            `<${component} id="${span.id}"> has no record. ${didYouMean(span.id, ids)}Add one under ${list} in the frontmatter, or remove the tag.`,
          ),
        )
    }
    for (const id of ids)
      if (!used.has(id))
        problems.push(
          problemAt(
            reading,
            recordOffset(reading, list, id, 'id'),
            'record-unused',
            `The record “${id}” has no words in the text. Wrap them in <${component} id="${id}">, or remove the record.`,
          ),
        )
  }
  return problems
}

/** References from one document to the registries and within the document. */
export function checkReferences(reading: DocumentReading, built: BuiltCorpus): Problem[] {
  const problems: Problem[] = []
  const { frontmatter } = reading
  const { topics, indicators, departments, regions, terms } = built.registries
  const targetIds = frontmatter.targets.map(({ id }) => id)
  const measureIds = frontmatter.measures.map(({ id }) => id)
  const expect = (
    id: string | null,
    ids: Iterable<string>,
    offset: number,
    rule: RuleId,
    where: string,
  ) => {
    const known = [...ids]
    if (id === null || known.includes(id)) return
    const what = rule.slice(0, rule.indexOf('-'))
    const message = `There is no ${what} “${id}”. ${didYouMean(id, known)}${where}`
    problems.push(problemAt(reading, offset, rule, message))
  }
  const topic = (id: string, offset: number) =>
    expect(id, topics.keys(), offset, 'topic-unknown', 'Topics are the files in content/topics/.')
  const department = (id: string, offset: number) => {
    expect(
      id,
      departments.keys(),
      offset,
      'department-unknown',
      'Departments are listed in content/departments/.',
    )
    const region = departments.get(id)?.record.region
    if (region !== undefined && region !== frontmatter.region)
      problems.push(
        problemAt(
          reading,
          offset,
          'department-unknown',
          `“${id}” is a department of ${region}, the document is of ${frontmatter.region}. Departments of two regions are never the same: use one of this region, or add it to content/departments/${frontmatter.region}.yaml.`,
        ),
      )
  }

  expect(
    frontmatter.region,
    regions.keys(),
    reading.yaml.offsetOf(['region']),
    'region-unknown',
    'Regions are listed in content/regions.yaml.',
  )
  for (const target of frontmatter.targets) {
    const at = (field: string) => recordOffset(reading, 'targets', target.id, field)
    topic(target.topic, at('topic'))
    expect(
      target.indicator,
      indicators.keys(),
      at('indicator'),
      'indicator-unknown',
      'Indicators are listed in content/indicators/.',
    )
    expect(
      target.restates,
      targetIds,
      at('restates'),
      'target-unknown',
      'Targets are the records under targets.',
    )
  }
  for (const measure of frontmatter.measures) {
    const at = (...path: PropertyKey[]) => recordOffset(reading, 'measures', measure.id, ...path)
    topic(measure.topic, at('topic'))
    measure.lead.forEach((id, index) => department(id, at('lead', index)))
    measure.support.forEach((id, index) => department(id, at('support', index)))
    expect(
      measure.partOf,
      measureIds,
      at('partOf'),
      'measure-unknown',
      'Measures are the records under measures.',
    )
  }
  for (const proposal of frontmatter.proposals) {
    const at = (...path: PropertyKey[]) => recordOffset(reading, 'proposals', proposal.id, ...path)
    department(proposal.by, at('by'))
    proposal.departments.forEach((id, index) => department(id, at('departments', index)))
    expect(
      proposal.measure,
      measureIds,
      at('measure'),
      'measure-unknown',
      'Measures are the records under measures.',
    )
    expect(
      proposal.target,
      targetIds,
      at('target'),
      'target-unknown',
      'Targets are the records under targets.',
    )
  }
  const tagged = (component: SourceComponent) =>
    reading.body.spans.filter((span) => span.component === component)
  for (const span of tagged('Department')) if (span.id !== null) department(span.id, span.offset)
  for (const span of tagged('Term'))
    expect(
      span.id,
      terms.keys(),
      span.offset,
      'term-unknown',
      'Terms are listed in content/glossary.yaml.',
    )
  return problems
}
