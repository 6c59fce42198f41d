/** The ledger: every number of a source, and what became of it. */
import { findNumbers } from '../text/numbers.ts'
import type { DocumentContext } from './document-context.ts'
import type { LedgerEntry, Range } from './graph.ts'

/** Fills `document.ledger`, in text order. Numbers in omitted furniture are not part of the document. */
export function addLedger(context: DocumentContext): void {
  const { document, reading } = context
  const excluded = reading.frontmatter.exclusions.flatMap((exclusion) =>
    placesOf(reading.source, exclusion.text).map((place) => ({
      exclusion,
      start: context.toCodePoints(place.start),
      end: context.toCodePoints(place.end),
    })),
  )
  for (const number of findNumbers(reading.source)) {
    const range = {
      start: context.toCodePoints(number.start),
      end: context.toCodePoints(number.end),
    }
    if (document.omitted.some((omission) => overlap(omission, range))) continue
    const target =
      document.targets.find((candidate) =>
        overlap({ start: candidate.numberStart, end: candidate.numberEnd }, range),
      ) ?? null
    const decision = excluded.find((place) => overlap(place, range))
    const entry: LedgerEntry = {
      ...range,
      document,
      text: number.text,
      status: target ? 'target' : decision ? 'excluded' : number.rule ? 'rule' : 'unaccounted',
      reason: target ? null : (decision?.exclusion.reason ?? number.rule),
      note: target ? null : (decision?.exclusion.note ?? null),
      target,
      passage: context.passageOver(range.start),
    }
    document.ledger.push(entry)
  }
}

/** Every place where `words` stand in `text`, white space inside the words taken literally. UTF-16. */
export function placesOf(text: string, words: string): Range[] {
  const places: Range[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length })
  return places
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}
