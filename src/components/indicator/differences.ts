/** Says in words what keeps promises about one indicator from being measured against each other. */
import type { CorpusTarget } from '../../corpus/graph.ts'
import { TARGET_KIND_LABELS } from '../../model/labels.ts'
import type { TargetKind } from '../../model/target.ts'
import { formatDue } from '../../text/target-words.ts'

/** What one document promises about the indicator: as far as the differences go. */
export interface Side {
  /** The region's name. */
  name: string
  /** It is a 征求意见稿. */
  draft: boolean
  promises: { kind: TargetKind; baseUnit: string; due: string }[]
}

/** The targets by document, in order of appearance. */
export function sidesOf(targets: CorpusTarget[]): Side[] {
  const sides = new Map<CorpusTarget['document'], Side>()
  for (const target of targets) {
    const { document, kind, canonical, due } = target
    const draft = document.kind === 'draft-for-comment'
    const side = sides.get(document) ?? { name: document.region.name, draft, promises: [] }
    side.promises.push({ kind, baseUnit: canonical.unit, due: formatDue(due) })
    sides.set(document, side)
  }
  return [...sides.values()]
}

type Told = (promise: Side['promises'][number]) => string

const TOLD: { what: string; of: Told; so: string }[] = [
  { what: '种类不同', of: ({ kind }) => TARGET_KIND_LABELS[kind], so: '，不放在一条轴上' },
  { what: '单位不同', of: ({ baseUnit }) => baseUnit, so: '，不换算' },
  { what: '期限不同', of: ({ due }) => due, so: '' },
]

/**
 * One sentence for each difference between the sides, in a fixed order: kind, unit, deadline, draft; [] for none.
 * @example differencesOf([newArea2019, hightech2020]) // => ['期限不同：兰州新区2019年，郑州高新区2020年。']
 */
export function differencesOf(sides: Side[]): string[] {
  if (sides.length < 2) return []
  const differing = TOLD.flatMap(({ what, of, so }) => {
    const words = sides.map(({ promises }) => [...new Set(promises.map(of))].toSorted().join('、'))
    if (new Set(words).size === 1) return []
    return [`${what}：${sides.map(({ name }, n) => `${name}${words[n]}`).join('，')}${so}。`]
  })
  const drafts = sides.filter(({ draft }) => draft).map(({ name }) => name)
  if (drafts.length > 0) differing.push(`${drafts.join('、')}的数出自征求意见稿，并非定案。`)
  return differing
}
