import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import {
  charactersOf,
  recordFiles,
  splitCharacters,
} from '../../../src/integrations/search-files.ts'
import { searchRecords } from '../../../src/integrations/search-records.ts'
import { characterName } from '../../../src/text/search-terms.ts'
import { rows } from './search-rows.ts'

const records = searchRecords(rows)
/** The records again and again. */
const many = Array.from({ length: 7 }, () => records).flat()
const read = (content: Uint8Array) => JSON.parse(gunzipSync(content).toString('utf8'))

describe('recordFiles', () => {
  test('hold all records in their order, so many a file', () => {
    const { files, records: folder, perFile, count } = recordFiles(many)
    expect(count).toBe(42)
    const groups = Array.from({ length: Math.ceil(count / perFile) }, (_, group) =>
      files.find(({ path }) => path === `${folder}/${group}.bin`),
    ).map((file) => read(file?.content ?? new Uint8Array()))
    expect(groups.flat()).toEqual(many.map(({ record }) => record))
    expect(groups.slice(0, -1).every((group) => group.length === perFile)).toBe(true)
    expect(files).toHaveLength(groups.length + 1)
  })
  test('hold the facts of all records', () => {
    const { files, records: folder } = recordFiles(records)
    const facts = files.find(({ path }) => path === `${folder}/facts.bin`)
    expect(read(facts?.content ?? new Uint8Array()).kind).toHaveLength(records.length)
  })
  test('stand in a folder that is named after what they hold', () => {
    const [first] = records
    if (!first) throw new Error('There are no records.')
    const folderOf = (given: typeof records) => recordFiles(given).records
    expect(folderOf(records)).toBe(folderOf([...records]))
    const others = [
      [...records].reverse(),
      [{ ...first, facts: { ...first.facts, length: 31 } }, ...records.slice(1)],
      [{ ...first, record: { ...first.record, text: '别的' } }, ...records.slice(1)],
    ]
    expect(new Set([records, ...others].map(folderOf)).size).toBe(4)
  })
  test('are no files but facts for no records', () => {
    expect(recordFiles([]).files).toHaveLength(1)
  })
})

test('charactersOf names all characters that count, and quotation marks, each once, in order', () => {
  const texts = ['“ＡＢ” 𠮷a', 'b，'].map((text) => ({ record: { text } }))
  expect(charactersOf(texts as typeof records)).toBe(',ab“”𠮷')
})

describe('splitCharacters', () => {
  const term = (words: string) => [...words].map(characterName).join('')
  const chunk = (from: string, to: string) => ({ from: term(from), to: term(to) })
  test('names characters whose terms go on in another file, with a term of each', () => {
    expect(splitCharacters('abc', [chunk('aa', 'ba'), chunk('bb', 'cc')])).toEqual({
      b: [term('ba'), term('bb')],
    })
  })
  test('names every file when a character fills more than two', () => {
    const chunks = [chunk('aa', 'ba'), chunk('bb', 'bc'), chunk('bd', 'be'), chunk('bf', 'cc')]
    expect(splitCharacters('abc', chunks)).toEqual({
      b: [term('ba'), term('bb'), term('bd'), term('bf')],
    })
  })
  test('names none whose terms stand in one file', () => {
    expect(
      splitCharacters('abc', [chunk('aa', 'ac'), chunk('ba', 'bz'), chunk('ca', 'cb')]),
    ).toEqual({})
    expect(splitCharacters('', [])).toEqual({})
  })
})
