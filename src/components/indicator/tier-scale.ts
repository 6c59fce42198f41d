/** Lays out the tiers of one promise on one axis: at build time, and at the reader's on `/compare/`. */
import type { Tier } from '../../model/target.ts'
import { niceSteps } from './nice-steps.ts'

/** Stands for a tier wherever its mark on the axis does: the fuller, the more is asked. */
export const TIER_MARKS: Record<Tier, string> = { 目标值: '○', 争取值: '◐', 奋斗值: '●' }

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

/** Where the labels of the marks turn from running right to running left. */
const MIDDLE = 50

/**
 * Which step above the axis each label stands on, 1 the lowest, all different: of those that run right the leftmost highest,
 * of those that run left the rightmost, so that no leader passes through a label of its own side.
 */
export function labelSteps(marks: number[]): number[] {
  const right = marks.filter((x) => x <= MIDDLE).length
  return marks.map((_, n) => (n < right ? marks.length - n : n - right + 1))
}

const COUNTS = ['', '一', '二', '三']

/** The caption of the drawing: what it shows, and, where its axis begins elsewhere, that it does not begin at zero. */
export function tiersInWords(
  count: number,
  scale: TierScale,
  unit: string,
): { what: string; axis: string | null } {
  const what = `一个目标，由低到高分${COUNTS[count] ?? count}档。`
  const begin = scale.ticks[0]?.label
  return {
    what,
    axis: scale.fromZero ? null : `轴从${begin}${unit}起，不从零起，只看各档相距多少。`,
  }
}
