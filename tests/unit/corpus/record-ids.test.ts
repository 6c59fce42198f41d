import { expect, it } from 'vitest'
import { reportIds } from '../../../src/corpus/record-ids.ts'
import { readYaml } from '../../../src/markdown/read-yaml.ts'

const report = (yaml: string) => {
  const found: string[] = []
  reportIds(readYaml(yaml), (offset, rule, message) => found.push(`${offset} ${rule} ${message}`))
  return found
}

it('reports an id that two records of a list share', () => {
  expect(report('targets: [{ id: a }, { id: b }, { id: a }]')).toMatchInlineSnapshot(`
    [
      "38 duplicate-id targets has two records “a”. Give this one an id of its own, and its words in the text the same id.",
    ]
  `)
})

it('reports an id that records of two lists share', () => {
  expect(report('notes: [{ id: a }]\ntargets: [{ id: a }]')).toMatchInlineSnapshot(`
    [
      "14 duplicate-id “a” is the id of a record under targets, too. Both would be the anchor #a of one page: give one of them another id.",
    ]
  `)
})

it.each(['p3', 'n-a', 'term-a', 'main', 'view-notes', 'view-plain'])(
  'keeps the anchor %s for the page',
  (id) => {
    expect(report(`targets: [{ id: ${id} }]`)).toEqual([expect.stringContaining('id-reserved')])
  },
)

it.each(['p3a', 'p-3', 'n3', 'terms', 'mainland'])('leaves %s to the editor', (id) => {
  expect(report(`targets: [{ id: ${id} }]`)).toEqual([])
})

it('passes over what is no list of records', () => {
  expect(report('targets: a\nnotes: [null, b, { id: 1 }]')).toEqual([])
  expect(report('')).toEqual([])
})
