/**
 * Writes Pagefind's index of terms. Pagefind's own writer takes ten seconds for 20,000 short sections, most of them for
 * a file a page that this site throws away; this one takes one. `pagefind-files.ts` holds it against Pagefind's own at
 * every build.
 */
import { CborWriter } from './cbor-writer.ts'

/** Places a chunk: what a reader loads for a term. Pagefind's own measure. */
const FULL = 20_000
/** The weight of plain text, as Pagefind notes it before the places of a page. */
const PLAIN = -25

/** Terms next to each other in the order of their letters, with all their places. */
export interface TermChunk {
  first: string
  last: string
  /** CBOR, not packed. */
  bytes: Uint8Array
}

/** `pages[n]`: the terms of page n in text order. The same pages give the same chunks. */
export function termChunks(pages: readonly (readonly string[])[]): TermChunk[] {
  const index = placesOf(pages)
  const writer = new CborWriter()
  return groupsOf(index).map((terms) => {
    writer.array(1)
    writer.array(terms.length)
    for (const term of terms) writeTerm(writer, term, index.get(term) ?? [])
    return { first: terms[0] ?? '', last: terms.at(-1) ?? '', bytes: writer.take() }
  })
}

/** Term => page and place in it, page and place …, in rising order: flat, because there are millions. */
function placesOf(pages: readonly (readonly string[])[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (const [page, terms] of pages.entries())
    for (const [place, term] of terms.entries()) {
      const places = index.get(term)
      if (places) places.push(page, place)
      else index.set(term, [page, place])
    }
  return index
}

function groupsOf(index: ReadonlyMap<string, number[]>): string[][] {
  const groups: string[][] = []
  let size = FULL
  for (const term of [...index.keys()].sort()) {
    if (size >= FULL) {
      groups.push([])
      size = 0
    }
    groups.at(-1)?.push(term)
    size += index.get(term)?.length ?? 0
  }
  return groups
}

/** `[term, [[steps to the page, [weight, steps to the place …], []] …], []]`; the empty lists are for words in metadata. */
function writeTerm(writer: CborWriter, term: string, places: readonly number[]): void {
  const pages = pagesOf(places)
  writer.array(3)
  writer.text(term)
  writer.array(pages.length)
  let before = 0
  for (const { page, from, to } of pages) {
    writer.array(3)
    writer.integer(page - before)
    before = page
    writer.array(1 + (to - from) / 2)
    writer.integer(PLAIN)
    for (let at = from + 1, last = 0; at < to; at += 2) {
      const place = places[at] ?? 0
      writer.integer(place - last)
      last = place
    }
    writer.array(0)
  }
  writer.array(0)
}

/** Where in `places` those of each page stand. */
function pagesOf(places: readonly number[]): { page: number; from: number; to: number }[] {
  const pages: { page: number; from: number; to: number }[] = []
  for (let at = 0; at < places.length; at += 2) {
    const page = places[at] ?? 0
    const last = pages.at(-1)
    if (last?.page === page) last.to = at + 2
    else pages.push({ page, from: at, to: at + 2 })
  }
  return pages
}
