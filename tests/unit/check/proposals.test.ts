import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { type Break, DOCUMENT, report, SOURCE } from './small-content.ts'

const SOURCE_WITH_TABLE = `${SOURCE}单位 意见\n区发改局 “建设5条线”改为“建设六条线”\n`
const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const RECORD = `proposals:
  - id: lines
    row: 1
    by: sample-planning
    action: replace-words
    measure: m1
    from: 建设5条线
    to: 建设六条线
    adoption: not-stated
`

const reportOf = (...breaks: Break[]) =>
  report(
    [
      [DOCUMENT, digest(SOURCE), digest(SOURCE_WITH_TABLE)],
      [DOCUMENT, 'exclusions:\n', `${RECORD}exclusions:\n`],
      [
        DOCUMENT,
        '</Measure>\n',
        '</Measure>\n\n| 单位 | 意见 |\n| --- | --- |\n| 区发改局 | “建设5条线”改为“建设六条线” |\n',
      ],
      ...breaks,
    ],
    [],
    SOURCE_WITH_TABLE,
  )

it('accepts what the table says', () => {
  expect(reportOf()).toEqual([])
})

it('names what it does not', () => {
  expect([
    ...reportOf([DOCUMENT, 'row: 1\n', 'row: 2\n']),
    ...reportOf([DOCUMENT, 'by: sample-planning', 'by: sample-science']),
    ...reportOf([DOCUMENT, 'to: 建设六条线', 'to: 建设七条线']),
  ]).toMatchInlineSnapshot(`
    [
      "content/documents/sample.mdx:34:10 proposal-unmatched There is no row 2: the table has 1, its head not counted. Correct row.",
      "content/documents/sample.mdx:35:9 proposal-unmatched Row 1 does not name 区科技局. Correct row or by.",
      "content/documents/sample.mdx:39:9 proposal-unmatched “建设七条线” does not stand in row 1. Copy the words from the table.",
    ]
  `)
})

it('says nothing of the table when the region is unknown', () => {
  expect(reportOf([DOCUMENT, 'region: sample-region', 'region: other-region'])).toEqual([
    expect.stringContaining('region-unknown'),
  ])
})
