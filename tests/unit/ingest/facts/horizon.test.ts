import { expect, test } from 'vitest'
import { FIVE_YEAR_PLANS, horizonOf, planTold } from '../../../../src/ingest/facts/horizon.ts'

const NOTHING = { title: '', subtitle: '', kind: 'plan', published: null, source: '' } as const

test.each(FIVE_YEAR_PLANS)('%s ends in %s', (name, last) => {
  for (const words of name.source.split('|'))
    expect(horizonOf({ ...NOTHING, title: `某市${words}发展规划` })).toBe(last)
})

test('an article without date speaks of the first year it promises something for', () => {
  const source = '2015年完成投资8亿元。2020年，高新区计划签约292亿元。到2025年，力争突破。'
  expect(horizonOf({ ...NOTHING, kind: 'press-article', source })).toBe('2020')
})

test('the year of a document number is no horizon', () => {
  const title = '某委关于印发某市实施方案的通知（某发〔2020〕46号）'
  expect(horizonOf({ ...NOTHING, title })).toBeNull()
})

test('a plan may state its period in its text', () => {
  const source = '五、规划期限\n本规划期限为 2021-2035 年，近期至 2025 年。'
  expect(horizonOf({ ...NOTHING, title: '某市专项规划', source })).toBe('2035')
})

test('a plan without period has none, whatever years it speaks of', () => {
  expect(
    horizonOf({ ...NOTHING, title: '某市实施意见', source: '到2025年，力争突破。' }),
  ).toBeNull()
})

test.each([
  ['某新区总体规划解读', '《某新区总体规划(2019—2035年)》获批。', ['2019', '2035']],
  [
    '数说蓝图',
    '《某市国民经济和社会发展第十四个五年规划纲要（草案）》提请审查。',
    ['2021', '2025'],
  ],
  ['某市政府工作报告解读', '报告落实《某市“十四五”规划》。', null],
  ['某市经济稳中有进', '《某市三年行动计划（2021—2023年）》收官。', null],
])('an article with the title %s tells of a plan', (title, source, years) => {
  const told = planTold(title, source)
  expect(told && [told.first, told.last]).toEqual(years)
})
