/** Everything that can be found out about one document without looking at the others. */
import { buildDocument } from '../corpus/build-document.ts'
import type { ContentFiles } from '../corpus/content-files.ts'
import { createNodes, type Nodes } from '../corpus/nodes.ts'
import { type DocumentReading, readDocument } from '../corpus/read-document.ts'
import type { Registries, RegistryName } from '../corpus/read-registries.ts'
import { createReporter } from '../corpus/report.ts'
import type { Problem } from '../model/problem.ts'
import { checkDecisions } from './decisions.ts'
import { checkTargets } from './double-entry.ts'
import { checkErasure } from './erasure.ts'
import { checkFacts } from './facts.ts'
import { checkLedger } from './ledger.ts'
import { checkMeasures } from './measures.ts'
import { checkPromises } from './promises.ts'
import { checkProposals } from './proposals.ts'
import { checkReferences } from './references.ts'
import { checkNames, checkResponsibilities } from './responsibilities.ts'
import { checkTags } from './tags.ts'

export interface DocumentFindings {
  file: string
  problems: Problem[]
  /** The source it annotates; null if it could not be read. */
  source: string | null
  /** Ids of the registry records it names. */
  uses: Record<RegistryName, ReadonlySet<string>>
}

/** Reads, builds and checks the document of `file`; nothing of it is kept but the findings. */
export function checkDocument(
  files: ContentFiles,
  file: string,
  registries: Registries,
): DocumentFindings {
  const reporter = createReporter()
  const reading = readDocument(files, file, reporter)
  if (!reading) return { file, problems: reporter.problems, source: null, uses: usesOf(null) }
  const built = buildDocument(reading, nodesFor(reading, registries))
  return {
    file,
    problems: [
      ...reporter.problems,
      ...checkDecisions(reading),
      ...checkErasure(reading),
      ...checkFacts(reading),
      ...checkTags(reading),
      ...checkReferences(reading, registries),
      ...checkTargets(reading),
      ...checkPromises(reading, registries),
      ...checkMeasures(reading),
      ...checkNames(reading, registries),
      ...checkResponsibilities(reading),
      ...(built ? checkProposals(reading, built.document, registries) : []),
      ...(built ? checkLedger(reading, built.document) : []),
    ],
    source: reading.frontmatter.source.file,
    uses: usesOf(reading),
  }
}

/** The registries as nodes; a region that is unknown is reported as such, and must not hide what else is wrong. */
function nodesFor({ frontmatter: { region: id } }: DocumentReading, registries: Registries): Nodes {
  const nodes = createNodes(registries)
  if (nodes.regions.has(id)) return nodes
  const nowhere = { name: id, fullName: id, level: 'county', province: id, city: null } as const
  nodes.regions.set(id, { ...nowhere, id, documents: [], departments: [], targets: [], url: '' })
  return nodes
}

function usesOf(reading: DocumentReading | null): DocumentFindings['uses'] {
  if (!reading)
    return {
      regions: new Set(),
      departments: new Set(),
      indicators: new Set(),
      topics: new Set(),
      terms: new Set(),
    }
  const { region, targets, measures, proposals } = reading.frontmatter
  const tagged = (component: string) =>
    reading.body.spans.flatMap((span) => (span.component === component ? (span.id ?? []) : []))
  return {
    regions: new Set([region]),
    departments: new Set([
      ...measures.flatMap(({ lead, support }) => [...lead, ...support]),
      ...proposals.flatMap(({ by, departments }) => [by, ...departments]),
      ...tagged('Department'),
    ]),
    indicators: new Set(targets.map(({ indicator }) => indicator)),
    topics: new Set([...targets, ...measures].map(({ topic }) => topic)),
    terms: new Set(tagged('Term')),
  }
}
