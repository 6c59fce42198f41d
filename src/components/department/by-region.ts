/** Departments never merge across regions, so every list of them is grouped by region. */
import type { CorpusDepartment, CorpusRegion } from '../../corpus/graph.ts'

/** Regions in order of appearance; departments by leads, then supports, both descending, then as given. */
export function byRegion(
  departments: CorpusDepartment[],
): { region: CorpusRegion; departments: CorpusDepartment[] }[] {
  const regions = [...new Set(departments.map((department) => department.region))]
  return regions.map((region) => ({
    region,
    departments: departments
      .filter((department) => department.region === region)
      .toSorted((a, b) => b.leads.length - a.leads.length || b.supports.length - a.supports.length),
  }))
}
