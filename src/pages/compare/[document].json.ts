import type { APIRoute } from 'astro'
import { comparedDocument } from '../../components/compare/compared-document.ts'
import { loadCorpus } from '../../corpus/corpus-from-disk.ts'
import type { CorpusDocument } from '../../corpus/graph.ts'

interface Props {
  document: CorpusDocument
}

export const getStaticPaths = async () =>
  (await loadCorpus()).documents.map((document) => ({
    params: { document: document.id },
    props: { document },
  }))

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(JSON.stringify(comparedDocument(props.document)))
