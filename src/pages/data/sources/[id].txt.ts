import type { APIRoute } from 'astro'
import { loadCorpus } from '../../../corpus/corpus-from-disk.ts'
import type { CorpusDocument } from '../../../corpus/graph.ts'
import { readSource } from '../../../exports/source-from-disk.ts'

export const getStaticPaths = async () =>
  (await loadCorpus()).documents.map((document) => ({
    params: { id: document.id },
    props: { document },
  }))

export const GET: APIRoute<{ document: CorpusDocument }> = async ({ props }) =>
  new Response(await readSource(props.document))
