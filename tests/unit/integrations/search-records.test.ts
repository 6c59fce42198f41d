import { describe, expect, test } from 'vitest'
import { searchLabels } from '../../../src/integrations/search-labels.ts'
import { searchRecords } from '../../../src/integrations/search-records.ts'
import { rows } from './search-rows.ts'

const target = rows.targets[0]
if (!target) throw new Error('The rows have no target.')
const changed = (changes: Partial<typeof target>) =>
  searchRecords({ ...rows, targets: [{ ...target, ...changes }] }).find(
    ({ record }) => record.kind === 'target',
  )
const numberOf = (changes: Partial<typeof target>) => changed(changes)?.record.number
const amountOf = (changes: Partial<typeof target>) => changed(changes)?.facts.value

describe('records', () => {
  const records = searchRecords(rows)
  const byId = new Map(records.map((each) => [each.record.id, each]))
  const record = (id: string) => byId.get(id)?.record
  const facts = (id: string) => byId.get(id)?.facts

  test('stand in the order of the text, measure before passage before target', () => {
    expect(records.map(({ record }) => record.id)).toEqual(['m1', 'p1', 'p2', 'rd', 'n1', 'p3'])
  })
  test('give a passage the topics and departments of its measure and of the targets inside', () => {
    expect(facts('p2')).toEqual({
      kind: 'passage',
      document: 'plan',
      length: 14,
      topics: ['innovation', 'economy'],
      lead: ['kejiju'],
      support: [],
      indicator: null,
      due: null,
      value: null,
    })
    expect(facts('p1')?.topics).toEqual(['economy'])
    expect(facts('p3')).toMatchObject({ topics: [], lead: [], support: [] })
  })
  test('keep lead and support apart, in the order of the registry, each once', () => {
    const answers = (role: 'lead' | 'support', department: string) => ({
      document: 'plan',
      measure: 'm1',
      role,
      department,
    })
    const responsibilities = [
      answers('support', 'fagaiju'),
      answers('support', 'kejiju'),
      answers('support', 'fagaiju'),
      answers('lead', 'fagaiju'),
      answers('lead', 'unknown'),
    ]
    const [measure] = searchRecords({ ...rows, responsibilities })
    expect(measure?.facts).toMatchObject({ lead: ['fagaiju'], support: ['kejiju', 'fagaiju'] })
    expect(measure?.record.caption).toBe('区科技局、区发改局')
  })
  test('give a note the facts of its passage, and its own kind and length', () => {
    expect(facts('n1')).toEqual({ ...facts('p2'), kind: 'note', length: 5 })
  })
  test('say in which section a passage stands, and on which words a note', () => {
    expect(record('p2')).toMatchObject({ section: '一、创新', caption: null })
    expect(record('n1')).toMatchObject({ section: '一、创新', caption: '原文如此 · “占比”' })
  })
  test('say what a target is about and how much', () => {
    expect(record('rd')).toEqual({
      id: 'rd',
      kind: 'target',
      document: 'plan',
      anchor: 'rd',
      text: '研发投入占比达到3.5%以上',
      section: '一、创新',
      number: { before: '不低于', value: '3.5', unit: '%' },
      topic: 'innovation',
      caption: '研发投入占比 · 2020年12月',
    })
    expect(facts('rd')).toMatchObject({
      indicator: 'rd-share',
      due: '2020-12',
      value: { low: 3.5, high: 3.5, unit: '%' },
      lead: ['kejiju'],
    })
    expect(changed({ due: null })?.record.caption).toBe('研发投入占比 · 未载明期限')
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
  test('compare numbers in base units', () => {
    expect(amountOf({ value: 1000, unit: '万元' })).toEqual({ low: 1e7, high: 1e7, unit: '元' })
    expect(amountOf({ value: 0.1, unit: '亿元' })).toEqual({ low: 1e7, high: 1e7, unit: '元' })
    expect(amountOf({ value: 2, valueMax: 3, unit: '万人' })).toEqual({
      low: 20000,
      high: 30000,
      unit: '人',
    })
    expect(amountOf({ value: -0.5, unit: '个百分点' })).toMatchObject({ low: -0.5, unit: '%' })
  })
  test('refuse a note in a passage that is not there', () => {
    const notes = rows.notes.map((note) => ({ ...note, passage: 'p9' }))
    expect(() => searchRecords({ ...rows, notes })).toThrowErrorMatchingInlineSnapshot(
      `[Error: data/notes.json: note “n1” of plan stands in passage “p9”, which data/passages.json does not have.]`,
    )
  })
})

describe('searchLabels', () => {
  const labels = searchLabels(rows)
  test('tell departments of one name apart by region, and leave the others alone', () => {
    expect(labels.departments).toEqual({
      kejiju: '区科技局（铜官区）',
      'other-kejiju': '区科技局（chengguan）',
      fagaiju: '区发改局',
    })
  })
  test('name documents with region, kind and day', () => {
    expect(labels.documents).toEqual({
      plan: {
        title: '关于发展的实施意见',
        shortTitle: '实施意见',
        region: 'tongguan',
        regionName: '铜官区',
        kind: 'draft-for-comment',
        published: '2019-03',
      },
    })
  })
  test('name only the kinds and indicators that occur', () => {
    expect(labels.documentKinds).toEqual({ 'draft-for-comment': '征求意见稿' })
    expect(labels.indicators).toEqual({ 'rd-share': '研发投入占比' })
  })
})
