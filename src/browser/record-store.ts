/** Loads records by their numbers, a file of neighbours at a time, each file once. */
import type { SearchRecord } from '../model/search-record.ts'
import { loadPacked } from './bundle-files.ts'

export interface RecordStore {
  /** The records of these numbers, in their order. @throws Error when a file cannot be loaded. */
  load: (numbers: readonly number[]) => Promise<SearchRecord[]>
}

/** `folder`: the record files, a URL ending in a slash. */
export function recordStore(folder: URL, perFile: number): RecordStore {
  const files = new Map<number, Promise<SearchRecord[]>>()
  const fileOf = (number: number): Promise<SearchRecord[]> => {
    const group = Math.floor(number / perFile)
    const known = files.get(group)
    if (known) return known
    const loading = loadPacked<SearchRecord[]>(new URL(`${group}.bin`, folder))
    files.set(group, loading)
    // A file that failed is asked for again.
    loading.catch(() => files.delete(group))
    return loading
  }
  return {
    load: (numbers) =>
      Promise.all(
        numbers.map(async (number) => {
          const record = (await fileOf(number))[number % perFile]
          if (!record) throw new Error(`${folder.href} has no record ${number}.`)
          return record
        }),
      ),
  }
}
