import { describe, expect, it } from 'vitest'
import { targetSchema } from '../../../src/model/target.ts'

const TARGET = {
  id: 'jobs',
  indicator: 'new-jobs',
  topic: 'livelihood',
  kind: 'count',
  comparator: 'at-least',
  value: 5,
  unit: '万人',
  due: { date: '2019', basis: 'document' },
}

/** Path and message of each issue. */
const issues = (change: object) =>
  targetSchema
    .safeParse({ ...TARGET, ...change })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

describe('targetSchema', () => {
  it('accepts a plain target and fills what may be left out', () => {
    expect(targetSchema.parse(TARGET)).toMatchObject({ tier: null, restates: null, nth: 1 })
  })
  it('wants two ordered values for between, and only there', () => {
    expect(issues({ comparator: 'between' })).toEqual([
      'value: “between” needs two values, [low, high]',
    ])
    expect(issues({ comparator: 'between', value: [5, 4.5] })).toHaveLength(1)
    expect(issues({ comparator: 'between', value: [4.5, 5] })).toEqual([])
    expect(issues({ value: [4, 5] })).toHaveLength(1)
  })
  it('wants a reference for relative, and only there', () => {
    expect(issues({ kind: 'relative' })).toHaveLength(1)
    expect(issues({ kind: 'relative', reference: '高于全市平均水平' })).toEqual([])
    expect(issues({ reference: '高于全市平均水平' })).toHaveLength(1)
  })
  it('wants a date for every basis but none', () => {
    expect(issues({ due: { date: null, basis: 'document' } })).toHaveLength(1)
    expect(issues({ due: { date: '2019', basis: 'none' } })).toHaveLength(1)
    expect(issues({ due: { date: null, basis: 'none' } })).toEqual([])
  })
  it('wants the words of a deadline stated in the clause or the section', () => {
    expect(issues({ due: { date: '2019', basis: 'clause' } })).toHaveLength(1)
    expect(issues({ due: { date: '2019', basis: 'clause', words: '今年' } })).toEqual([])
  })
  it('refuses days that do not exist', () => {
    for (const date of ['2021-13-24', '2021-02-30', '21', '2021-1'])
      expect(issues({ due: { date, basis: 'document' } })).toHaveLength(1)
    expect(issues({ due: { date: '2020-02-29', basis: 'document' } })).toEqual([])
  })
  it('wants a sic note where the source lost the unit', () => {
    expect(issues({ unit: '' })).toHaveLength(1)
    expect(issues({ unit: '', sic: '单位脱落' })).toEqual([])
  })
  it('refuses ids that are no safe anchors', () => {
    for (const id of ['Jobs', '1st', 'a b', 'a--b', '']) expect(issues({ id })).toHaveLength(1)
  })
})
