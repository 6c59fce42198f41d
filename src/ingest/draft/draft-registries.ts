/** The registry records that a draft needs and nobody has written yet, as files of their own for the editor to merge. */
import { stringify } from 'yaml'
import type { DraftIds } from './draft-ids.ts'

const HEAD =
  '# ingest 生成的登记草稿：请核对名称，与已有的记录归并，改成能长久使用的编号，再并入正式的登记表。\n'

/**
 * Path from the root of the repository and text of each file; none for what is known already. `id`: of the document.
 * `exists` tells the paths that are taken: an editor may have worked on them, so the records go to `ID-2.yaml`.
 */
export function draftRegistries(
  { newDepartments, newIndicators }: Pick<DraftIds, 'newDepartments' | 'newIndicators'>,
  id: string,
  exists: (path: string) => boolean = () => false,
): Map<string, string> {
  const files = new Map<string, string>()
  const add = (folder: string, records: object[]) => {
    if (records.length === 0) return
    let path = `content/${folder}/${id}.yaml`
    for (let number = 2; exists(path); number += 1) path = `content/${folder}/${id}-${number}.yaml`
    files.set(path, HEAD + stringify(records, { lineWidth: 0 }))
  }
  add('departments', newDepartments)
  add('indicators', newIndicators)
  return files
}
