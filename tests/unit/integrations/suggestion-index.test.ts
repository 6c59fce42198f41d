import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeSuggestions } from '../../../src/integrations/suggestion-index.ts'

let dist: URL
beforeEach(async () => {
  dist = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'zhushu-suggestions-'))}/`)
  await mkdir(new URL('data/', dist))
})
afterEach(async () => {
  await rm(dist, { recursive: true })
})

const tables: Record<string, object[]> = {
  terms: [{ id: 'gaoqi', name: '高新技术企业', aliases: ['高企'], definition: '' }],
  indicators: [],
  topics: [],
  departments: [],
  regions: [],
  documents: [],
}
const write = async (changed: typeof tables = {}) => {
  for (const [name, rows] of Object.entries({ ...tables, ...changed }))
    await writeFile(new URL(`data/${name}.json`, dist), JSON.stringify(rows))
}
const read = (name: string) => readFile(new URL(`pagefind/${name}.json`, dist), 'utf8')

test('writes suggestions', async () => {
  await write()
  expect(await writeSuggestions(dist)).toBe(1)
  expect(JSON.parse(await read('suggestions'))).toEqual([
    {
      words: '高新技术企业',
      kind: 'term',
      aliases: ['高企'],
      path: 'glossary/#gaoqi',
      pinyin: ['gao xin ji shu qi ye', 'gao qi'],
    },
  ])
})

test('names file, row and field of what is missing', async () => {
  await write({ terms: [{ id: 'gaoqi', name: '高新技术企业' }] })
  await expect(writeSuggestions(dist)).rejects.toThrow(
    /data\/terms\.json lacks[\s\S]*\[0\]\.aliases/,
  )
})
