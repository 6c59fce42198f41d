import { describe, expect, it } from 'vitest'
import { DOCUMENT, report } from './small-content.ts'

describe('ledger', () => {
  it('wants every number accounted for', () => {
    expect(
      report([[DOCUMENT, 'exclusions:\n  - text: 5条线\n    reason: existing-size\n', '']]),
    ).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:42:61 number-unaccounted “5” in “到3.5%以上,建设5条线(牵头单位:” (seeds/sample.txt:4:36) is neither part of a target nor excluded. Annotate it as a target, or add it to exclusions with a reason.",
      ]
    `)
  })
  it('names an exclusion that decides nothing', () => {
    expect(
      report([
        [DOCUMENT, '- text: 5条线', '- text: 3.5%以上\n    reason: context\n  - text: 5条线'],
      ]),
    ).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:33:11 exclusion-unmatched “3.5%以上” holds no number that is left to exclude: none at all, or that of a target. Copy the words around the number meant, or remove the exclusion.",
      ]
    `)
  })
  it('does not report a number in changed words once more', () => {
    expect(report([[DOCUMENT, '建设5条线', '修五条路']]).map((line) => line.split(' ')[1])).toEqual(
      ['text-changed'],
    )
  })
  it('names an exclusion that matches nothing', () => {
    expect(report([[DOCUMENT, '- text: 5条线', '- text: 5条路']])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:33:11 exclusion-unmatched “5条路” does not stand in seeds/sample.txt. The source says “5条线” (seeds/sample.txt:4:36). Copy the words around the number from the source.",
        "content/documents/sample.mdx:45:61 number-unaccounted “5” in “到3.5%以上,建设5条线(牵头单位:” (seeds/sample.txt:4:36) is neither part of a target nor excluded. Annotate it as a target, or add it to exclusions with a reason.",
      ]
    `)
  })
})
