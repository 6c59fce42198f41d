/** The site's own files beside Pagefind's: the records, the facts by which they are filtered, and how all hang together. */
import type { SearchManifest } from '../model/search-record.ts'
import { characterName } from '../text/search-terms.ts'
import { quotationMarks, searchCharacters } from '../text/search-tokens.ts'
import { byCodeUnit } from '../text/sorted.ts'
import { gzip, type IndexFile, sha256 } from './pagefind-files.ts'
import { searchColumns } from './search-columns.ts'
import type { IndexedRecord } from './search-records.ts'

/** Records a file: a page of results needs few of them, and a large site not too many files. */
const PER_FILE = 16

/** `records-DIGEST/N.bin` and `records-DIGEST/facts.bin`, with the part of the manifest that speaks of them. */
export function recordFiles(
  records: readonly IndexedRecord[],
): Pick<SearchManifest, 'records' | 'perFile' | 'count'> & { files: IndexFile[] } {
  const groups = Array.from({ length: Math.ceil(records.length / PER_FILE) }, (_, group) =>
    records.slice(group * PER_FILE, (group + 1) * PER_FILE).map(({ record }) => record),
  )
  const contents = groups.map((group) => json(group))
  const facts = json(searchColumns(records.map(({ facts }) => facts)))
  const digest = sha256(Buffer.concat([facts, ...contents])).slice(0, 12)
  const folder = `records-${digest}`
  return {
    records: folder,
    perFile: PER_FILE,
    count: records.length,
    files: [
      { path: `${folder}/facts.bin`, content: facts },
      ...contents.map((content, group) => ({ path: `${folder}/${group}.bin`, content })),
    ],
  }
}

/** JSON, packed: not every host packs what it serves. */
function json(value: unknown): Uint8Array {
  return gzip(Buffer.from(JSON.stringify(value)))
}

/** All characters that count in search, and quotation marks, in the order of code points. */
export function charactersOf(records: readonly IndexedRecord[]): string {
  const all = new Set<string>()
  for (const { record } of records) {
    for (const character of searchCharacters(record.text)) all.add(character)
    for (const mark of quotationMarks(record.text)) all.add(mark)
  }
  return [...all].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('')
}

/**
 * Characters whose terms stand in more than one file of the index, each with one term of every such file: Pagefind
 * looks for the terms that begin with a character in one file only.
 */
export function splitCharacters(
  characters: string,
  chunks: readonly { from: string; to: string }[],
): Record<string, string[]> {
  const split: Record<string, string[]> = {}
  for (const character of characters) {
    const name = characterName(character)
    const terms = chunks.flatMap(({ from, to }) => {
      if (from.startsWith(name)) return [from]
      return to.startsWith(name) ? [to] : []
    })
    if (terms.length > 1) split[character] = terms.sort(byCodeUnit)
  }
  return split
}
