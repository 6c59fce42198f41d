import { describe, expect, it } from 'vitest'
import { DOCUMENT, report, sampleContent } from './small-content.ts'

describe('reference', () => {
  it('offers the topic that was meant', () => {
    expect(
      report([[DOCUMENT, 'topic: innovation\n    kind', 'topic: inovation\n    kind']]),
    ).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:19:12 topic-unknown There is no topic “inovation”. Did you mean “innovation”? Topics are the files in content/topics/.",
      ]
    `)
  })
  it('names a duplicated target id', () => {
    const record = / {2}- id: rd-intensity[\s\S]*?basis: document }\n/
    const mdx = sampleContent().texts.get(DOCUMENT) ?? ''
    const twice = record.exec(mdx)?.[0] ?? ''
    expect(report([[DOCUMENT, twice, twice + twice]])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:25:9 duplicate-id targets has two records “rd-intensity”. Give this one an id of its own, and its words in the text the same id.",
      ]
    `)
  })
  it.each([
    ['of a topic', 'content/topics/innovation.mdx', 'name: 创', 'name: "创'],
    ['of an indicator', 'content/indicators/innovation.yaml', 'topic: innovation', 'topic: []'],
    ['of a region', 'content/regions.yaml', 'level: municipal-district', 'level: town'],
  ])('blames the broken record %s, not those that name it', (_what, file, find, put) => {
    expect(report([[file, find, put]])).toEqual([expect.stringContaining(file)])
  })
  it('wants a restatement to name the first promise', () => {
    const record = / {2}- id: rd-intensity[\s\S]*?basis: document }\n/
    const one = record.exec(sampleContent().texts.get(DOCUMENT) ?? '')?.[0] ?? ''
    const [two, three] = ['second', 'third'].map((id) =>
      one.replace('id: rd-intensity', `id: ${id}`),
    )
    const restates = (text = '', id = '') =>
      text.replace('    kind:', `    restates: ${id}\n    kind:`)
    expect(
      report([
        [DOCUMENT, one, one + restates(two, 'rd-intensity') + restates(three, 'second')],
        [
          DOCUMENT,
          '<Target id="rd-intensity">',
          '<Target id="rd-intensity"><Target id="second"><Target id="third">',
        ],
        [DOCUMENT, '</Target>', '</Target></Target></Target>'],
      ]),
    ).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:37:15 restatement-chained “third” restates “second”, which itself restates “rd-intensity”. Name the target that promised first.",
      ]
    `)
  })
  it('names an unknown indicator, department and region', () => {
    expect(
      report([
        [DOCUMENT, 'indicator: rd-intensity', 'indicator: r-and-d'],
        [DOCUMENT, 'lead: [sample-science]', 'lead: [sample-sciences]'],
      ]),
    ).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:18:16 indicator-unknown There is no indicator “r-and-d”. Indicators are listed in content/indicators/.",
        "content/documents/sample.mdx:30:5 responsibility-disagrees The clause of “m1” names as lead: sample-science; the record: sample-sciences. Correct the record or the tags.",
        "content/documents/sample.mdx:30:12 department-unknown There is no department “sample-sciences”. Did you mean “sample-science”? Departments are listed in content/departments/.",
      ]
    `)
    expect(
      report([[DOCUMENT, 'region: sample-region', 'region: other-region']]),
    ).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:4:9 region-unknown There is no region “other-region”. Regions are listed in content/regions.yaml.",
      ]
    `)
  })
  it('names unknown targets, measures and terms', () => {
    expect(
      report([
        [DOCUMENT, '    kind: level', '    restates: rd-intensitty\n    kind: level'],
        [DOCUMENT, '    support:', '    partOf: m9\n    support:'],
        ['content/glossary.yaml', '[]', '- id: gdp\n  name: GDP\n  definition: 国内生产总值。'],
        [DOCUMENT, '研发投入占GDP', '研发投入占<Term id="gpd">GDP</Term>'],
      ]).filter((line) => line.includes('-unknown')),
    ).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:20:15 target-unknown There is no target “rd-intensitty”. Did you mean “rd-intensity”? Targets are the records under targets.",
        "content/documents/sample.mdx:32:13 measure-unknown There is no measure “m9”. Did you mean “m1”? Measures are the records under measures.",
        "content/documents/sample.mdx:47:35 term-unknown There is no term “gpd”. Did you mean “gdp”? Terms are listed in content/glossary.yaml.",
      ]
    `)
  })
  it('does not call a record unknown that was left out because it is invalid', () => {
    expect(report([[DOCUMENT, 'value: 3.5', 'value: x']])).toEqual([
      expect.stringContaining('frontmatter-invalid'),
    ])
  })
  it('wants words for every record and a record for every tag', () => {
    expect(
      report([[DOCUMENT, '<Target id="rd-intensity">', '<Target id="rd">']]),
    ).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:17:9 record-unused The record “rd-intensity” has no words in the text. Wrap them in <Target id="rd-intensity">, or remove the record.",
        "content/documents/sample.mdx:45:1 record-missing <Target id="rd"> has no record. Add one under targets in the frontmatter, or remove the tag.",
      ]
    `)
  })
})
