/** 目标值, 争取值, 奋斗值 are one promise said three times higher: groups them, and lays them out on one axis. */
import type { CorpusTarget } from '../../corpus/graph.ts'
import { TIERS, type Tier } from '../../model/target.ts'
import { niceSteps } from './nice-steps.ts'

/** Stands for a tier wherever its mark on the axis does: the fuller, the more is asked. */
export const TIER_MARKS: Record<Tier, string> = { 目标值: '○', 争取值: '◐', 奋斗值: '●' }

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

/** An axis for the tiers of one promise, positions in per cent of its width. */
export interface TierScale {
  marks: number[]
  ticks: { x: number; label: string }[]
  fromZero: boolean
}

/** Share of the axis that its tiers must fill at least, or it does not begin at zero. */
const LEAST_SPREAD = 1 / 3

/**
 * Places values that are all of one sign; the axis begins at zero unless the values would then stand in a heap.
 * @example layOutTiers([7, 7.8, 12.5]).fromZero // => true
 * @example layOutTiers([1230.6, 1234.6, 1300]).fromZero // => false
 */
export function layOutTiers(values: number[]): TierScale {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const farthest = Math.max(Math.abs(low), Math.abs(high))
  const fromZero = low * high <= 0 || (high - low) / farthest >= LEAST_SPREAD
  const steps = fromZero ? niceSteps(Math.min(0, low), Math.max(0, high)) : niceSteps(low, high)
  const [min, max] = [steps[0] ?? 0, steps.at(-1) ?? 1]
  const place = (value: number) => Number((((value - min) / (max - min)) * 100).toFixed(2))
  return {
    marks: values.map(place),
    ticks: steps.map((value) => ({ x: place(value), label: String(value) })),
    fromZero,
  }
}

const COUNTS = ['', '一', '二', '三']

/** The caption of the drawing: `tiersInWords(3, scale, '亿元')` // => '一个目标分三档，由低到高……轴从1220亿元起……' */
export function tiersInWords(count: number, scale: TierScale, unit: string): string {
  const words = `一个目标，由低到高分${COUNTS[count] ?? count}档。`
  return scale.fromZero
    ? words
    : `${words}轴从${scale.ticks[0]?.label}${unit}起，不从零起：只看各档相距多少。`
}
