/** The ledger of a merged document: which numbers of the new source nobody accounts for, and which exclusions are idle. */
import type { Body } from '../../markdown/body.ts'
import type { Target } from '../../model/target.ts'
import { SourceError } from '../../text/decode.ts'
import { findNumbers } from '../../text/numbers.ts'
import { findQuantities } from '../../text/quantities.ts'
import { firstThat } from '../../text/sorted.ts'
import { type Squeezed, squeeze } from '../../text/squeeze.ts'
import type { ExcludedNumber } from '../promise/find-targets.ts'
import type { SourceReading } from '../read-source.ts'
import type { Stretch } from '../structure/blocks.ts'

type Counted = Pick<Target, 'id' | 'value' | 'unit'> & { nth?: number | undefined }

/**
 * Where the targets of a body stand in the source that it annotates but for `omitted`: their number, or all of their
 * words where the number cannot be told. UTF-16 offsets, in order.
 * Throws a SourceError if the body does not say what the source says: nothing must be written then.
 */
export function targetNumbers(
  text: string,
  source: Squeezed,
  omitted: readonly Stretch[],
  body: Body,
  records: readonly Counted[],
): Stretch[] {
  const said = squeeze(body.text)
  const kept = keptOffsets(source, omitted)
  const isSame = said.text === kept.map((at) => text[at]).join('')
  if (!isSame)
    throw new SourceError(
      'The changes cannot be merged without losing words. Move the document away, ingest the source anew, and copy the records over.',
    )
  const byId = new Map(records.map((record) => [record.id, record]))
  return body.spans
    .filter(({ component }) => component === 'Target')
    .flatMap((span) => {
      const [first, last] = [
        firstThat(said.offsets, (at) => at >= span.start),
        firstThat(said.offsets, (at) => at >= span.end) - 1,
      ]
      const start = kept[first]
      const end = kept[last]
      if (start === undefined || end === undefined) return []
      const record = byId.get(span.id ?? '')
      const quote = text.slice(start, end + 1)
      const same = findQuantities(quote).filter(
        ({ unit, value }) => unit === record?.unit && String(value) === String(record.value),
      )
      const quantity = same[(record?.nth ?? 1) - 1]
      return quantity
        ? { start: start + quantity.numberStart, end: start + quantity.numberEnd }
        : { start, end: end + 1 }
    })
}

function keptOffsets({ offsets }: Squeezed, omitted: readonly Stretch[]): number[] {
  let next = 0
  return offsets.filter((offset) => {
    while ((omitted[next]?.end ?? Infinity) <= offset) next += 1
    return !((omitted[next]?.start ?? Infinity) <= offset)
  })
}

export interface Balance {
  /** Numbers to exclude, as the machine judges them. */
  open: ExcludedNumber[]
  /** Indexes of exclusions that decide no number any more. */
  idle: number[]
}

/** `exclusions`: the words of those that the editor wrote. Numbers excluded by form need none. */
export function balance(
  { text, excluded }: Pick<SourceReading, 'text' | 'excluded'>,
  targets: readonly Stretch[],
  omitted: readonly Stretch[],
  exclusions: readonly string[],
): Balance {
  const numbers = findNumbers(text)
  const judged = new Map(excluded.map((number) => [number.start, number]))
  const isTaken = marks(text.length, [...targets, ...omitted])
  const places = exclusions.map((words) => placesOf(text, words))
  const isExcluded = marks(text.length, places.flat())
  const left = marks(
    text.length,
    numbers.filter((number) => !touches(isTaken, number)),
  )
  const open = numbers
    .filter(
      (number) => number.rule === null && !touches(isTaken, number) && !touches(isExcluded, number),
    )
    .map(({ start, end }): ExcludedNumber => {
      const found = judged.get(start)
      if (found && !found.byForm) return found
      return { start, end, reason: 'context', byForm: false, rule: 'disagrees', confidence: 'low' }
    })
  const idle = places.flatMap((found, index) =>
    found.some((place) => touches(left, place)) ? [] : [index],
  )
  return { open, idle }
}

function placesOf(text: string, words: string): Stretch[] {
  const places: Stretch[] = []
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length })
  return places
}

/** How many characters in front of each offset lie in one of the stretches. */
function marks(length: number, stretches: readonly Stretch[]): Int32Array {
  const inside = new Uint8Array(length)
  for (const { start, end } of stretches) inside.fill(1, start, end)
  const counts = new Int32Array(length + 1)
  for (let at = 0; at < length; at += 1)
    counts[at + 1] = (counts[at] as number) + (inside[at] as number)
  return counts
}

function touches(counts: Int32Array, { start, end }: Stretch): boolean {
  return (counts[end] as number) > (counts[start] as number)
}
