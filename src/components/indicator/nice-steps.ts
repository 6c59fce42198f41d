/** Round numbers for an axis. */

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
export function round(value: number): number {
  return Number(value.toFixed(6))
}
