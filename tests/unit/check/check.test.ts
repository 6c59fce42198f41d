import { describe, expect, it } from 'vitest'
import { check } from '../../../src/check/check.ts'
import { printReport } from '../../../src/check/reporters.ts'
import { type Break, DOCUMENT, SEED, SOURCE, sampleContent } from './small-content.ts'

const report = (breaks: Break[], removed?: string[], source?: string) =>
  check(sampleContent(breaks, removed, source)).map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`,
  )

it('finds nothing wrong with the sample', () => {
  expect(report([])).toEqual([])
})

describe('readable', () => {
  it('names the place of broken YAML', () => {
    expect(report([[DOCUMENT, 'kind: plan', 'kind: [plan']])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:6:1 yaml-broken The YAML cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ] Check indentation, quotes and colons on this line.",
      ]
    `)
  })
  it('names the place of broken MDX', () => {
    expect(report([[DOCUMENT, '</Target>', '']])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:45:1 mdx-broken The MDX cannot be read: Expected a closing tag for \`<Target>\` (45:1-45:27) before the end of \`paragraph\`. Close every tag, and write \\< and \\{ where the source has < and {.",
      ]
    `)
  })
  it('refuses a date that does not exist', () => {
    expect(report([[DOCUMENT, '"2019-01-02"', '2021-13-24']])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:8:12 frontmatter-invalid published: “2021-13-24” is not a date that exists; write "YYYY", "YYYY-MM" or "YYYY-MM-DD".",
      ]
    `)
  })
  it('refuses a field it does not know', () => {
    expect(report([[DOCUMENT, 'kind: plan', 'kind: plan\nkinds: plan']])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:6:8 frontmatter-invalid kinds: there is no such field. Remove it, or correct its name.",
      ]
    `)
  })
  it('refuses an unknown component and offers the nearest', () => {
    expect(
      report([
        [DOCUMENT, '<Target id', '<Targt id'],
        [DOCUMENT, '</Target>', '</Targt>'],
      ]),
    ).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:17:9 record-unused The record “rd-intensity” has no words in the text. Wrap them in <Target id="rd-intensity">, or remove the record.",
        "content/documents/sample.mdx:45:1 component-unknown There is no component <Targt>. Did you mean “Target”? Components are Target, Measure, Clause, Department, Noted, Term, Note; for other words use plain text.",
        "content/documents/sample.mdx:45:42 number-unaccounted “3.5” in “入占GDP的比重达到3.5%以上,建设5条” (seeds/sample.txt:4:27) is neither part of a target nor excluded. Annotate it as a target, or add it to exclusions with a reason.",
      ]
    `)
  })
  it('refuses code', () => {
    expect(report([[DOCUMENT, '# 某区', '# {1 + 1}某区']])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:37:3 expression-forbidden “{1 + 1}” would be run as code. Documents hold no code: write \\{ for a brace of the source, and remove imports.",
      ]
    `)
  })
  it('refuses a two-valued range that is out of order', () => {
    expect(
      report([
        [
          DOCUMENT,
          'comparator: at-least\n    value: 3.5',
          'comparator: between\n    value: [5, 4]',
        ],
      ]),
    ).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:22:5 frontmatter-invalid targets.0.value: [5, 4] is not in order; write the lower value first.",
      ]
    `)
  })
})

describe('erasure', () => {
  it('shows a changed character on both sides', () => {
    expect(report([[DOCUMENT, '占GDP的', '占GNP的']])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:45:36 text-changed The source says “研发投入占GDP的比重达到” here (seeds/sample.txt:4:20), the document “研发投入占GNP的比重达到”. Restore the words, or move yours into <Note>.",
      ]
    `)
  })
  it('tells a character of another width', () => {
    expect(report([[DOCUMENT, '以上</Target>,', '以上</Target>，']])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:45:58 text-changed The source has “3.5%以上,建设5条线(” here (seeds/sample.txt:4:33), the document “3.5%以上，建设5条线”: the same characters in another width. Copy them from the source.",
      ]
    `)
  })
  it('shows lost words', () => {
    expect(report([[DOCUMENT, ',建设5条线', '5条线']])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:45:58 text-changed The source says “3.5%以上,建设5条线(牵头” here (seeds/sample.txt:4:33); “,建设” is missing from the document, which says “3.5%以上5条线 (牵”. Restore the words, or declare them under omitted if they are web furniture.",
      ]
    `)
  })
  it('shows added words', () => {
    expect(report([[DOCUMENT, '建设5条线', '建设5条线。编者按']])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:45:64 text-changed The document says “,建设5条线。编者按 (牵头单位”; “。编者按” is not in the source (seeds/sample.txt:4:39: “,建设5条线(牵头单位:”). Remove the words, or move them into <Note>.",
      ]
    `)
  })
  it('lets an editor write into a Note', () => {
    expect(
      report([[DOCUMENT, '<Clause>', '<Note>编者按：2020年的事。</Note>\n\n<Clause>']]),
    ).toEqual([])
  })
  it('names an omission that is not in the source', () => {
    expect(report([[DOCUMENT, 'text: 首页 > 规划', 'text: 首页 > 计划']])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:14:11 omission-missing “首页 > 计划” does not stand in seeds/sample.txt outside the text kept, or not in this order. Copy the stretch from the source, and list omissions in text order.",
        "content/documents/sample.mdx:37:3 text-changed The source says “首页 > 规划 某区201” here (seeds/sample.txt:1:1); “首页 > 规划” is missing from the document, which says “某区2019”. Restore the words, or declare them under omitted if they are web furniture.",
      ]
    `)
  })
  it('names a missing source', () => {
    expect(report([], [SEED])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:11:9 source-missing There is no file seeds/sample.txt. Put the source there, byte for byte as received, or correct the name.",
      ]
    `)
  })
  it('names a source that was changed', () => {
    expect(
      report([], [], `${SOURCE}\n`).map((line) => line.replace(/[0-9a-f]{64}/g, '…')),
    ).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:12:11 source-changed seeds/sample.txt has the digest …, the record says …. Sources are never edited: restore the file from git, or, if the record is wrong, correct it.",
      ]
    `)
  })
})

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
  it('names an exclusion that matches nothing', () => {
    expect(report([[DOCUMENT, '- text: 5条线', '- text: 5条路']])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:33:11 exclusion-unmatched “5条路” does not stand in seeds/sample.txt. Copy the words around the number from the source.",
        "content/documents/sample.mdx:45:61 number-unaccounted “5” in “到3.5%以上,建设5条线(牵头单位:” (seeds/sample.txt:4:36) is neither part of a target nor excluded. Annotate it as a target, or add it to exclusions with a reason.",
      ]
    `)
  })
})

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
        "content/documents/sample.mdx:30:12 department-unknown “sample-science” is a department of sample-region, the document is of other-region. Departments of two regions are never the same: use one of this region, or add it to content/departments/other-region.yaml.",
        "content/documents/sample.mdx:31:15 department-unknown “sample-planning” is a department of sample-region, the document is of other-region. Departments of two regions are never the same: use one of this region, or add it to content/departments/other-region.yaml.",
        "content/documents/sample.mdx:47:15 department-unknown “sample-science” is a department of sample-region, the document is of other-region. Departments of two regions are never the same: use one of this region, or add it to content/departments/other-region.yaml.",
        "content/documents/sample.mdx:47:70 department-unknown “sample-planning” is a department of sample-region, the document is of other-region. Departments of two regions are never the same: use one of this region, or add it to content/departments/other-region.yaml.",
      ]
    `)
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

it('reports everything wrong in one run', () => {
  const rules = check(
    sampleContent([
      [DOCUMENT, '"2019-01-02"', '2021-13-24'],
      [DOCUMENT, 'value: 3.5', 'value: 5.3'],
      [DOCUMENT, 'topic: innovation\n    lead', 'topic: inovation\n    lead'],
      [DOCUMENT, '一、创新', '一、创造'],
    ]),
  ).map(({ rule }) => rule)
  expect(rules).toEqual(['frontmatter-invalid', 'value-disagrees', 'topic-unknown', 'text-changed'])
})

describe('reporters', () => {
  const problems = check(sampleContent([[DOCUMENT, '占GDP的', '占GNP的']]))
  it('prints for people', () => {
    expect(printReport(problems, 'text')).toMatchInlineSnapshot(`
      "content/documents/sample.mdx
        45:36     text-changed             The source says “研发投入占GDP的比重达到” here (seeds/sample.txt:4:20), the document “研发投入占GNP的比重达到”. Restore the words, or move yours into <Note>.

      1 problem in 1 file.
      "
    `)
  })
  it('prints for programs', () => {
    expect(JSON.parse(printReport(problems, 'json'))).toEqual(problems)
  })
  it('prints workflow commands, escaped', () => {
    expect(
      printReport(
        [{ file: 'a,b.mdx', line: 1, column: 2, rule: 'text-changed', message: '50%\nmore' }],
        'github',
      ),
    ).toBe('::error file=a%2Cb.mdx,line=1,col=2,title=text-changed::50%25%0Amore\n')
  })
})
