/** Loads records by their numbers, a file of neighbours at a time, each file once. */
import type { SearchRecord } from '../model/search-record.ts'
import { loadPacked } from './bundle-files.ts'
import { remembered } from './remembered.ts'

export interface RecordStore {
  /** The records of these numbers, in their order. @throws Error when a file cannot be loaded. */
  load: (numbers: readonly number[]) => Promise<SearchRecord[]>
}

/** `folder`: the record files, a URL ending in a slash. */
export function recordStore(folder: URL, perFile: number): RecordStore {
  const loadFile = remembered((file: number) =>
    loadPacked<SearchRecord[]>(new URL(`${file}.bin`, folder)),
  )
  return {
    load: (numbers) =>
      Promise.all(
        numbers.map(async (number) => {
          const record = (await loadFile(Math.floor(number / perFile)))[number % perFile]
          if (!record) throw new Error(`${folder.href} has no record ${number}.`)
          return record
        }),
      ),
  }
}
