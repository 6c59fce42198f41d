import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { FrontmatterEdits } from '../../../../src/ingest/merge/merge-frontmatter.ts'

const YAML = `title: 甲 # 核对过
source:
  file: seeds/a.txt
  sha256: abc
omitted:
  - text: |
      首页
    reason: navigation
targets:
  # 第一个
  - id: a
    value: [1, 2]
  - { id: b, value: 3 }
notes: []
`
const edit = (change: (edits: FrontmatterEdits) => void) => {
  const edits = new FrontmatterEdits(YAML)
  change(edits)
  return edits.apply('已删去：')
}

it('without edits is the same', () => {
  expect(edit(() => {})).toBe(YAML)
})

it('puts `undecided` into records of both styles, and nothing else anywhere', () => {
  const text = edit((edits) => {
    edits.setUndecided('targets', 0, '问')
    edits.setUndecided('targets', 1, '问')
  })
  expect(text).toBe(
    YAML.replace('- id: a\n', '- id: a\n    undecided: "问"\n').replace(
      'value: 3 }',
      'value: 3 , undecided: "问" }',
    ),
  )
  expect(parse(text).targets[1]).toEqual({ id: 'b', value: 3, undecided: '问' })
})

it('adds to a question that is there', () => {
  const edits = new FrontmatterEdits('targets:\n  - id: a\n    undecided: 甲\n')
  edits.setUndecided('targets', 0, '乙')
  expect(parse(edits.apply(''))).toEqual({ targets: [{ id: 'a', undecided: '甲；乙' }] })
})

it('replaces scalars, those of several lines too', () => {
  const text = edit((edits) => {
    edits.setScalar(['source', 'sha256'], 'def')
    edits.setScalar(['omitted', 0, 'text'], '首页 > 规划')
  })
  expect(parse(text)).toMatchObject({
    source: { sha256: 'def' },
    omitted: [{ text: '首页 > 规划', reason: 'navigation' }],
  })
  expect(text).toContain('title: 甲 # 核对过\n')
})

it('keeps a record that is taken out as a comment', () => {
  const text = edit((edits) => edits.remove('targets', 0))
  expect(parse(text).targets).toEqual([{ id: 'b', value: 3 }])
  expect(text).toMatch(/# 已删去：\n# targets:\n# {3}- id: a\n# {5}value: \[1, 2\]\n$/)
})

it('leaves an empty list where all records are taken out', () => {
  const text = edit((edits) => {
    edits.remove('targets', 0)
    edits.remove('targets', 1)
  })
  expect(parse(text).targets).toEqual([])
  expect(text).toContain('#   - { id: b, value: 3 }')
})

it('adds records in front, behind, to empty lists and to lists that are not there', () => {
  const text = edit((edits) => {
    edits.insert('targets', 0, { id: 'first' })
    edits.append('targets', { id: 'last' }, { id: '规则' })
    edits.append('notes', { id: 'n' })
    edits.append('exclusions', { text: '12' })
    edits.addFields('undecided', { title: '问' })
  })
  expect(parse(text)).toMatchObject({
    targets: [{ id: 'first' }, { id: 'a' }, { id: 'b' }, { id: 'last' }],
    notes: [{ id: 'n' }],
    exclusions: [{ text: '12' }],
    undecided: { title: '问' },
  })
  expect(text).toContain('  - id: last # 规则\n')
})
