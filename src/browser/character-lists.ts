/** Which records contain a single character: lists of their own, because one character may stand nearly everywhere. */
import type { CharacterPostings } from '../model/search-record.ts'
import { loadPacked } from './bundle-files.ts'
import { remembered } from './remembered.ts'

export interface CharacterLists {
  /** Number of a record => how often it has the character. @throws Error when a file cannot be loaded. */
  recordsWith: (character: string) => Promise<Map<number, number>>
}

/** `folder`: where the files are, a URL ending in a slash; `firsts`: the first character in each of them. */
export function characterLists(folder: URL, firsts: readonly string[]): CharacterLists {
  const codes = firsts.map((character) => character.codePointAt(0) ?? 0)
  const load = remembered((file: number) =>
    loadPacked<Record<string, CharacterPostings>>(new URL(`characters-${file}.bin`, folder)),
  )
  return {
    recordsWith: async (character) => {
      const code = character.codePointAt(0) ?? 0
      const file = codes.findLastIndex((first) => first <= code)
      if (file < 0) return new Map()
      const postings = (await load(file))[character]
      return postings ? read(postings) : new Map()
    },
  }
}

function read({ steps, more }: CharacterPostings): Map<number, number> {
  const counts = new Map<number, number>()
  const numbers: number[] = []
  let record = 0
  for (const step of steps) {
    record += step
    numbers.push(record)
    counts.set(record, 1)
  }
  for (let at = 0; at < more.length; at += 2)
    counts.set(numbers[more[at] ?? 0] ?? 0, more[at + 1] ?? 1)
  return counts
}
