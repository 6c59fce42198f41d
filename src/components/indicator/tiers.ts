/** 目标值, 争取值, 奋斗值 are one promise said three times higher: groups them. */
import type { CorpusTarget } from '../../corpus/graph.ts'
import { TIERS, type Tier } from '../../model/target.ts'

/**
 * The targets as promises: tiers of one document, indicator, kind, unit and deadline together, lowest first, every other
 * target by itself. In the order of the first of each.
 */
export function byTier(targets: CorpusTarget[]): CorpusTarget[][] {
  const groups = new Map<unknown, CorpusTarget[]>()
  for (const target of targets) {
    const key = tierKey(target) ?? target
    groups.set(key, [...(groups.get(key) ?? []), target])
  }
  return [...groups.values()].map((group) =>
    group.toSorted((a, b) => rankOf(a.tier) - rankOf(b.tier)),
  )
}

/** Null for what has no tier, or only says again what was said. */
function tierKey(target: CorpusTarget): string | null {
  const { tier, restates, document, indicator, kind, canonical, due } = target
  if (tier === null || restates !== null) return null
  return [document.id, indicator.id, kind, canonical.unit, due.date].join(' ')
}

function rankOf(tier: Tier | null): number {
  return tier === null ? -1 : TIERS.indexOf(tier)
}
