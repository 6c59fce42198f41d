import { expect, test } from 'vitest'
import { readSource } from '../../../../src/ingest/read-source.ts'

/** Text layers of pages lose the rows of such tables, and give the head again on the next page. */
const PLAN = `某省“十四五”生态环境保护规划
一、主要目标
到2025年，主要目标全面完成。
表 1 规划目标指标表
序号

指标

2020 年

2025 年

属性

6

地下水Ⅴ类水比例（%）

12

4.5

预期性

9

重点工程减排量（万吨）

—

氮氧化物 1.28
挥发性有机物 0.83

约束性

10

森林覆盖率（%）

65.04

65.7

约束性
`

test('the value right above its kind is the goal, in the unit of the name above it', () => {
  const found = readSource(PLAN).targets.map(
    ({ numberStart, numberEnd, unitInHead, due, rule }) => [
      PLAN.slice(numberStart, numberEnd),
      unitInHead,
      due.date,
      rule,
    ],
  )
  expect(found).toEqual([
    ['4.5', '%', '2025', 'table-goal'],
    ['1.28', '万吨', '2025', 'table-goal'],
    ['0.83', '万吨', '2025', 'table-goal'],
    ['65.7', '%', '2025', 'table-goal'],
  ])
})

test('a value above other words is none', () => {
  const text = PLAN.replaceAll('预期性', '说明')
    .replaceAll('约束性', '说明')
    .replace('属性', '备注')
  expect(readSource(text).targets).toEqual([])
})

test('a whole row follows the years of the head: where it starts, the goal, what lies beyond the plan', () => {
  const text = `某市“十四五”电力发展规划
指标

2020 年

2025 年

2026 年
展望

十四五年
均增速

属性

全社会最大用电负荷（万千
瓦）

873.70

1610

1742

13%

预期性
`
  const { targets, excluded } = readSource(text)
  const ruleOf = (number: string) =>
    [...targets, ...excluded].find(
      (found) =>
        text.slice(
          'numberStart' in found ? found.numberStart : found.start,
          'numberEnd' in found ? found.numberEnd : found.end,
        ) === number,
    )?.rule
  expect(['873.70', '1610', '1742', '13'].map(ruleOf)).toEqual([
    'table-past',
    'table-goal',
    'table-outlook',
    'table-goal',
  ])
  expect(targets[0]).toMatchObject({ unitInHead: '万千瓦', due: { date: '2025' } })
})
