import { describe, expect, it } from 'vitest'
import { formatBytes, tableSizes } from '../../../../src/components/data/table-sizes.ts'
import { tableFile } from '../../../../src/exports/table-files.ts'
import { fixtureCorpus } from '../../exports/fixture-corpus.ts'

describe('tableSizes', () => {
  it('counts rows and bytes of the files that the site serves', () => {
    const { corpus } = fixtureCorpus()
    const targets = tableSizes(corpus, '/sub/').find((size) => size.table.name === 'targets')
    expect(targets).toMatchObject({
      rows: 4,
      csv: Buffer.byteLength(tableFile(corpus, 'targets', 'csv', '/sub/')),
      json: Buffer.byteLength(tableFile(corpus, 'targets', 'json', '/sub/')),
    })
  })
})

describe('formatBytes', () => {
  it.each([
    [999, '999 字节'],
    [1000, '1.0 KB'],
    [12_345, '12.3 KB'],
    [1_234_567, '1.2 MB'],
  ])('%i is %s', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words)
  })
})
