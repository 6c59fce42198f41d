/** Order, and looking things up in sorted lists of offsets. */

/** Orders strings by code unit: the same on every machine, unlike localeCompare. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Index of the first that holds, the length if none does; from there on all must hold. */
export function firstThat<T>(sorted: ArrayLike<T>, holds: (one: T) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(sorted[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of the last of the ascending `starts` that is not behind `offset`; -1 if there is none. */
export function lastAtOrBefore(starts: readonly number[], offset: number): number {
  return firstThat(starts, (start) => start > offset) - 1
}

/** Whether [start, end) shares anything with one of the ordered stretches; to be asked in text order only. */
export function overlapsNext(
  stretches: readonly (readonly [start: number, end: number])[],
): (start: number, end: number) => boolean {
  let next = 0
  return (start, end) => {
    while (next < stretches.length && (stretches[next]?.[1] ?? 0) <= start) next += 1
    return (stretches[next]?.[0] ?? Number.POSITIVE_INFINITY) < end
  }
}
