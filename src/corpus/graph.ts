/** The corpus as pages and exports see it: one frozen graph in which every id has become the thing itself. */
import type { Exclusion, Note, Omission, Proposal, Term } from '../model/annotation.ts'
import type { DocumentFrontmatter } from '../model/document.ts'
import type { Measure, Role } from '../model/measure.ts'
import type { Department, Indicator, Region, Topic } from '../model/registry.ts'
import type { Target } from '../model/target.ts'

/** A stretch of a source text: Unicode code points, 0-based, end-exclusive. */
export interface Range {
  start: number
  end: number
}

/** A heading, paragraph, clause or table row of the source: what search finds and what has an anchor. */
export interface Passage extends Range {
  /** `p1`, `p2`, … in text order; its HTML id. */
  id: string
  kind: 'heading' | 'paragraph' | 'clause' | 'row'
  /** 1 (the document's own title) to 6 for headings, else 0. */
  depth: number
  /** Line of the MDX file where it begins: how the renderer finds it. */
  line: number
  document: CorpusDocument
  /** The nearest heading above it (itself, for a heading); null before the first. */
  section: Passage | null
  /** Headings of depth 2 and more that enclose it, outermost first; a heading's path ends in itself. */
  path: Passage[]
  measure: CorpusMeasure | null
  /** The words as in the source between `start` and `end`, line breaks included. */
  text: string
  /** Targets whose words begin here, in text order (outer before inner). */
  targets: CorpusTarget[]
  notes: CorpusNote[]
  terms: TermUse[]
  proposals: CorpusProposal[]
  responsibilities: Responsibility[]
  /** Site-relative, without base: `/documents/ID/#p3`. */
  url: string
}

export interface CorpusTarget
  extends Omit<Target, 'indicator' | 'topic' | 'restates' | 'value'>,
    Range {
  document: CorpusDocument
  /** 1-based position among the document's targets, in text order: the index printed beside its words. */
  index: number
  indicator: CorpusIndicator
  topic: CorpusTopic
  value: number
  /** The upper value of `between`, else null. */
  valueMax: number | null
  /** Value (and upper value) in the base unit: 万 and 亿 multiplied out. */
  canonical: { value: number; valueMax: number | null; unit: string }
  restates: CorpusTarget | null
  restatedBy: CorpusTarget[]
  /** The annotated words exactly as in the source. */
  quote: string
  /** Code points of the number itself in the source. */
  numberStart: number
  numberEnd: number
  passage: Passage
  measure: CorpusMeasure | null
  /** True when another target's words lie inside these: the inner one carries the link. */
  wrapsAnother: boolean
  proposals: CorpusProposal[]
  url: string
}

export interface CorpusMeasure
  extends Omit<Measure, 'topic' | 'lead' | 'support' | 'partOf'>,
    Range {
  document: CorpusDocument
  topic: CorpusTopic
  partOf: CorpusMeasure | null
  parts: CorpusMeasure[]
  lead: CorpusDepartment[]
  support: CorpusDepartment[]
  responsibilities: Responsibility[]
  targets: CorpusTarget[]
  proposals: CorpusProposal[]
  passages: Passage[]
  /** The passage of its heading. */
  heading: Passage
  url: string
}

/** One department named by one clause. */
export interface Responsibility extends Range {
  document: CorpusDocument
  measure: CorpusMeasure
  role: Role
  department: CorpusDepartment
  /** As printed. */
  name: string
  url: string
}

export interface CorpusProposal
  extends Omit<Proposal, 'by' | 'measure' | 'target' | 'departments' | 'row'> {
  document: CorpusDocument
  by: CorpusDepartment
  measure: CorpusMeasure | null
  target: CorpusTarget | null
  departments: CorpusDepartment[]
  /** The table row that asks for it. */
  row: Passage
  /** Where its `from` words stand in the text, if they do. */
  passage: Passage | null
  /** Anchor of the table row. */
  url: string
}

export interface CorpusNote extends Note, Range {
  document: CorpusDocument
  passage: Passage
  /** 1-based among the document's notes of any kind, in text order. */
  index: number
  quote: string
  url: string
}

/** A place where the text uses a glossary term. */
export interface TermUse extends Range {
  term: CorpusTerm
  document: CorpusDocument
  passage: Passage
  quote: string
  /** HTML id of the marked words: `term-放管服` becomes `term-fangguanfu`. */
  anchor: string
  url: string
}

/** One number of a source and what became of it: a line of the ledger. */
export interface LedgerEntry extends Range {
  document: CorpusDocument
  text: string
  status: 'target' | 'rule' | 'excluded' | 'unaccounted'
  /** Rule or editor's reason; null for targets. */
  reason: string | null
  note: string | null
  target: CorpusTarget | null
  passage: Passage | null
}

export interface CorpusDocument
  extends Omit<
    DocumentFrontmatter,
    'region' | 'targets' | 'measures' | 'proposals' | 'notes' | 'omitted' | 'exclusions'
  > {
  id: string
  region: CorpusRegion
  /** The decoded source. */
  sourceText: string
  /** Length of the source in code points. */
  sourceLength: number
  passages: Passage[]
  /** Headings of depth 2 and more in order. */
  headings: Passage[]
  targets: CorpusTarget[]
  measures: CorpusMeasure[]
  responsibilities: Responsibility[]
  /** Departments named by its clauses, in order of first appearance. */
  departments: CorpusDepartment[]
  proposals: CorpusProposal[]
  notes: CorpusNote[]
  terms: TermUse[]
  omitted: (Omission & Range)[]
  exclusions: Exclusion[]
  ledger: LedgerEntry[]
  /** What it does not say, as the site must show: 没有量化目标, 没有载明责任单位 … (Chinese, for badges). */
  absences: string[]
  url: string
}

export interface CorpusTopic extends Topic {
  targets: CorpusTarget[]
  measures: CorpusMeasure[]
  indicators: CorpusIndicator[]
  departments: CorpusDepartment[]
  documents: CorpusDocument[]
  neighbourTopics: { topic: CorpusTopic; why: string }[]
  url: string
}

export interface CorpusIndicator extends Omit<Indicator, 'topic' | 'notComparableWith'> {
  topic: CorpusTopic
  /** By region id, then due date, then position. */
  targets: CorpusTarget[]
  notComparableWith: { indicator: CorpusIndicator; reason: string }[]
  url: string
}

export interface CorpusDepartment extends Omit<Department, 'region'> {
  region: CorpusRegion
  leads: CorpusMeasure[]
  supports: CorpusMeasure[]
  responsibilities: Responsibility[]
  targets: CorpusTarget[]
  /** Changes it asked for. */
  proposals: CorpusProposal[]
  /** Proposals of others that would give it a role. */
  proposedFor: CorpusProposal[]
  url: string
}

export interface CorpusRegion extends Region {
  documents: CorpusDocument[]
  departments: CorpusDepartment[]
  targets: CorpusTarget[]
  url: string
}

export interface CorpusTerm extends Term {
  uses: TermUse[]
  url: string
}

/** Everything, each list sorted: documents by region and date, the rest as their comments say. */
export interface Corpus {
  documents: CorpusDocument[]
  topics: CorpusTopic[]
  indicators: CorpusIndicator[]
  departments: CorpusDepartment[]
  regions: CorpusRegion[]
  terms: CorpusTerm[]
  /** By document, then position. */
  targets: CorpusTarget[]
  measures: CorpusMeasure[]
}
