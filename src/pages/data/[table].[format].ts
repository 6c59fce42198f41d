import type { APIRoute } from 'astro'
import { loadCorpus } from '../../corpus/corpus-from-disk.ts'
import { TABLE_FORMATS, type TableFormat, tableFile } from '../../exports/table-files.ts'
import { TABLES } from '../../exports/tables.ts'

interface Props {
  table: string
  format: TableFormat
}

export const getStaticPaths = () =>
  TABLES.flatMap(({ name: table }) =>
    TABLE_FORMATS.map((format) => ({ params: { table, format }, props: { table, format } })),
  )

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(tableFile(await loadCorpus(), props.table, props.format, import.meta.env.BASE_URL))
