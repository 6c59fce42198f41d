/** A function of a text that is asked again and again about the same one, and works it out once. */

/** `compute` with a memory of one text, the latest. */
export function ofLatest<T>(compute: (text: string) => T): (text: string) => T {
  let latest: { text: string; result: T } | null = null
  return (text) => {
    if (latest?.text !== text) latest = { text, result: compute(text) }
    // An equal text is compared character for character each time, the very same one is not.
    else latest.text = text
    return latest.result
  }
}
