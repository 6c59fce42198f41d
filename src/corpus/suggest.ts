/** Words an error offers instead of the ones that were wrong. Never decides anything. */

/** Edit distance (insert, delete, replace, 1 each) of two short strings. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      )
    previous = row
  }
  return previous[b.length] ?? 0
}

/** The known id nearest to `id`, or null when none is near: `nearestId('gren', ['green', 'city'])` // => 'green' */
export function nearestId(id: string, known: Iterable<string>): string | null {
  let best: string | null = null
  let least = Math.max(2, Math.floor(id.length / 3)) + 1
  for (const candidate of known) {
    const steps = distance(id.toLowerCase(), candidate.toLowerCase())
    if (steps < least) {
      best = candidate
      least = steps
    }
  }
  return best
}

/** `Did you mean “green”? ` with a blank behind it, or nothing. */
export function didYouMean(id: string, known: Iterable<string>): string {
  const nearest = nearestId(id, known)
  return nearest === null ? '' : `Did you mean “${nearest}”? `
}
