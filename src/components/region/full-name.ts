/** How a region is introduced: its full name, and what kind of place it is unless the name says so. */

import { REGION_LEVEL_LABELS } from '../../model/labels.ts'
import type { Region } from '../../model/registry.ts'

/** `安徽省铜陵市铜官区，市辖区`; `甘肃省兰州高新技术产业开发区`. */
export function fullNameOf(region: Pick<Region, 'fullName' | 'level'>): string {
  const level = REGION_LEVEL_LABELS[region.level]
  return region.fullName.endsWith(level) ? region.fullName : `${region.fullName}，${level}`
}
