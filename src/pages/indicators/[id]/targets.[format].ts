import type { APIRoute } from 'astro'
import { loadCorpus } from '../../../corpus/corpus-from-disk.ts'
import type { CorpusTarget } from '../../../corpus/graph.ts'
import { TABLE_FORMATS, type TableFormat, targetListFile } from '../../../exports/table-files.ts'

interface Props {
  targets: CorpusTarget[]
  format: TableFormat
}

export const getStaticPaths = async () =>
  (await loadCorpus()).indicators.flatMap(({ id, targets }) =>
    TABLE_FORMATS.map((format) => ({ params: { id, format }, props: { targets, format } })),
  )

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(targetListFile(props.targets, props.format, import.meta.env.BASE_URL))
