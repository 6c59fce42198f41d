/** Looks up stretches of a text by their place, without walking over all of them. */
import { firstThat, lastAtOrBefore } from '../../text/sorted.ts'

/** A stretch of source characters. UTF-16 offsets, end-exclusive. */
export interface Stretch {
  start: number
  end: number
}

/** Those of `sorted` (by start) that begin inside [start, end), in order. */
export function beginningIn<T extends Stretch>(
  sorted: readonly T[],
  start: number,
  end: number,
): T[] {
  return upTo(
    sorted,
    firstThat(sorted, (stretch) => stretch.start >= start),
    end,
  )
}

/** Those of `sorted` (by start, none overlapping another) that share a character with [start, end), in order. */
export function overlapping<T extends Stretch>(
  sorted: readonly T[],
  start: number,
  end: number,
): T[] {
  return upTo(
    sorted,
    firstThat(sorted, (stretch) => stretch.end > start),
    end,
  )
}

function upTo<T extends Stretch>(sorted: readonly T[], first: number, end: number): T[] {
  let last = first
  while (last < sorted.length && (sorted[last]?.start ?? end) < end) last += 1
  return sorted.slice(first, last)
}

export function isWithin(inner: Stretch, outer: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Asks whether a stretch lies in one of the others, which must not overlap. */
export function insideAny(stretches: readonly Stretch[]): (start: number, end: number) => boolean {
  const sorted = stretches.toSorted((a, b) => a.start - b.start)
  const starts = sorted.map(({ start }) => start)
  return (start, end) => {
    const holder = sorted[lastAtOrBefore(starts, start)]
    return holder !== undefined && end <= holder.end
  }
}
