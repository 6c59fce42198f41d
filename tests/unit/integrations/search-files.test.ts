import { describe, expect, test } from 'vitest'
import { ownFiles } from '../../../src/integrations/search-files.ts'
import { searchRecords } from '../../../src/integrations/search-records.ts'
import { rows } from './search-rows.ts'

const records = searchRecords(rows)
const [first] = records
if (!first) throw new Error('There are no records.')
/** The records again and again. */
const many = Array.from({ length: 7 }, () => records).flat()
const read = (content: Uint8Array) => JSON.parse(Buffer.from(content).toString('utf8'))

describe('ownFiles', () => {
  test('hold all records in their order, so many a file', () => {
    const { files, records: folder, perFile, count } = ownFiles(many)
    expect(count).toBe(42)
    const groups = Array.from({ length: Math.ceil(count / perFile) }, (_, group) =>
      files.find(({ path }) => path === `${folder}/${group}.bin`),
    ).map((file) => read(file?.content ?? new Uint8Array()))
    expect(groups.flat()).toEqual(many.map(({ record }) => record))
    expect(groups.slice(0, -1).every((group) => group.length === perFile)).toBe(true)
  })
  test('hold the facts of all records', () => {
    const { files, records: folder } = ownFiles(records)
    const facts = files.find(({ path }) => path === `${folder}/facts.bin`)
    expect(read(facts?.content ?? new Uint8Array()).kind).toHaveLength(records.length)
  })
  test('stand in a folder that is named after what they hold', () => {
    const folderOf = (given: typeof records) => ownFiles(given).records
    expect(folderOf(records)).toBe(folderOf([...records]))
    const others = [
      [...records].reverse(),
      [{ ...first, facts: { ...first.facts, length: 31 } }, ...records.slice(1)],
      [{ ...first, record: { ...first.record, text: '别的' } }, ...records.slice(1)],
    ]
    expect(new Set([records, ...others].map(folderOf)).size).toBe(4)
  })
  test('name all characters that count, and quotation marks, each once, in order', () => {
    const texts = ['“ＡＢ” 𠮷a', 'b，'].map((text) => ({
      ...first,
      record: { ...first.record, text },
    }))
    expect(ownFiles(texts).characters).toBe(',ab“”𠮷')
  })
  test('are no files but facts for no records', () => {
    expect(ownFiles([])).toMatchObject({ count: 0, characters: '', characterFiles: [] })
    expect(ownFiles([]).files).toHaveLength(1)
  })
})
