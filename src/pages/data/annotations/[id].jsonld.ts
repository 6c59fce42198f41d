import type { APIRoute } from 'astro'
import { loadCorpus } from '../../../corpus/corpus-from-disk.ts'
import type { CorpusDocument } from '../../../corpus/graph.ts'
import { annotationPage } from '../../../exports/jsonld.ts'

export const getStaticPaths = async () =>
  (await loadCorpus()).documents.map((document) => ({
    params: { id: document.id },
    props: { document },
  }))

export const GET: APIRoute<{ document: CorpusDocument }> = ({ props }) =>
  new Response(`${JSON.stringify(annotationPage(props.document), null, 1)}\n`)
