/** Content files in, one frozen graph and every problem met on the way out. */
import type { Problem } from '../model/problem.ts'
import { byCodeUnit } from '../text/sorted.ts'
import { buildDocument } from './build-document.ts'
import { type ContentFiles, DOCUMENT_FOLDER, pathsIn } from './content-files.ts'
import type { DocumentContext } from './document-context.ts'
import type { Corpus, CorpusDocument, CorpusTarget } from './graph.ts'
import { createNodes, type Nodes } from './nodes.ts'
import { type DocumentReading, readDocument } from './read-document.ts'
import { type Registries, readRegistries } from './read-registries.ts'
import { createReporter } from './report.ts'

/** What the checks need: the records as written, the graph, and the problems of reading. */
export interface BuiltCorpus {
  corpus: Corpus
  registries: Registries
  readings: DocumentReading[]
  /** Problems that kept something from being read at all. */
  problems: Problem[]
}

/** Pure and total: broken content is left out of the graph and reported. */
export function buildCorpus(files: ContentFiles): BuiltCorpus {
  const reporter = createReporter()
  const registries = readRegistries(files, reporter)
  const readings = pathsIn(files, DOCUMENT_FOLDER, '.mdx').flatMap(
    (path) => readDocument(files, path, reporter) ?? [],
  )
  const nodes = createNodes(registries)
  const contexts = readings.flatMap((reading) => buildDocument(reading, nodes) ?? [])
  return {
    corpus: freeze(sortCorpus(nodes, contexts)),
    registries,
    readings,
    problems: reporter.problems,
  }
}

/** Gathers the nodes into sorted lists and adds the edges that need every document. */
function sortCorpus(nodes: Nodes, contexts: DocumentContext[]): Corpus {
  const documents = contexts.map(({ document }) => document).sort(byRegionAndDate)
  for (const document of documents) document.region.documents.push(document)
  const corpus: Corpus = {
    documents,
    topics: [...nodes.topics.values()].sort((a, b) => a.order - b.order),
    indicators: [...nodes.indicators.values()],
    departments: [...nodes.departments.values()],
    regions: [...nodes.regions.values()],
    terms: [...nodes.terms.values()],
    targets: documents.flatMap((document) => document.targets),
    measures: documents.flatMap((document) => document.measures),
  }
  const position = new Map(corpus.targets.map((target, index) => [target, index]))
  const byPosition = (a: CorpusTarget, b: CorpusTarget) =>
    (position.get(a) ?? 0) - (position.get(b) ?? 0)
  for (const indicator of corpus.indicators)
    indicator.targets.sort(
      (a, b) =>
        byCodeUnit(a.document.region.id, b.document.region.id) ||
        byCodeUnit(a.due.date ?? '9999', b.due.date ?? '9999') ||
        byPosition(a, b),
    )
  for (const holder of [...corpus.topics, ...corpus.regions, ...corpus.departments])
    holder.targets.sort(byPosition)
  for (const topic of corpus.topics) {
    topic.documents = documents.filter(
      (document) =>
        document.targets.some((target) => target.topic === topic) ||
        document.measures.some((measure) => measure.topic === topic),
    )
    topic.departments = corpus.departments.filter((department) =>
      [...department.leads, ...department.supports].some((measure) => measure.topic === topic),
    )
  }
  return corpus
}

function byRegionAndDate(a: CorpusDocument, b: CorpusDocument): number {
  return (
    byCodeUnit(a.region.id, b.region.id) ||
    byCodeUnit(a.published ?? a.horizon ?? '', b.published ?? b.horizon ?? '') ||
    byCodeUnit(a.id, b.id)
  )
}

/** Freezes the whole graph, cycles included. */
function freeze<T extends object>(root: T): T {
  const pending: object[] = [root]
  while (pending.length > 0) {
    const value = pending.pop()
    if (value === undefined || Object.isFrozen(value)) continue
    Object.freeze(value)
    for (const child of Object.values(value))
      if (typeof child === 'object' && child !== null) pending.push(child)
  }
  return root
}
