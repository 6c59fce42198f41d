/** Lays out the dot plot of an indicator: numbers in, positions in per cent of the track out; drawing is the component's. */
import type { CorpusTarget } from '../../corpus/graph.ts'
import type { Comparator, TargetKind } from '../../model/target.ts'

/** `dot` the value itself, `ring` a bound (`arrow` says which way it is open), `haze` about, `span` a range. */
export interface ChartRow {
  target: CorpusTarget
  mark: 'dot' | 'ring' | 'haze' | 'span'
  /** 1 open upwards, -1 open downwards, 0 closed. */
  arrow: -1 | 0 | 1
  /** Per cent of the track, of the value and, for a range, of its upper end. */
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
 * One chart for every kind and base unit in which at least two promises stand; restatements, relative targets and
 * numbers without a unit are left out. Largest chart first. The axis always holds zero.
 */
export function chartsOf(targets: CorpusTarget[]): Chart[] {
  const groups = new Map<string, CorpusTarget[]>()
  for (const target of targets) {
    if (target.restates !== null || target.kind === 'relative' || target.unit === '') continue
    const key = `${target.kind} ${target.canonical.unit}`
    groups.set(key, [...(groups.get(key) ?? []), target])
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
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
    rows: targets.map((target) => ({
      target,
      ...MARKS[target.comparator],
      x: place(low(target)),
      xMax: target.valueMax === null ? null : place(high(target)),
    })),
    ticks: steps.map((value) => ({ x: place(value), label: String(value) })),
    zero: place(0),
  }
}

/** The largest unit that any of the targets writes, and how many base units it holds: 亿元 for 9000万元 beside 3亿元. */
function largestUnit(targets: CorpusTarget[]): { unit: string; size: number } {
  const units = targets
    .filter((target) => target.value !== 0)
    .map((target) => ({ unit: target.unit, size: target.canonical.value / target.value }))
    .toSorted((a, b) => b.size - a.size)
  return units[0] ?? { unit: targets[0]?.unit ?? '', size: 1 }
}

/** Round numbers from at or below `min` to at or above `max`, three to six of them: `niceSteps(0, 9)` // => [0, 2, 4, 6, 8, 10] */
export function niceSteps(min: number, max: number): number[] {
  const rough = (max - min || 1) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10]
    .map((factor) => factor * power)
    .find((size) => size >= rough * 0.8)
  const size = step ?? power * 10
  const first = Math.floor(min / size)
  const last = Math.max(Math.ceil(max / size), first + 1)
  return Array.from({ length: last - first + 1 }, (_, n) => round((first + n) * size))
}

/** Ten significant decimals are enough for any promise, and keep 0.1 + 0.2 out of the labels. */
function round(value: number): number {
  return Number(value.toFixed(6))
}
