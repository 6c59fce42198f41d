/** What search finds: the shapes that the index is built from and the reader's browser gets back. No zod: it runs there too. */

export const SEARCH_KINDS = ['target', 'passage', 'measure', 'note'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

export const SEARCH_KIND_LABELS: Record<SearchKind, string> = {
  target: '目标',
  passage: '全文',
  measure: '任务',
  note: '校注',
}

/** The filters of search, in the order in which the page shows them. */
export const SEARCH_FACETS = [
  'kind',
  'topic',
  'region',
  'documentKind',
  'document',
  'department',
  'role',
  'indicator',
  'due',
] as const
export type SearchFacet = (typeof SEARCH_FACETS)[number]

export const SEARCH_FACET_LABELS: Record<SearchFacet, string> = {
  kind: '类别',
  topic: '主题',
  region: '地区',
  documentKind: '文种',
  document: '文献',
  department: '部门',
  role: '职责',
  indicator: '指标',
  due: '期限',
}

/** In which order results may stand. */
export const SEARCH_ORDERS = ['relevance', 'date', 'value'] as const
export type SearchOrder = (typeof SEARCH_ORDERS)[number]

export const SEARCH_ORDER_LABELS: Record<SearchOrder, string> = {
  relevance: '相关',
  date: '期限先后',
  value: '数值大小',
}

/** A thing that can be found: a passage of a source, a target, a measure or an editor's note. */
export interface SearchRecord {
  /** Unique together with kind and document: the id of the row in the data files. */
  id: string
  kind: SearchKind
  document: string
  /** What follows `#` in the address of its document. */
  anchor: string
  /** The words that are searched, exactly as printed. */
  text: string
  /** The words of the headings above it, outermost first, joined by ` › `. */
  section: string | null
  /** A target's number with the words around it: `不低于` `3.5` `%`. */
  number: { before: string; value: string; unit: string } | null
  /** Of targets only. */
  topic: string | null
  /** One line under it: a target's indicator and deadline, a measure's departments, a note's words. */
  caption: string | null
}

/** What filters, order and number search need to know of a record without loading it. */
export interface SearchFacts {
  kind: SearchKind
  document: string
  /** Characters that count in search. */
  length: number
  topics: string[]
  lead: string[]
  support: string[]
  /** Of targets only. */
  indicator: string | null
  /** `2020`, `2020-12` or `2020-12-31`; null without a deadline and for all but targets. */
  due: string | null
  /** A target's number in base units: 3 万人 is 30000 人. Its second value is that of a range, else the same. */
  value: { low: number; high: number; unit: string } | null
}

/** {@link SearchFacts} of all records, column by column; words are replaced by their place in `words`. */
export interface SearchColumns {
  words: string[]
  kind: number[]
  document: number[]
  length: number[]
  /** A number for one, a list for none or several. */
  topics: (number | number[])[]
  lead: (number | number[])[]
  support: (number | number[])[]
  /** Of targets, in their order. */
  targets: {
    /** Number of the record. */
    record: number[]
    indicator: number[]
    due: (number | null)[]
    low: number[]
    /** null where it equals `low`. */
    high: (number | null)[]
    unit: number[]
  }
}

/** Names of what the filters and results refer to by id, in the order in which lists show them. */
export interface SearchLabels {
  documents: Record<
    string,
    {
      title: string
      shortTitle: string
      region: string
      regionName: string
      kind: string
      /** As far as the source tells: `2019`, `2019-03`, `2019-03-08`. */
      published: string | null
    }
  >
  documentKinds: Record<string, string>
  regions: Record<string, string>
  topics: Record<string, { name: string; glyph: string }>
  indicators: Record<string, string>
  /** With the region in brackets where two regions have a department of this name. */
  departments: Record<string, string>
}

/** Which records contain a character. */
export interface CharacterPostings {
  /** The number of the first record, then how far it is to each next one. */
  steps: number[]
  /** Of those that contain it more than once: place among the records, and how often, in turns. */
  more: number[]
}

/** How the files of the index hang together; `pagefind/search.json`. */
export interface SearchManifest {
  /** Folder of the record files, below `pagefind/`, named after what is in them. */
  records: string
  /** Records in each file but the last. */
  perFile: number
  count: number
  /** All characters that occur, in the order of code points. */
  characters: string
  /** Pairs of a traditional character and the simplified one of the texts, in one string. */
  traditional: string
  /** The first character in each of the files `characters-N.bin`. */
  characterFiles: string[]
  /** The first term in each of Pagefind's index files. */
  termFiles: string[]
  labels: SearchLabels
}
