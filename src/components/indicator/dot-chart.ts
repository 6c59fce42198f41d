/** Lays out the dot plot of an indicator: numbers in, positions in per cent of the track out; drawing is the component's. */
import type { CorpusTarget } from '../../corpus/graph.ts'
import type { Comparator, TargetKind } from '../../model/target.ts'
import { largestUnit } from './axis-unit.ts'
import { niceSteps, round } from './nice-steps.ts'
import { byTier } from './tiers.ts'

/** `dot` the value itself, `ring` a bound (`arrow` says which way it is open), `haze` about, `span` a range, `tiers` a mark for each tier. */
export interface ChartRow {
  /** Of a promise in tiers, the lowest. */
  target: CorpusTarget
  /** All tiers of the promise, lowest first, each with its place; empty for a promise without. */
  tiers: { target: CorpusTarget; x: number }[]
  mark: 'dot' | 'ring' | 'haze' | 'span' | 'tiers'
  /** 1 open upwards, -1 open downwards, 0 closed. */
  arrow: -1 | 0 | 1
  /** Per cent of the track, of the value (the highest tier's) and, for a range, of its upper end. */
  x: number
  xMax: number | null
}

export interface Chart {
  kind: TargetKind
  /** Unit of the axis: the largest that any row writes. */
  unit: string
  rows: ChartRow[]
  ticks: { x: number; label: string }[]
  /** Per cent of the track where zero lies. */
  zero: number
}

const MARKS: Record<Comparator, Pick<ChartRow, 'mark' | 'arrow'>> = {
  exactly: { mark: 'dot', arrow: 0 },
  'at-least': { mark: 'ring', arrow: 1 },
  'more-than': { mark: 'ring', arrow: 1 },
  'at-most': { mark: 'ring', arrow: -1 },
  'less-than': { mark: 'ring', arrow: -1 },
  about: { mark: 'haze', arrow: 0 },
  between: { mark: 'span', arrow: 0 },
}

/** Share of the track that stays free at the right, for arrows. */
const HEADROOM = 0.92

/**
 * One chart for every kind and base unit in which at least two promises stand (the tiers of one are one promise, one
 * row); restatements, relative targets and numbers without a unit are left out. Largest chart first. The axis always
 * holds zero.
 */
export function chartsOf(targets: CorpusTarget[]): Chart[] {
  const groups = new Map<string, CorpusTarget[]>()
  for (const target of targets) {
    if (target.restates !== null || target.kind === 'relative' || target.unit === '') continue
    const key = `${target.kind} ${target.canonical.unit}`
    groups.set(key, [...(groups.get(key) ?? []), target])
  }
  return [...groups.values()]
    .filter((group) => byTier(group).length > 1)
    .toSorted((a, b) => b.length - a.length)
    .map(layOut)
}

function layOut(targets: CorpusTarget[]): Chart {
  const { unit, size } = largestUnit(targets)
  const low = (target: CorpusTarget) => target.canonical.value / size
  const high = (target: CorpusTarget) =>
    (target.canonical.valueMax ?? target.canonical.value) / size
  const steps = niceSteps(Math.min(0, ...targets.map(low)), Math.max(0, ...targets.map(high)))
  const min = steps[0] ?? 0
  const max = steps.at(-1) ?? 1
  const place = (value: number) => round(((value - min) / (max - min)) * 100 * HEADROOM)
  return {
    kind: targets[0]?.kind ?? 'level',
    unit,
    rows: byTier(targets).flatMap(([target, ...higher]): ChartRow[] => {
      if (!target) return []
      const x = place(low(target))
      if (higher.length === 0) {
        const xMax = target.valueMax === null ? null : place(high(target))
        return [{ target, tiers: [], ...MARKS[target.comparator], x, xMax }]
      }
      const tiers = [target, ...higher].map((one) => ({ target: one, x: place(low(one)) }))
      return [{ target, tiers, mark: 'tiers', arrow: 0, x: tiers.at(-1)?.x ?? x, xMax: null }]
    }),
    ticks: steps.map((value) => ({ x: place(value), label: String(value) })),
    zero: place(0),
  }
}
