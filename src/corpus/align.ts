/** The erasure law as an algorithm: lays the source characters of an annotated document over the source itself. */
import { type Squeezed, squeeze } from '../text/squeeze.ts'

/** Part of the body that does not say what the source says there. Offsets are UTF-16; `length` may be 0 (something is missing or extra). */
export interface Mismatch {
  source: { start: number; end: number }
  body: { start: number; end: number }
  /** `missing`: words of the source are absent; `extra`: words are not in the source; `different`: both. */
  kind: 'missing' | 'extra' | 'different'
}

export interface Alignment {
  /** For each UTF-16 unit of the body its offset in the source; -1 for white space and for what does not match. */
  toSource: Int32Array
  /** Where each omission stands in the source, in the order given; null if it was not found. */
  omitted: ({ start: number; end: number } | null)[]
  mismatches: Mismatch[]
}

/** How many equal characters in a row prove that two texts are in step again. */
const IN_STEP = 8
/** How far to look for them. */
const HORIZON = 1500

/**
 * Lays `body` over `source`, white space aside, skipping `omissions` where they stand in the source, in order.
 * Never fails: what does not match is reported and the walk goes on, so that one run shows every fault.
 */
export function align(source: string, body: string, omissions: readonly string[]): Alignment {
  const s = squeeze(source)
  const b = squeeze(body)
  const skips = omissions.map((text) => squeeze(text).text)
  const toSource = new Int32Array(body.length).fill(-1)
  const omitted: Alignment['omitted'] = skips.map(() => null)
  const mismatches: Mismatch[] = []
  let i = 0
  let j = 0
  let next = 0

  const skipOmission = (): boolean => {
    // An omission may stand anywhere; the one whose words come here and do not continue the body is meant.
    for (let k = next; k < skips.length; k++) {
      const words = skips[k] ?? ''
      if (!s.text.startsWith(words, i) || b.text.startsWith(words, j)) continue
      omitted[k] = { start: s.offsets[i] ?? 0, end: (s.offsets[i + words.length - 1] ?? 0) + 1 }
      i += words.length
      next = k + 1
      return true
    }
    return false
  }

  while (i < s.text.length || j < b.text.length) {
    if (next < skips.length && skipOmission()) continue
    if (i < s.text.length && s.text[i] === b.text[j]) {
      toSource[b.offsets[j] ?? 0] = s.offsets[i] ?? -1
      i += 1
      j += 1
      continue
    }
    const [di, dj] = resynchronise(s.text, i, b.text, j, skips.slice(next))
    const from = s.text.slice(i, i + di)
    const to = b.text.slice(j, j + dj)
    mismatches.push({
      source: range(s, i, di, source.length),
      body: range(b, j, dj, body.length),
      kind: kindOf(from, to),
    })
    i += di
    j += dj
  }
  return { toSource, omitted, mismatches }
}

function kindOf(from: string, to: string): Mismatch['kind'] {
  if (from === '') return 'extra'
  return to === '' ? 'missing' : 'different'
}

function range(text: Squeezed, from: number, length: number, end: number) {
  const start = text.offsets[from] ?? end
  return { start, end: length === 0 ? start : (text.offsets[from + length - 1] ?? end - 1) + 1 }
}

/** The smallest steps in source and body after which both say the same again. */
function resynchronise(
  s: string,
  i: number,
  b: string,
  j: number,
  skips: readonly string[],
): [number, number] {
  const inStep = (di: number, dj: number): boolean => {
    if (i + di > s.length || j + dj > b.length) return false
    const [restOfSource, restOfBody] = [s.length - i - di, b.length - j - dj]
    // Fewer characters than that prove it only where both texts end.
    if (restOfSource >= IN_STEP || restOfSource === restOfBody) {
      const words = b.slice(j + dj, j + dj + IN_STEP)
      if (words.length === Math.min(IN_STEP, restOfSource) && s.startsWith(words, i + di))
        return true
    }
    return restOfBody === 0 && skips.some((words) => s.startsWith(words, i + di))
  }
  const limit = Math.min(HORIZON, s.length - i + (b.length - j))
  for (let total = 1; total <= limit; total++)
    for (let di = 0; di <= total; di++) if (inStep(di, total - di)) return [di, total - di]
  return [s.length - i, b.length - j]
}
