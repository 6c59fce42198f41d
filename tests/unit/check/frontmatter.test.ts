/** Frontmatter and registries of every wrong shape: one place, one remedy, no crash. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/check/check.ts'
import { DOCUMENT, report, sampleContent } from './small-content.ts'

/** The sample with the whole text of a file replaced. */
const reportOf = (file: string, text: string) => {
  const files = sampleContent()
  const problems = check({ ...files, texts: new Map(files.texts).set(file, text) })
  return problems.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`)
}
const withFrontmatter = (frontmatter: string) =>
  (sampleContent().texts.get(DOCUMENT) ?? '').replace(/^---\n[\s\S]*?\n---\n/, () => frontmatter)

describe('frontmatter', () => {
  it('must be there and be a map', () => {
    const cases = [
      ['an empty file', ''],
      ['no frontmatter', withFrontmatter('')],
      ['frontmatter without end', withFrontmatter('---\ntitle: 甲\n')],
      ['empty frontmatter', withFrontmatter('---\n---\n')],
      ['a list', withFrontmatter('---\n- 甲\n---\n')],
      ['text', withFrontmatter('---\n甲\n---\n')],
    ] as const
    expect(
      Object.fromEntries(cases.map(([name, text]) => [name, reportOf(DOCUMENT, text)])),
    ).toMatchInlineSnapshot(`
      {
        "a list": [
          "2:1 frontmatter-invalid The frontmatter is no map of fields. Write one field a line: “title: …”.",
        ],
        "an empty file": [
          "1:1 frontmatter-invalid The file is empty. Write its frontmatter and text, or remove it.",
        ],
        "empty frontmatter": [
          "2:1 frontmatter-invalid The frontmatter is empty. Write one field a line: “title: …”.",
        ],
        "frontmatter without end": [
          "1:1 frontmatter-invalid The frontmatter has no end. Close it with a line of ---.",
        ],
        "no frontmatter": [
          "1:1 frontmatter-invalid The file has no frontmatter. Begin it with a line of ---, the fields, and a line of --- again.",
        ],
        "text": [
          "2:1 frontmatter-invalid The frontmatter is no map of fields. Write one field a line: “title: …”.",
        ],
      }
    `)
  })

  it('is refused at the place of what is wrong', () => {
    const cases = [
      ['a field of a wrong type', 'title: 某区2019年工作要点', 'title: 2019'],
      ['an empty field', 'title: 某区2019年工作要点', 'title:'],
      ['a word that is none of the choice', 'kind: plan', 'kind: plam'],
      ['a missing field', 'comparator: at-least\n    ', ''],
      ['a record that is text', 'targets:\n', 'targets:\n  - 甲\n'],
      ['a record that is empty', 'targets:\n', 'targets:\n  -\n'],
      [
        'a list that is a map',
        'omitted:\n  - text: 首页 > 规划 2019-01-02\n    reason: navigation',
        'omitted: { a: 1 }',
      ],
      ['a wrong reason', 'reason: navigation', 'reason: banner'],
      ['two unknown fields', 'kind: plan', 'kind: plan\nkinds: a\nsort: b'],
      ['an infinite number', 'value: 3.5', 'value: 1e999'],
      ['a huge number', 'value: 3.5', 'value: 99999999999999999999999'],
      ['a number in quotes', 'value: 3.5', 'value: "3.5"'],
      ['a tab', '  - id: rd-intensity', '\t- id: rd-intensity'],
      ['a quotation mark that is not closed', 'kind: plan', 'kind: "plan'],
      ['an alias without anchor', 'kind: plan', 'kind: *plan'],
    ] as const
    expect(
      Object.fromEntries(cases.map(([name, find, put]) => [name, report([[DOCUMENT, find, put]])])),
    ).toMatchInlineSnapshot(`
      {
        "a field of a wrong type": [
          "content/documents/sample.mdx:2:8 frontmatter-invalid title: must be text, not “2019”; put quotes around.",
        ],
        "a huge number": [
          "content/documents/sample.mdx:22:12 value-disagrees The words say “全社会研发投入占GDP的比重达到3.5%以上” (3.5%), the record 1e+23%. Correct value or unit, or the words wrapped.",
        ],
        "a list that is a map": [
          "content/documents/sample.mdx:13:1 frontmatter-invalid omitted: must be a list, not a map of fields.",
          "content/documents/sample.mdx:35:3 text-changed The source says “首页 > 规划 2019-01-02 某区201” here (seeds/sample.txt:1:1); “首页 > 规划 2019-01-02” is missing from the document, which says “某区2019”. Restore the words, or declare them under omitted if they are web furniture.",
        ],
        "a missing field": [
          "content/documents/sample.mdx:17:5 frontmatter-invalid targets.0.comparator: is missing. Add it: one of at-least, at-most, more-than, less-than, exactly, about, between.",
        ],
        "a number in quotes": [
          "content/documents/sample.mdx:22:12 frontmatter-invalid targets.0.value: must be a number, or [low, high] for “between”.",
        ],
        "a quotation mark that is not closed": [
          "content/documents/sample.mdx:5:7 yaml-broken The YAML cannot be read: Missing closing "quote. Check indentation, quotes and colons here.",
        ],
        "a record that is empty": [
          "content/documents/sample.mdx:17:4 frontmatter-invalid targets.0: must be a map of fields, not empty.",
        ],
        "a record that is text": [
          "content/documents/sample.mdx:17:5 frontmatter-invalid targets.0: must be a map of fields, not “甲”.",
        ],
        "a tab": [
          "content/documents/sample.mdx:17:1 yaml-broken The YAML cannot be read: Tabs are not allowed as indentation. Check indentation, quotes and colons here.",
        ],
        "a word that is none of the choice": [
          "content/documents/sample.mdx:5:7 frontmatter-invalid kind: “plam” is not one of work-report, report-digest, plan, draft-for-comment, press-article, notice. Did you mean “plan”?",
        ],
        "a wrong reason": [
          "content/documents/sample.mdx:15:13 frontmatter-invalid omitted.0.reason: “banner” is not one of navigation, form, share-bar, footer, licence-number, teaser, site-banner. Use one of these.",
        ],
        "an alias without anchor": [
          "content/documents/sample.mdx:5:7 yaml-broken The YAML cannot be read: Unresolved alias (the anchor must be set before the alias): plan. Check indentation, quotes and colons here.",
        ],
        "an empty field": [
          "content/documents/sample.mdx:2:7 frontmatter-invalid title: must be text, not empty.",
        ],
        "an infinite number": [
          "content/documents/sample.mdx:22:12 frontmatter-invalid targets.0.value: must be a number, or [low, high] for “between”.",
        ],
        "two unknown fields": [
          "content/documents/sample.mdx:6:8 frontmatter-invalid kinds: there is no such field. Remove it, or correct its name.",
          "content/documents/sample.mdx:7:7 frontmatter-invalid sort: there is no such field. Remove it, or correct its name.",
        ],
      }
    `)
  })

  it('may have Windows line ends', () => {
    const { texts } = sampleContent()
    expect(reportOf(DOCUMENT, (texts.get(DOCUMENT) ?? '').replace(/\n/g, '\r\n'))).toEqual([])
  })
})

describe('registries', () => {
  const REGIONS = 'content/regions.yaml'
  it('are lists of records', () => {
    const cases = [
      ['a map', 'a: 1\n'],
      ['text', '甲\n'],
      ['a list of text', '- 甲\n'],
      ['several documents', '---\n[]\n---\n[]\n'],
    ] as const
    expect(
      Object.fromEntries(cases.map(([name, text]) => [name, reportOf(REGIONS, text)[0]])),
    ).toMatchInlineSnapshot(`
      {
        "a list of text": "1:3 registry-invalid record 1: must be a map of fields, not “甲”.",
        "a map": "1:1 registry-invalid The file must be a list of records, each beginning with “- id:”.",
        "several documents": "3:1 yaml-broken The YAML cannot be read: Source contains multiple documents; remove the lines of ---. Check indentation, quotes and colons here.",
        "text": "1:1 registry-invalid The file must be a list of records, each beginning with “- id:”.",
      }
    `)
  })

  it('may be empty', () => {
    expect(reportOf('content/glossary.yaml', '')).toEqual([])
  })

  it('are missed', () => {
    expect(report([], [REGIONS])).toMatchInlineSnapshot(`
      [
        "content/regions.yaml:1:1 registry-invalid There is no such file. Create it, with a list of records or empty.",
      ]
    `)
  })

  it('keep a term from the anchor of a later use of another', () => {
    expect(
      report([
        [
          'content/glossary.yaml',
          '[]',
          '- id: gdp-2\n  name: 甲\n  definition: 乙\n- id: gdp\n  name: GDP\n  definition: 国内生产总值。',
        ],
      ]),
    ).toMatchInlineSnapshot(`
      [
        "content/glossary.yaml:1:7 id-reserved “gdp-2” is how the page anchors a later use of “gdp”. Give the term another id.",
      ]
    `)
  })
})

describe('introductions of topics', () => {
  it('hold no code and no component', () => {
    const cases = [
      ['a component', '<Note>甲</Note>'],
      ['an import', 'import x from "x"'],
      ['an open tag', '<Note>'],
    ] as const
    expect(
      Object.fromEntries(
        cases.map(([name, text]) => [
          name,
          report([['content/topics/innovation.mdx', '导言。', text]]),
        ]),
      ),
    ).toMatchInlineSnapshot(`
      {
        "a component": [
          "content/topics/innovation.mdx:8:1 component-unknown There are no components here. Write Markdown, and \\< for a bracket.",
        ],
        "an import": [
          "content/topics/innovation.mdx:8:1 expression-forbidden “import x from "x"” would be run as code. Content holds no code: write \\{ for a brace of the text, and remove imports and comments.",
        ],
        "an open tag": [
          "content/topics/innovation.mdx:8:1 mdx-broken The MDX cannot be read: Expected a closing tag for \`<Note>\` (8:1-8:7). Close every tag, and write \\< and \\{ where the source has < and {.",
        ],
      }
    `)
  })
})
