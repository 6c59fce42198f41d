import { describe, expect, it, test } from 'vitest'
import {
  comparableName,
  isShortFor,
  nameFinder,
  SILENT_WORDS,
} from '../../../../src/ingest/draft/review-names.ts'

test.each(SILENT_WORDS.map(({ id, example, shape }) => [id, example, shape] as const))(
  '%s: %s is the same without',
  (_id, example, shape) => {
    expect(example).toMatch(new RegExp(shape.source, shape.flags.replace('g', '')))
    expect(comparableName(example)).toBe('森林覆盖率')
  },
)

describe('comparableName', () => {
  it.each([
    ['ＧＤＰ', 'gdp'],
    ['全市 ＧＤＰ年均增长', 'GDP增速'],
    ['工业投资增长率', '工业投资增速'],
    ['占ＧＤＰ的比重（％）', '占GDP比重(%)'],
  ])('%s is %s', (a, b) => {
    expect(comparableName(a)).toBe(comparableName(b))
  })

  it.each([
    ['全国平均水平', '平均水平'],
    ['地区生产总值', 'GDP'],
    ['工业投资', '工业投资增长'],
    ['全社会研发投入', '研发投入'],
  ])('%s is not %s', (a, b) => {
    expect(comparableName(a)).not.toBe(comparableName(b))
  })
})

describe('nameFinder', () => {
  const find = nameFinder(['户籍人口城镇化率', '森林覆盖率', '进出口总额'])
  it('finds the name most alike, and none where nothing is', () => {
    expect(find('常住人口城镇化率')).toBe('户籍人口城镇化率')
    expect(find('新建幼儿园')).toBeNull()
  })
})

describe('isShortFor', () => {
  it.each([
    ['区发改局', '区发展改革局', true],
    ['区发改局', '区发改局', false],
    ['区发改局', '市发展改革局', false],
    ['区教育局', '区发展改革局', false],
    ['局', '局局', false],
  ])('%s for %s: %s', (short, long, expected) => {
    expect(isShortFor(short, long)).toBe(expected)
  })
})
