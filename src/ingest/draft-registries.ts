/** The registry records that a draft needs and nobody has written yet, as files of their own for the editor to merge. */
import { stringify } from 'yaml'
import type { DraftIds } from './draft-ids.ts'
import type { SourceReading } from './read-source.ts'

const HEAD =
  '# ingest 生成的登记草稿：请核对名称，与已有的记录归并，改成能长久使用的编号，再并入正式的登记表。\n'

/** Path from the root of the repository and text of each file; none for what is known already. `id`: of the document. */
export function draftRegistries(
  reading: SourceReading,
  ids: DraftIds,
  id: string,
): Map<string, string> {
  const files = new Map<string, string>()
  const departments = ids.newDepartments.map((name) => ({
    id: ids.departments.get(name),
    name,
    region: ids.region,
  }))
  const indicators = ids.newIndicators.map((name) => {
    const first = reading.targets.find(({ indicator }) => indicator === name)
    return {
      id: ids.indicators.get(name),
      name: name === '' ? '未定名' : name,
      topic: first?.topic ?? 'economy',
      unit: first?.unit ?? '',
    }
  })
  if (departments.length > 0)
    files.set(`content/departments/${id}.yaml`, HEAD + stringify(departments))
  if (indicators.length > 0)
    files.set(`content/indicators/${id}.yaml`, HEAD + stringify(indicators))
  return files
}
