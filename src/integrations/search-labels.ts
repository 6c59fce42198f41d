/** Names of what search records refer to by id, written beside the index. */
import { DOCUMENT_KIND_LABELS } from '../model/labels.ts'
import type { SearchLabels } from '../model/search-record.ts'
import type { SearchRows } from './search-rows-from-disk.ts'

/** Names for the filters and result heads. Regions in the order of the documents, the rest in the order of its file. */
export function searchLabels(rows: SearchRows): SearchLabels {
  const regions = Object.fromEntries(rows.documents.map((d) => [d.region, d.regionName]))
  const sameName = Map.groupBy(rows.departments, (department) => department.name)
  const promised = new Set(rows.targets.map(({ indicator }) => indicator))
  const kinds = new Set(rows.documents.map(({ kind }) => kind))
  return {
    documents: Object.fromEntries(
      rows.documents.map(({ id, title, shortTitle, region, regionName, kind, published }) => [
        id,
        { title, shortTitle, region, regionName, kind, published },
      ]),
    ),
    documentKinds: Object.fromEntries(
      Object.entries(DOCUMENT_KIND_LABELS).filter(([kind]) => [...kinds].some((k) => k === kind)),
    ),
    regions,
    topics: Object.fromEntries(rows.topics.map(({ id, name, glyph }) => [id, { name, glyph }])),
    indicators: Object.fromEntries(
      rows.indicators.filter(({ id }) => promised.has(id)).map(({ id, name }) => [id, name]),
    ),
    departments: Object.fromEntries(
      rows.departments.map(({ id, name, region }) => [
        id,
        (sameName.get(name)?.length ?? 0) > 1 ? `${name}（${regions[region] ?? region}）` : name,
      ]),
    ),
  }
}
