/** The site's own files beside Pagefind's: the records, the facts by which they are filtered, and how all hang together. */
import type { CharacterPostings, SearchManifest } from '../model/search-record.ts'
import { quotationMarks, searchCharacters } from '../text/search-tokens.ts'
import { type IndexFile, sha256 } from './pagefind-format.ts'
import { searchColumns } from './search-columns.ts'
import type { IndexedRecord } from './search-records.ts'

/** Records a file: a page of results needs few of them, and a large site not too many files. */
const PER_FILE = 16

/** The site's own files and what the manifest says of them. */
export interface OwnFiles extends Omit<SearchManifest, 'labels' | 'traditional' | 'termFiles'> {
  files: IndexFile[]
}

/** All of them, not yet packed, in a folder named after what is in them, so that no reader's cache can mix two builds. */
export function ownFiles(records: readonly IndexedRecord[]): OwnFiles {
  const { characters, characterFiles, files: lists } = characterLists(records)
  const files = [...recordFiles(records), ...lists]
  const folder = `records-${sha256(Buffer.concat(files.map(({ content }) => content))).slice(0, 12)}`
  return {
    records: folder,
    perFile: PER_FILE,
    count: records.length,
    characters,
    characterFiles,
    files: files.map(({ path, content }) => ({ path: `${folder}/${path}`, content })),
  }
}

/** The facts of all records, and the records, some to a file. */
function recordFiles(records: readonly IndexedRecord[]): IndexFile[] {
  const groups = Array.from({ length: Math.ceil(records.length / PER_FILE) }, (_, group) =>
    records.slice(group * PER_FILE, (group + 1) * PER_FILE).map(({ record }) => record),
  )
  return [
    { path: 'facts.bin', content: json(searchColumns(records.map(({ facts }) => facts))) },
    ...groups.map((group, number) => ({ path: `${number}.bin`, content: json(group) })),
  ]
}

function json(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value))
}

/** Postings a file: one character that stands nearly everywhere fills one. */
const POSTINGS_PER_FILE = 10_000

/**
 * For every character that occurs the records that contain it, in files `characters-N.bin` of neighbours in the order
 * of code points. Quotation marks, which pairs of characters pass over, are among them.
 */
function characterLists(
  records: readonly IndexedRecord[],
): Pick<SearchManifest, 'characters' | 'characterFiles'> & { files: IndexFile[] } {
  const found = postings(records)
  const characters = [...found.keys()].sort((a, b) => codePoint(a) - codePoint(b))
  const groups: string[][] = []
  let size = 0
  for (const character of characters) {
    const count = found.get(character)?.size ?? 0
    if (groups.length === 0 || size + count > POSTINGS_PER_FILE) {
      groups.push([])
      size = 0
    }
    groups.at(-1)?.push(character)
    size += count
  }
  return {
    characters: characters.join(''),
    characterFiles: groups.map(([first = '']) => first),
    files: groups.map((group, number) => ({
      path: `characters-${number}.bin`,
      content: json(
        Object.fromEntries(group.map((each) => [each, postingsOf(found.get(each) ?? new Map())])),
      ),
    })),
  }
}

/** Character => number of the record => how often it stands there. */
function postings(records: readonly IndexedRecord[]): Map<string, Map<number, number>> {
  const found = new Map<string, Map<number, number>>()
  for (const [number, { record }] of records.entries())
    for (const character of [...searchCharacters(record.text), ...quotationMarks(record.text)]) {
      const ofCharacter = found.get(character) ?? new Map<number, number>()
      ofCharacter.set(number, (ofCharacter.get(number) ?? 0) + 1)
      found.set(character, ofCharacter)
    }
  return found
}

/** Steps from record to record are small numbers; counts of one are left out. */
function postingsOf(counts: ReadonlyMap<number, number>): CharacterPostings {
  const numbers = [...counts.keys()]
  return {
    steps: numbers.map((number, at) => number - (numbers[at - 1] ?? 0)),
    more: numbers.flatMap((number, at) => {
      const count = counts.get(number) ?? 1
      return count > 1 ? [at, count] : []
    }),
  }
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0
}
