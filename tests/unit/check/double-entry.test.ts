import { describe, expect, it } from 'vitest'
import { DOCUMENT, report } from './small-content.ts'

describe('double entry', () => {
  it('compares the value', () => {
    expect(report([[DOCUMENT, 'value: 3.5', 'value: 5.3']])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:22:12 value-disagrees The words say “全社会研发投入占GDP的比重达到3.5%以上” (3.5%), the record 5.3%. Correct value or unit, or the words wrapped.",
      ]
    `)
  })
  it('compares the comparator', () => {
    expect(
      report([[DOCUMENT, 'comparator: at-least', 'comparator: exactly']]),
    ).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:21:17 value-disagrees The words say “全社会研发投入占GDP的比重达到3.5%以上”, which is at-least (不低于), the record exactly (达到). Correct comparator, or wrap the words that bound the number.",
      ]
    `)
  })
  it('compares the deadline with its words', () => {
    expect(
      report([
        [
          DOCUMENT,
          '{ date: "2019", basis: document }',
          '{ date: "2020", basis: section, words: 2019年 }',
        ],
      ]),
    ).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:24:5 due-disagrees The words “2019年” mean 2019, the record says 2020. Correct the date or the words.",
      ]
    `)
  })
  it('compares the departments of the record with those of the clause', () => {
    expect(
      report([[DOCUMENT, 'support: [sample-planning]', 'support: []']]),
    ).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:31:5 responsibility-disagrees The clause of “m1” names as support: sample-planning; the record: nobody. Correct the record or the tags.",
      ]
    `)
  })
  it('compares the tagged words with the name of the department', () => {
    expect(
      report([['content/departments/sample-region.yaml', 'name: 区科技局', 'name: 区科委']]),
    ).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:47:15 name-disagrees “区科技局” is tagged “sample-science”, whose name is 区科委. Correct the id, or add the words to its aliases.",
      ]
    `)
  })
})
