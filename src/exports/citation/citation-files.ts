/** Citations as the bytes of files, for reference managers. */
import { toBibtex } from './bibtex.ts'
import { toCslJson } from './csl-json.ts'
import type { Reference } from './reference.ts'
import { toRis } from './ris.ts'

/** Endings of the files, in the order in which they are shown. */
export const CITATION_FORMATS = ['bib', 'ris', 'json'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

export const CITATION_FORMAT_NAMES: Record<CitationFormat, string> = {
  bib: 'BibTeX',
  ris: 'RIS',
  json: 'CSL-JSON',
}

const WRITERS: Record<CitationFormat, (references: readonly Reference[]) => string> = {
  bib: toBibtex,
  ris: toRis,
  json: toCslJson,
}

export function citationFile(references: readonly Reference[], format: CitationFormat): string {
  return WRITERS[format](references)
}
