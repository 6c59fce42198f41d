/** What the registries of a repository hold, and what the drafts of one run have added to it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readContentFiles } from '../corpus/corpus-from-disk.ts'
import { readRegistries } from '../corpus/read-registries.ts'
import { createReporter } from '../corpus/report.ts'
import { type DraftIds, type KnownNames, NOTHING_KNOWN } from '../ingest/draft/draft-ids.ts'

/** Read once a run; nothing where there is no repository. Records that cannot be read are left out: `check` names them. */
export function loadKnownNames(root: string): KnownNames {
  if (!existsSync(join(root, 'content'))) return NOTHING_KNOWN
  const { regions, departments, indicators } = readRegistries(
    readContentFiles(root),
    createReporter(),
  )
  return {
    regions: [...regions.values()].map(({ record }) => ({
      id: record.id,
      names: [record.name, record.fullName],
    })),
    departments: [...departments.values()].map(({ record }) => ({
      id: record.id,
      names: [record.name, ...record.aliases],
      region: record.region,
    })),
    indicators: [...indicators.values()].map(({ record }) => ({
      id: record.id,
      names: [record.name, ...record.aliases],
      unit: record.unit,
    })),
  }
}

/** With the records that a draft proposed: the next file of the run points at them, too. */
export function withProposed(
  known: KnownNames,
  { newDepartments, newIndicators }: Pick<DraftIds, 'newDepartments' | 'newIndicators'>,
): KnownNames {
  return {
    regions: known.regions,
    departments: [
      ...known.departments,
      ...newDepartments.map(({ id, name, region }) => ({ id, names: [name], region })),
    ],
    indicators: [
      ...known.indicators,
      ...newIndicators.map(({ id, name, unit }) => ({ id, names: [name], unit })),
    ],
  }
}
