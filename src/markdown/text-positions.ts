/** Where each character of a Markdown text node stands in the raw Markdown, past escapes and entities. */

/**
 * For each UTF-16 unit of `value`, its 0-based offset in `raw`. Where the two cannot be reconciled (an entity this
 * does not know), the rest is counted on; only the column of an error message depends on it.
 */
export function mapText(raw: string, value: string): number[] {
  const offsets: number[] = []
  let at = 0
  for (const unit of value.split('')) {
    if (raw[at] !== unit && unit !== '\\') {
      if (raw[at] === '\\' && raw[at + 1] === unit) at += 1
      else if (raw[at] === '&') {
        offsets.push(at)
        const end = raw.indexOf(';', at)
        at = end < 0 ? at + 1 : end + 1
        continue
      } else {
        // Indentation of a continued line is not part of the value.
        let ahead = at
        while (raw[ahead] === ' ' || raw[ahead] === '\t') ahead += 1
        if (raw[ahead] === unit) at = ahead
      }
    } else if (unit === '\\' && raw[at] === '\\' && raw[at + 1] === '\\') at += 1
    offsets.push(at)
    at += 1
  }
  return offsets
}
