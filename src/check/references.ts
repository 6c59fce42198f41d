/** Law 4, reference: every id that a document names resolves, in the registries or among its own records. */
import { type DocumentReading, isDropped } from '../corpus/read-document.ts'
import type { Registries, RegistryName } from '../corpus/read-registries.ts'
import { didYouMean } from '../corpus/suggest.ts'
import type { Problem, RuleId } from '../model/problem.ts'
import { problemAt, recordOffset } from './problem-at.ts'

/** The rule that an unknown id of a registry breaks, and where its records are. */
const REGISTRIES: Record<RegistryName, { rule: RuleId; where: string }> = {
  topics: { rule: 'topic-unknown', where: 'Topics are the files in content/topics/.' },
  indicators: {
    rule: 'indicator-unknown',
    where: 'Indicators are listed in content/indicators/.',
  },
  departments: {
    rule: 'department-unknown',
    where: 'Departments are listed in content/departments/.',
  },
  regions: { rule: 'region-unknown', where: 'Regions are listed in content/regions.yaml.' },
  terms: { rule: 'term-unknown', where: 'Terms are listed in content/glossary.yaml.' },
}

/** The same for the document's own records. */
const RECORDS = {
  targets: { rule: 'target-unknown', where: 'Targets are the records under targets.' },
  measures: { rule: 'measure-unknown', where: 'Measures are the records under measures.' },
} as const

/** References from one document to the registries and within the document. */
export function checkReferences(reading: DocumentReading, registries: Registries): Problem[] {
  const { frontmatter } = reading
  const references = new References(reading, registries)
  // A region that the draft leaves open is reported as such.
  if (frontmatter.undecided?.region === undefined)
    references.to('regions', frontmatter.region, () => reading.yaml.offsetOf(['region']))
  for (const target of frontmatter.targets) {
    const at = (field: string) => () => recordOffset(reading, 'targets', target.id, field)
    references.to('topics', target.topic, at('topic'))
    references.to('indicators', target.indicator, at('indicator'))
    references.within('targets', target.restates, at('restates'))
    references.problems.push(...checkRestatement(reading, target, at('restates')))
  }
  for (const measure of frontmatter.measures) {
    const at =
      (...path: PropertyKey[]) =>
      () =>
        recordOffset(reading, 'measures', measure.id, ...path)
    references.to('topics', measure.topic, at('topic'))
    for (const role of ['lead', 'support'] as const)
      for (const [index, id] of measure[role].entries())
        references.toDepartment(id, at(role, index))
    references.within('measures', measure.partOf, at('partOf'))
  }
  for (const proposal of frontmatter.proposals) {
    const at =
      (...path: PropertyKey[]) =>
      () =>
        recordOffset(reading, 'proposals', proposal.id, ...path)
    references.toDepartment(proposal.by, at('by'))
    for (const [index, id] of proposal.departments.entries())
      references.toDepartment(id, at('departments', index))
    references.within('measures', proposal.measure, at('measure'))
    references.within('targets', proposal.target, at('target'))
  }
  for (const { component, id, offset } of reading.body.spans) {
    if (id === null) continue
    if (component === 'Department') references.toDepartment(id, () => offset)
    if (component === 'Term') references.to('terms', id, () => offset)
  }
  return references.problems
}

/** Where a reference stands; asked only if it does not resolve. */
type Where = () => number

class References {
  readonly problems: Problem[] = []
  private readonly reading: DocumentReading
  private readonly registries: Registries

  constructor(reading: DocumentReading, registries: Registries) {
    this.reading = reading
    this.registries = registries
  }

  to(registry: RegistryName, id: string, offset: Where): void {
    const known = this.registries[registry]
    if (known.has(id) || this.registries.isLost(registry, id)) return
    this.unknown(REGISTRIES[registry], id, [...known.keys()], offset)
  }

  /** Departments of two regions are never the same, whatever their names. */
  toDepartment(id: string, offset: Where): void {
    this.to('departments', id, offset)
    const { region } = this.reading.frontmatter
    const own = this.registries.departments.get(id)?.record.region
    if (own === undefined || own === region || !this.registries.regions.has(region)) return
    this.problems.push(
      problemAt(
        this.reading,
        offset(),
        'department-unknown',
        `“${id}” is a department of ${own}, the document is of ${region}. Departments of two regions are never the same: use one of this region, or add it to content/departments/${region}.yaml.`,
      ),
    )
  }

  within(list: keyof typeof RECORDS, id: string | null, offset: Where): void {
    const ids = this.reading.frontmatter[list].map((record) => record.id)
    if (id === null || ids.includes(id) || isDropped(this.reading, list, id)) return
    this.unknown(RECORDS[list], id, ids, offset)
  }

  private unknown(
    { rule, where }: { rule: RuleId; where: string },
    id: string,
    known: readonly string[],
    offset: Where,
  ): void {
    const what = rule.slice(0, rule.indexOf('-'))
    const message = `There is no ${what} “${id}”. ${didYouMean(id, known)}${where}`
    this.problems.push(problemAt(this.reading, offset(), rule, message))
  }
}

/** A restatement that names another restatement would hide which promise came first, or go in a circle. */
function checkRestatement(
  reading: DocumentReading,
  { id, restates }: { id: string; restates: string | null },
  offset: Where,
): Problem[] {
  const first = reading.frontmatter.targets.find((target) => target.id === restates)
  if (!first || first.restates === null) return []
  return [
    problemAt(
      reading,
      offset(),
      'restatement-chained',
      `“${id}” restates “${first.id}”, which itself restates “${first.restates}”. Name the target that promised first.`,
    ),
  ]
}
