import type { APIRoute } from 'astro'
import { loadCorpus } from '../../../corpus/corpus-from-disk.ts'
import type { CorpusDepartment } from '../../../corpus/graph.ts'
import {
  responsibilityListFile,
  TABLE_FORMATS,
  type TableFormat,
} from '../../../exports/table-files.ts'

interface Props {
  department: CorpusDepartment
  format: TableFormat
}

export const getStaticPaths = async () =>
  (await loadCorpus()).departments.flatMap((department) =>
    TABLE_FORMATS.map((format) => ({
      params: { id: department.id, format },
      props: { department, format },
    })),
  )

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(responsibilityListFile(props.department, props.format))
