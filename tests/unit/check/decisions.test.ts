import { describe, expect, it } from 'vitest'
import { DOCUMENT, report } from './small-content.ts'

describe('needs-decision', () => {
  it('asks once for each record that is left open, at its line', () => {
    expect(
      report([
        [
          DOCUMENT,
          '    topic: innovation\n    kind',
          '    undecided: 是不是目标\n    topic: innovation\n    kind',
        ],
        [DOCUMENT, '    lead: [sample', '    undecided: 标题有改动\n    lead: [sample'],
        [DOCUMENT, 'reason: existing-size', 'reason: existing-size\n    undecided: 是不是目标'],
      ]),
    ).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:19:16 needs-decision “rd-intensity”: 是不是目标。 Keep it: delete the line undecided; or correct the record; or, if it is no target, remove it with its tag and exclude the number.",
        "content/documents/sample.mdx:31:16 needs-decision “m1”: 标题有改动。 Keep it: delete the line undecided; or correct the record, or remove it with its tag.",
        "content/documents/sample.mdx:37:16 needs-decision “5条线”: 是不是目标。 Keep it: delete the line undecided; or correct the reason; or, if the number is a target, annotate it and remove this.",
      ]
    `)
  })

  it('asks for what is declared of the whole document', () => {
    expect(
      report([[DOCUMENT, 'kind: plan\n', 'kind: plan\nundecided:\n  title: 取自首句\n']]),
    ).toMatchInlineSnapshot(`
      [
        "content/documents/sample.mdx:7:10 needs-decision title: 取自首句。 Decide, correct what is wrong, and delete the line “title” under undecided.",
      ]
    `)
  })

  it('asks for a region that is not registered, and for nothing that depends on it', () => {
    expect(
      report([
        [DOCUMENT, 'region: sample-region\n', 'region: nowhere\nundecided:\n  region: 尚未登记\n'],
        [DOCUMENT, 'lead: [sample-science]', 'lead: [new-science]'],
        [DOCUMENT, 'id="sample-science"', 'id="new-science"'],
        [
          'content/departments/sample-region.yaml',
          '- id: sample-planning',
          '- id: new-science\n  name: 区科技局\n  region: nowhere\n  undecided: 新的部门\n- id: sample-planning',
        ],
      ]),
    ).toMatchInlineSnapshot(`
      [
        "content/departments/sample-region.yaml:7:14 needs-decision “区科技局” (new-science): 新的部门。 Keep it: delete the line undecided; or, if it is known by another name, remove the record, add the name to the aliases of the other and use that id.",
        "content/documents/sample.mdx:6:11 needs-decision region: 尚未登记。 Decide, correct what is wrong, and delete the line “region” under undecided.",
      ]
    `)
  })

  it('asks for a registry record once, not at each use', () => {
    expect(
      report([
        ['content/indicators/innovation.yaml', 'unit: "%"', 'unit: "%"\n  undecided: 新的指标'],
      ]),
    ).toMatchInlineSnapshot(`
      [
        "content/indicators/innovation.yaml:5:14 needs-decision “研发投入强度” (rd-intensity): 新的指标。 Keep it: delete the line undecided; or, if it is known by another name, remove the record, add the name to the aliases of the other and use that id.",
      ]
    `)
  })
})

it('the width of brackets makes no other department', () => {
  const wide = '区科技局（办公室）'
  const breaks = (name: string) =>
    report(
      [
        [DOCUMENT, '">区科技局<', `">${wide}<`],
        ['content/departments/sample-region.yaml', 'name: 区科技局', `name: ${name}`],
      ],
      [],
      undefined,
    ).filter((line) => line.includes('name-disagrees'))
  expect(breaks('区科技局(办公室)')).toEqual([])
  expect(breaks('区科技局')).toHaveLength(1)
})
