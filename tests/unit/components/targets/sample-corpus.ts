/** Builds small pieces of the corpus graph for the tests of the pages: only what a test names differs from the default. */
import type {
  CorpusDocument,
  CorpusIndicator,
  CorpusRegion,
  CorpusTarget,
  CorpusTopic,
  Passage,
} from '../../../../src/corpus/graph.ts'

export function aRegion(name = '兰州新区'): CorpusRegion {
  return {
    id: `region-${name}`,
    name,
    fullName: name,
    level: 'municipal-district',
    province: '甘肃省',
    city: '兰州市',
    documents: [],
    departments: [],
    targets: [],
    url: `/regions/${name}/`,
  }
}

export function aDocument(id = 'one', given: Partial<CorpusDocument> = {}): CorpusDocument {
  return {
    id,
    title: id,
    subtitle: null,
    shortTitle: id,
    region: aRegion(),
    kind: 'plan',
    issuer: null,
    publisher: null,
    published: null,
    horizon: null,
    source: { file: `seeds/${id}.txt`, sha256: '0'.repeat(64) },
    part: null,
    consultation: null,
    editorial: null,
    sourceText: '',
    sourceLength: 0,
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
    exclusions: [],
    ledger: [],
    absences: [],
    url: `/documents/${id}/`,
    ...given,
  }
}

export function aPassage(text: string, given: Partial<Passage> = {}): Passage {
  return {
    id: 'p1',
    kind: 'paragraph',
    depth: 0,
    line: 1,
    document: given.document ?? aDocument(),
    section: null,
    path: [],
    measure: null,
    start: 0,
    end: [...text].length,
    text,
    targets: [],
    notes: [],
    terms: [],
    proposals: [],
    responsibilities: [],
    url: '/documents/one/#p1',
    ...given,
  }
}

export function aTopic(id = 'green', order = 1): CorpusTopic {
  return {
    id,
    name: id,
    glyph: '绿',
    order,
    scope: '',
    neighbours: [],
    targets: [],
    measures: [],
    indicators: [],
    departments: [],
    documents: [],
    neighbourTopics: [],
    url: `/topics/${id}/`,
  }
}

export function anIndicator(id: string, given: Partial<CorpusIndicator> = {}): CorpusIndicator {
  return {
    id,
    name: id,
    aliases: [],
    topic: aTopic(),
    unit: '%',
    share: false,
    direction: 'higher-is-better',
    comparability: null,
    targets: [],
    notComparableWith: [],
    url: `/indicators/${id}/`,
    ...given,
  }
}

/** A target whose words are all of its passage; it registers with its indicator. */
export function aTarget(given: Partial<CorpusTarget> = {}): CorpusTarget {
  const quote = given.quote ?? '森林覆盖率达到35%'
  const document = given.document ?? aDocument()
  const indicator = given.indicator ?? anIndicator('cover')
  const value = given.value ?? 35
  const unit = given.unit ?? '%'
  const target: CorpusTarget = {
    id: 'forest-cover',
    document,
    index: 1,
    indicator,
    topic: indicator.topic,
    kind: 'level',
    comparator: 'exactly',
    value,
    valueMax: null,
    unit,
    canonical: { value, valueMax: given.valueMax ?? null, unit },
    tier: null,
    reference: null,
    due: { date: '2020', basis: 'document', words: null },
    restates: null,
    restatedBy: [],
    sic: null,
    nth: 1,
    quote,
    start: 0,
    end: [...quote].length,
    numberStart: 0,
    numberEnd: 0,
    passage: aPassage(quote, { document }),
    measure: null,
    wrapsAnother: false,
    proposals: [],
    url: `${document.url}#forest-cover`,
    ...given,
  }
  indicator.targets.push(target)
  return target
}
