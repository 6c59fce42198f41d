import { expect, it } from 'vitest'
import { DOCUMENT, report } from './small-content.ts'

it('wants declared names to stand in the source', () => {
  const cases = [
    ['title', 'title: 某区2019年工作要点', 'title: 某区2020年工作要点'],
    ['issuer', 'issuer: null', 'issuer: 某区人民政府'],
  ] as const
  expect(
    Object.fromEntries(cases.map(([field, find, put]) => [field, report([[DOCUMENT, find, put]])])),
  ).toMatchInlineSnapshot(`
    {
      "issuer": [
        "content/documents/sample.mdx:6:9 fact-unsourced issuer: “某区人民政府” does not stand in seeds/sample.txt. Copy the words from it, or write null if it names none.",
      ],
      "title": [
        "content/documents/sample.mdx:2:8 fact-unsourced title: “某区2020年工作要点” does not stand in seeds/sample.txt. The source says “某区2019年工作要点” (seeds/sample.txt:2:1). Copy the words from it.",
      ],
    }
  `)
})
