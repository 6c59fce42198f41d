/** Names of what search records refer to by id, written beside the index. */
import type { SearchLabels } from '../model/search-record.ts'
import type { SearchRows } from './search-rows-from-disk.ts'

/**
 * Names for the filters and result heads. Regions in the order of the documents, the rest in the order of its file.
 */
export function searchLabels(rows: SearchRows): SearchLabels {
  const regions = Object.fromEntries(rows.documents.map((d) => [d.region, d.regionName]))
  const sameName = Map.groupBy(rows.departments, (department) => department.name)
  return {
    documents: Object.fromEntries(
      rows.documents.map(({ id, title, shortTitle, regionName, kind, url }) => [
        id,
        { title, shortTitle, regionName, draft: kind === 'draft-for-comment', url },
      ]),
    ),
    regions,
    topics: Object.fromEntries(rows.topics.map(({ id, name, glyph }) => [id, { name, glyph }])),
    departments: Object.fromEntries(
      rows.departments.map(({ id, name, region }) => [
        id,
        (sameName.get(name)?.length ?? 0) > 1 ? `${name}（${regions[region] ?? region}）` : name,
      ]),
    ),
  }
}
