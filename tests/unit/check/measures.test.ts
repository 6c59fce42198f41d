import { expect, it } from 'vitest'
import { DOCUMENT, report } from './small-content.ts'

it('compares number and title with the heading', () => {
  const cases = [
    ['number', 'number: "1"', 'number: "2"'],
    ['title', 'title: 加大研发投入', 'title: 加大投入'],
  ] as const
  expect(
    Object.fromEntries(cases.map(([field, find, put]) => [field, report([[DOCUMENT, find, put]])])),
  ).toMatchInlineSnapshot(`
    {
      "number": [
        "content/documents/sample.mdx:27:13 heading-disagrees “2” is not in the words with which “m1” begins, “1. 加大研发投入。”. Copy the number from its heading, write null if it has none, or move <Measure> to the heading meant.",
      ],
      "title": [
        "content/documents/sample.mdx:28:12 heading-disagrees “加大投入” is not in the words with which “m1” begins, “1. 加大研发投入。”. Copy the title from its heading, or move <Measure> to the heading meant.",
      ],
    }
  `)
})

const PART = '  - id: m2\n    number: null\n    title: 加大研发投入\n    topic: innovation\n'

it('wants a measure inside another to be its part', () => {
  expect(
    report([
      [DOCUMENT, 'exclusions:\n', `${PART}exclusions:\n`],
      [DOCUMENT, '### 1.', '<Measure id="m2">\n\n### 1.'],
      [DOCUMENT, '建设5条线\n', '建设5条线\n\n</Measure>\n'],
    ]),
  ).toMatchInlineSnapshot(`
    [
      "content/documents/sample.mdx:47:1 part-disagrees <Measure id="m2"> stands inside <Measure id="m1">, the record says partOf: null. Write partOf: m1, or close the outer measure before this one.",
    ]
  `)
})

it('wants the whole title, not a piece of it', () => {
  expect(report([[DOCUMENT, 'title: 加大研发投入', 'title: 研发投入']])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:28:12 heading-disagrees “研发投入” is a piece of the words with which “m1” begins, “1. 加大研发投入。”. Write the title from its first character, behind the number, to its last.",
      ]
    `)
})
it('wants a part to stand inside its whole', () => {
  expect(
    report([
      [DOCUMENT, 'exclusions:\n', `${PART}    partOf: m1\nexclusions:\n`],
      [DOCUMENT, '## 一、创新\n', '<Measure id="m2">\n\n## 一、创新\n\n</Measure>\n'],
    ]),
  ).toMatchInlineSnapshot(`
    [
      "content/documents/sample.mdx:34:12 heading-disagrees “加大研发投入” is not in the words with which “m2” begins, “一、创新”. Copy the title from its heading, or move <Measure> to the heading meant.",
      "content/documents/sample.mdx:44:1 part-disagrees The record says that “m2” is part of “m1”, but its tag stands in no measure. Move it inside <Measure id="m1">, or remove partOf.",
    ]
  `)
})
