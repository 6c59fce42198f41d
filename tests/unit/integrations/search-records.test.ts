import { describe, expect, test } from 'vitest'
import { searchLabels } from '../../../src/integrations/search-labels.ts'
import { searchRecords } from '../../../src/integrations/search-records.ts'
import { rows } from './search-rows.ts'

const target = rows.targets[0]
if (!target) throw new Error('The rows have no target.')
const numberOf = (changes: Partial<typeof target>) =>
  searchRecords({ ...rows, targets: [{ ...target, ...changes }] }).find(
    (record) => record.kind === 'target',
  )?.number

describe('searchRecords', () => {
  const records = searchRecords(rows)
  const byId = new Map(records.map((record) => [record.id, record]))

  test('stand in the order of the text, measure before passage before target', () => {
    expect(records.map((record) => record.id)).toEqual(['m1', 'p1', 'p2', 'rd', 'n1', 'p3'])
  })
  test('give a passage the topics and departments of its measure and of the targets inside', () => {
    expect(byId.get('p2')?.filters).toEqual({
      kind: ['passage'],
      region: ['tongguan'],
      document: ['plan'],
      topic: ['innovation', 'economy'],
      department: ['kejiju'],
    })
    expect(byId.get('p1')?.filters.topic).toEqual(['economy'])
    expect(byId.get('p3')?.filters.topic).toEqual([])
    expect(byId.get('p3')?.filters.department).toEqual([])
  })
  test('give a note the filters of its passage, and its own kind', () => {
    expect(byId.get('n1')?.filters).toEqual({ ...byId.get('p2')?.filters, kind: ['note'] })
  })
  test('say in which section a passage stands, and on which words a note', () => {
    expect(byId.get('p2')?.caption).toBe('一、创新')
    expect(byId.get('n1')?.caption).toBe('原文如此 · “占比”')
  })
  test('say what a target is about and how much', () => {
    expect(byId.get('rd')).toMatchObject({
      url: '/base/documents/plan/#rd',
      anchor: 'rd',
      caption: '研发投入占比 · 2020年12月',
      number: { before: '不低于', value: '3.5', unit: '%' },
    })
  })
  test('write numbers as the other pages do', () => {
    expect(numberOf({ comparator: 'between', value: 4.5, valueMax: 5 })).toEqual({
      before: '',
      value: '4.5–5',
      unit: '%',
    })
    expect(numberOf({ kind: 'growth', comparator: 'about', value: -3 })?.before).toBe('下降约')
    expect(numberOf({ kind: 'growth', comparator: 'about', value: -3 })?.value).toBe('3')
    expect(numberOf({ kind: 'relative', reference: '高于全市平均水平' })?.before).toBe(
      '高于全市平均水平',
    )
  })
  test('refuse a note in a passage that is not there', () => {
    const notes = rows.notes.map((note) => ({ ...note, passage: 'p9' }))
    expect(() => searchRecords({ ...rows, notes })).toThrowErrorMatchingInlineSnapshot(
      `[Error: data/notes.json: note “n1” of plan stands in passage “p9”, which data/passages.json does not have.]`,
    )
  })
})

describe('searchLabels', () => {
  test('tell departments of one name apart by region, and leave the others alone', () => {
    expect(searchLabels(rows).departments).toEqual({
      kejiju: '区科技局（铜官区）',
      'other-kejiju': '区科技局（chengguan）',
      fagaiju: '区发改局',
    })
  })
  test('mark drafts', () => {
    expect(Object.values(searchLabels(rows).documents).map((label) => label.draft)).toEqual([true])
  })
})
