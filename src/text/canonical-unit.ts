/** Values in base units: 万 and 亿 multiplied out, so that 3 万人 and 30000 人 can be compared. */
import { foldWidth } from './fold.ts'

const SCALES: [string, number][] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
]

export interface CanonicalValue {
  value: number
  valueMax: number | null
  unit: string
}

/**
 * `canonicalValue(3, null, '万人')` // => { value: 30000, valueMax: null, unit: '人' }
 *
 * 万亩 becomes 亩 and 亿美元 美元; units of other systems (亩 and 公顷) are never converted.
 */
export function canonicalValue(
  value: number,
  valueMax: number | null,
  unit: string,
): CanonicalValue {
  for (const [prefix, scale] of SCALES)
    if (unit.startsWith(prefix))
      return {
        value: round(value * scale),
        valueMax: valueMax === null ? null : round(valueMax * scale),
        unit: unit.slice(prefix.length),
      }
  return { value, valueMax, unit }
}

/** The same for units that can be set side by side: 万亿元 and 亿元, % and 个百分点. */
export function comparableUnit(unit: string): string {
  const { unit: base } = canonicalValue(1, null, foldWidth(unit))
  return /^个?百分点$/.test(base) ? '%' : base
}

/** 140.04 × 1e8 is 14003999999.999998 in binary; no source gives more than twelve significant digits. */
function round(value: number): number {
  return Number(value.toPrecision(12))
}
