/** Registry records as nodes of the graph, still without the edges that documents add. */
import type {
  CorpusDepartment,
  CorpusIndicator,
  CorpusRegion,
  CorpusTerm,
  CorpusTopic,
} from './graph.ts'
import type { Registries } from './read-registries.ts'

export interface Nodes {
  topics: Map<string, CorpusTopic>
  indicators: Map<string, CorpusIndicator>
  departments: Map<string, CorpusDepartment>
  regions: Map<string, CorpusRegion>
  terms: Map<string, CorpusTerm>
}

/** Records whose own references do not resolve are left out; the checks report them. */
export function createNodes(registries: Registries): Nodes {
  const nodes: Nodes = {
    topics: new Map(),
    indicators: new Map(),
    departments: new Map(),
    regions: new Map(),
    terms: new Map(),
  }
  addTopics(nodes, registries)
  addRegionsAndDepartments(nodes, registries)
  addIndicators(nodes, registries)
  for (const [id, { record }] of registries.terms)
    nodes.terms.set(id, { ...record, uses: [], url: `/glossary/#${id}` })
  return nodes
}

function addTopics(nodes: Nodes, registries: Registries): void {
  for (const [id, { record }] of registries.topics)
    nodes.topics.set(id, {
      ...record,
      targets: [],
      measures: [],
      indicators: [],
      departments: [],
      documents: [],
      neighbourTopics: [],
      url: `/topics/${id}/`,
    })
  for (const topic of nodes.topics.values())
    topic.neighbourTopics = topic.neighbours.flatMap(({ topic: id, why }) => {
      const neighbour = nodes.topics.get(id)
      return neighbour ? [{ topic: neighbour, why }] : []
    })
}

function addRegionsAndDepartments(nodes: Nodes, registries: Registries): void {
  for (const [id, { record }] of registries.regions)
    nodes.regions.set(id, {
      ...record,
      documents: [],
      departments: [],
      targets: [],
      url: `/regions/${id}/`,
    })
  for (const [id, { record }] of registries.departments) {
    const region = nodes.regions.get(record.region)
    if (!region) continue
    const department: CorpusDepartment = {
      ...record,
      region,
      leads: [],
      supports: [],
      responsibilities: [],
      targets: [],
      proposals: [],
      proposedFor: [],
      url: `/departments/${id}/`,
    }
    nodes.departments.set(id, department)
    region.departments.push(department)
  }
}

function addIndicators(nodes: Nodes, registries: Registries): void {
  for (const [id, { record }] of registries.indicators) {
    const topic = nodes.topics.get(record.topic)
    if (!topic) continue
    const { notComparableWith: _, ...rest } = record
    const indicator: CorpusIndicator = {
      ...rest,
      topic,
      targets: [],
      notComparableWith: [],
      url: `/indicators/${id}/`,
    }
    nodes.indicators.set(id, indicator)
    topic.indicators.push(indicator)
  }
  for (const [id, { record }] of registries.indicators) linkIncomparable(nodes, id, record)
}

/** 口径不同 holds in both directions, whichever record states it. */
function linkIncomparable(
  nodes: Nodes,
  id: string,
  record: { notComparableWith: { indicator: string; reason: string }[] },
): void {
  const one = nodes.indicators.get(id)
  for (const { indicator, reason } of record.notComparableWith) {
    const other = nodes.indicators.get(indicator)
    if (!one || !other) continue
    one.notComparableWith.push({ indicator: other, reason })
    if (!other.notComparableWith.some((pair) => pair.indicator === one))
      other.notComparableWith.push({ indicator: one, reason })
  }
}
