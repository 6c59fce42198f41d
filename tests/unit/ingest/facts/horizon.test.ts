import { expect, test } from 'vitest'
import { FIVE_YEAR_PLANS, horizonOf, planTold } from '../../../../src/ingest/facts/horizon.ts'
import { factsOf } from './facts-of.ts'

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

test.each([
  ['某市工业互联网创新发展行动计划(2021—2023年)', '2023'],
  ['某市数字经济三年行动计划（2021-2023）', '2023'],
  ['某市2021年至2025年培训计划', '2025'],
  ['某省海洋经济发展“十四五”规划', '2025'],
  ['某市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要', '2025'],
  ['某市“十三五”节能减排综合工作方案', '2020'],
  ['2019年政府工作报告', '2019'],
  ['二〇二四年工作要点', '2024'],
  ['某市2024年民生实事项目清单', '2024'],
  ['某市财政管理办法（2018年修订）', null],
  ['某市关于促进消费的实施意见', null],
  ['政府工作报告\n——2026年1月27日在某省人民代表大会第四次会议上', '2026'],
  ['政府工作报告\n——2023年12月28日在某区人民代表大会第三次会议上', '2024'],
  ['政府工作报告\n2024年工作总体要求：坚持稳中求进。2023年完成投资。', '2024'],
  ['加快建设幸福的新城\n发布时间：2023-07-02', '2023'],
  ['2023年工作回顾\n完成了各项任务。\n2024年工作安排\n坚持稳中求进。', '2024'],
  ['各位代表：\n我代表市政府向大会报告工作。\n2022年完成投资。2024年是攻坚之年。', '2024'],
])('%j: %s', (head, year) => {
  expect(factsOf(head).horizon).toBe(year)
})
