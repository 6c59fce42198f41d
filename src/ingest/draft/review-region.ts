/** Which region a draft belongs to: told by the id of the document, else by the names in its title. */
import { contains } from '../../text/locate.ts'
import type { SourceFacts } from '../facts/source-facts.ts'

export interface ProposedRegion {
  region: string
  /** Why an editor must look at it; null if the id of the document names a registered region. */
  undecided: string | null
}

/**
 * The longest registered region that `id` begins with, else the one that title or issuer name, else the first word of `id`.
 * `regionOf('liaoyuan-green-2022', facts, [{ id: 'liaoyuan', names: ['辽源市'] }]).region` // => 'liaoyuan'
 */
export function regionOf(
  id: string,
  { title, issuer }: Pick<SourceFacts, 'title' | 'issuer'>,
  regions: readonly { id: string; names: readonly string[] }[],
): ProposedRegion {
  const [longest] = regions
    .filter((region) => id === region.id || id.startsWith(`${region.id}-`))
    .sort((a, b) => b.id.length - a.id.length)
  if (longest) return { region: longest.id, undecided: null }
  const words = `${title}\n${issuer ?? ''}`
  const named = regions.flatMap((region) => {
    const name = region.names.find((one) => contains(words, one))
    return name === undefined ? [] : [{ region: region.id, name }]
  })
  const [only] = named
  if (only && named.length === 1)
    return { region: only.region, undecided: `由标题或发文机关中的“${only.name}”推断，请核对` }
  const region = id.split('-')[0] ?? id
  return {
    region,
    undecided: `地区“${region}”取自文献编号，尚未登记：请在 content/regions.yaml 登记，或改为已登记的地区`,
  }
}
