/** Which promises about an indicator may be measured against each other: one panel for each lot, a facet for each deadline. */
import type { CorpusTarget } from '../../corpus/graph.ts'
import { COMPARATOR_NAMES, TARGET_KIND_LABELS } from '../../model/labels.ts'
import type { Comparator, TargetKind } from '../../model/target.ts'
import { formatDue } from '../../text/target-words.ts'
import { largestUnit } from './axis-unit.ts'
import { niceSteps } from './nice-steps.ts'
import { byTier } from './tiers.ts'

/** One mark: a single target, or the tiers of one promise, lowest first. */
export type Promised = [CorpusTarget, ...CorpusTarget[]]

/** What falls due at one time. Facets of one panel stand apart: a later promise is no rise of an earlier one. */
export interface Facet {
  /** `2020年`; `未载明期限`. */
  due: string
  promises: Promised[]
}

export interface Panel {
  kind: TargetKind
  /** Comparators that occur, all of one stance. */
  comparators: Comparator[]
  /** Of the axis: the largest unit that any promise of this kind writes. */
  unit: string
  /** How many base units that is. */
  size: number
  /** Values of the axis, in its unit; zero is among them. */
  ticks: number[]
  /** By deadline, “not stated” last. */
  facets: Facet[]
}

/** A floor, a ceiling and a value are different promises, though all three write a number. */
const STANCES: Record<Comparator, 'floor' | 'ceiling' | 'value'> = {
  'at-least': 'floor',
  'more-than': 'floor',
  'at-most': 'ceiling',
  'less-than': 'ceiling',
  exactly: 'value',
  about: 'value',
  between: 'value',
}

const STANCE_NAMES = { floor: '至少多少', ceiling: '至多多少', value: '达到多少' }

/** What sets promises apart, gravest first: their names for it, and what a refusal to draw them together says. */
const BARS: {
  of: (promised: Promised) => string
  refusal: (own: string, others: string) => string
}[] = [
  {
    of: ([{ kind }]) => TARGET_KIND_LABELS[kind],
    refusal: (own, others) => `说的是${own}，别处说的是${others}，不在一条轴上`,
  },
  {
    of: ([{ canonical }]) => canonical.unit,
    refusal: (own, others) => `单位是${own}，别处是${others}，不换算`,
  },
  {
    of: ([{ comparator }]) => STANCE_NAMES[STANCES[comparator]],
    refusal: (own, others) => `说的是${own}，别处说的是${others}，不在一条轴上`,
  },
  {
    of: (promised) => (promised.length > 1 ? '分档' : '不分档'),
    refusal: (own, others) => `${own}，别处${others}，不在一条轴上`,
  },
]

/** The promises of these targets without restatements, tiers together. */
export function promisesOf(targets: CorpusTarget[]): Promised[] {
  return byTier(targets.filter(({ restates }) => restates === null)).flatMap(
    ([lowest, ...higher]): Promised[] => (lowest ? [[lowest, ...higher]] : []),
  )
}

/** Whether a promise has a number of its own with a unit; without, no axis can hold it. */
export function isMeasured([{ kind, unit }]: Promised): boolean {
  return kind !== 'relative' && unit !== ''
}

/**
 * A panel for each kind, base unit, stance and tiering in which at least two promises stand; the largest first, of equal
 * ones that with the most promises for one deadline. Panels of one kind and unit have the same scale.
 */
export function panelsOf(targets: CorpusTarget[]): Panel[] {
  const measured = promisesOf(targets).filter(isMeasured)
  const scales = groupBy(measured, (promised) => keyOf(promised, 2))
  return [...scales.values()]
    .flatMap((alike) => {
      const scale = scaleOf(alike.flat())
      const groups = [...groupBy(alike, (promised) => keyOf(promised, BARS.length)).values()]
      return groups
        .filter((group) => group.length > 1)
        .map((group): Panel => ({ ...scale, ...headOf(group), facets: facetsOf(group) }))
    })
    .toSorted((a, b) => sizeOf(b) - sizeOf(a) || crowdOf(b) - crowdOf(a))
}

export function targetsOf({ facets }: Panel): CorpusTarget[] {
  return facets.flatMap(({ promises }) => promises.flat())
}

/** Why the promise shares an axis with none of the others, in words; null when one of them is of its lot. */
export function refusalOf(promised: Promised, others: Promised[]): string | null {
  let alike = others
  for (const { of, refusal } of BARS) {
    const own = of(promised)
    const next = alike.filter((other) => of(other) === own)
    if (next.length === 0) return refusal(own, [...new Set(alike.map(of))].toSorted().join('、'))
    alike = next
  }
  return null
}

function keyOf(promised: Promised, bars: number): string {
  return BARS.slice(0, bars)
    .map(({ of }) => of(promised))
    .join(' ')
}

function headOf(group: Promised[]): Pick<Panel, 'kind' | 'comparators'> {
  const comparators = new Set(group.flat().map(({ comparator }) => comparator))
  const known = Object.keys(COMPARATOR_NAMES) as Comparator[]
  return {
    kind: group[0]?.[0].kind ?? 'level',
    comparators: known.filter((comparator) => comparators.has(comparator)),
  }
}

function scaleOf(targets: CorpusTarget[]): Pick<Panel, 'unit' | 'size' | 'ticks'> {
  const { unit, size } = largestUnit(targets)
  const values = targets.flatMap(({ canonical: { value, valueMax } }) => [value, valueMax ?? value])
  const scaled = values.map((value) => value / size)
  return { unit, size, ticks: niceSteps(Math.min(0, ...scaled), Math.max(0, ...scaled)) }
}

function facetsOf(group: Promised[]): Facet[] {
  const dates = groupBy(group, ([{ due }]) => due.date ?? '9999')
  return [...dates]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, promises]) => {
      const [first] = promises
      return first ? [{ due: formatDue(first[0].due), promises }] : []
    })
}

function sizeOf({ facets }: Panel): number {
  return facets.reduce((sum, { promises }) => sum + promises.length, 0)
}

function crowdOf({ facets }: Panel): number {
  return Math.max(...facets.map(({ promises }) => promises.length))
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
