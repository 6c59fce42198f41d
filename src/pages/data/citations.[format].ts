import type { APIRoute } from 'astro'
import { homeAddress } from '../../components/href.ts'
import { loadCorpus } from '../../corpus/corpus-from-disk.ts'
import {
  CITATION_FORMATS,
  type CitationFormat,
  citationFile,
} from '../../exports/citation/citation-files.ts'
import { documentReference } from '../../exports/citation/reference.ts'

export const getStaticPaths = () =>
  CITATION_FORMATS.map((format) => ({ params: { format }, props: { format } }))

export const GET: APIRoute<{ format: CitationFormat }> = async ({ props }) => {
  const { documents } = await loadCorpus()
  const references = documents.map((document) => documentReference(document, homeAddress()))
  return new Response(citationFile(references, props.format))
}
