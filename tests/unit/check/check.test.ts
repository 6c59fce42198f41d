import { describe, expect, it } from 'vitest'
import { check } from '../../../src/check/check.ts'
import { DOCUMENT, report, sampleContent } from './small-content.ts'

it('finds nothing wrong with the sample', () => {
  expect(report([])).toEqual([])
})

describe('readable', () => {
  it('names the place of broken YAML', () => {
    expect(report([[DOCUMENT, 'kind: plan', 'kind: [plan']])).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:6:1 yaml-broken The YAML cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]. Check indentation, quotes and colons here.",
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
        "content/documents/sample.mdx:37:3 expression-forbidden “{1 + 1}” would be run as code. Content holds no code: write \\{ for a brace of the text, and remove imports and comments.",
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
