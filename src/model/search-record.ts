/** What search finds: the shape that the index is built from and the reader's browser gets back. No zod: it runs there too. */

export const SEARCH_KINDS = ['target', 'passage', 'measure', 'note'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

export const SEARCH_KIND_LABELS: Record<SearchKind, string> = {
  target: '目标',
  passage: '段落',
  measure: '任务',
  note: '校注',
}

/** The filters of search, in the order in which the page shows them. */
export const SEARCH_FACETS = ['kind', 'region', 'document', 'topic', 'department'] as const
export type SearchFacet = (typeof SEARCH_FACETS)[number]

export const SEARCH_FACET_LABELS: Record<SearchFacet, string> = {
  kind: '类别',
  region: '地区',
  document: '文献',
  topic: '主题',
  department: '部门',
}

/** A thing that can be found: a passage of a source, a target, a measure or an editor's note. */
export interface SearchRecord {
  /** Unique together with kind and document: the id of the row in the data files. */
  id: string
  kind: SearchKind
  document: string
  /** Site-relative, base path included, ending in the anchor. */
  url: string
  /** What follows `#` in the url. */
  anchor: string
  /** The words that are searched, exactly as printed. */
  text: string
  /** A target's number with the words around it: `不低于` `3.5` `%`. */
  number: { before: string; value: string; unit: string } | null
  /** One line under it: a target's indicator and deadline, a passage's section, a measure's departments, a note's words. */
  caption: string | null
  /** Ids, in the order of the registries' files. */
  filters: Record<SearchFacet, string[]>
}

/** Names of what the filters and results refer to by id, in the order in which lists show them. */
export interface SearchLabels {
  documents: Record<
    string,
    { title: string; shortTitle: string; regionName: string; draft: boolean; url: string }
  >
  regions: Record<string, string>
  topics: Record<string, { name: string; glyph: string }>
  /** With the region in brackets where two regions have a department of this name. */
  departments: Record<string, string>
}
