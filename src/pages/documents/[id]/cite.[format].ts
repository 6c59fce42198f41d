import type { APIRoute } from 'astro'
import { homeAddress } from '../../../components/href.ts'
import { loadCorpus } from '../../../corpus/corpus-from-disk.ts'
import type { CorpusDocument } from '../../../corpus/graph.ts'
import {
  CITATION_FORMATS,
  type CitationFormat,
  citationFile,
} from '../../../exports/citation/citation-files.ts'
import { documentReference } from '../../../exports/citation/reference.ts'

interface Props {
  document: CorpusDocument
  format: CitationFormat
}

export const getStaticPaths = async () =>
  (await loadCorpus()).documents.flatMap((document) =>
    CITATION_FORMATS.map((format) => ({
      params: { id: document.id, format },
      props: { document, format },
    })),
  )

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(citationFile([documentReference(props.document, homeAddress())], props.format))
