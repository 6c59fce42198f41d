import { expect, test } from 'vitest'
import { readSource } from '../../../../src/ingest/read-source.ts'

const targetsOf = (text: string) =>
  readSource(text).targets.map((target) => [
    text.slice(target.numberStart, target.numberEnd),
    target.unit || target.unitInHead,
    target.indicator,
    target.due?.date ?? null,
    target.rule,
  ])

const PLAN = `某市2018年国土绿化行动工作方案

一、工作任务

到2018年底，完成国土绿化任务。

附件
2018年国土绿化行动目标任务分解表
`

test('every number of a row is a goal in the unit of the table, whichever cells the text layer lost', () => {
  const table = `单位：万亩
区县 合计 造林任务 营林任务
小计 退耕还林 农田林网 小计 森林抚育
全市  570  430  150  140  60
甲区  0.6  0.5  0.1
乙区  完成11个公园的新建任务
丙区  1.3  0.7  0.6  0
`
  expect(targetsOf(PLAN + table).map(([number, unit]) => `${number}${unit}`)).toEqual(
    '570万亩 430万亩 150万亩 140万亩 60万亩 0.6万亩 0.5万亩 0.1万亩 11个 1.3万亩 0.7万亩 0.6万亩'.split(
      ' ',
    ),
  )
})

test('a row as long as the head takes its indicator from the columns', () => {
  const table = `单位：万亩
造林 抚育 封育
甲区  3  2  1
乙区  6  5  4
丙区  9  8  7
`
  expect(targetsOf(PLAN + table).slice(0, 3)).toEqual([
    ['3', '万亩', '甲区造林', '2018', 'table-allotted'],
    ['2', '万亩', '甲区抚育', '2018', 'table-allotted'],
    ['1', '万亩', '甲区封育', '2018', 'table-allotted'],
  ])
})

test('units and years that alternate over the columns', () => {
  const text = `某省化解过剩产能实施方案

附件2
2017—2020年全省化解煤炭过剩产能指导目标
单位：处、万吨／年

序号 区域（单位）  2017年  2018年
处数 产能 处数 产能
1 全省合计  15  100  26  204
2 甲市  8  46  15  90
3 乙市  7  0  11  114
`
  expect(targetsOf(text).slice(0, 4)).toEqual([
    ['15', '处', '全省合计处数', '2017', 'table-allotted'],
    ['100', '万吨/年', '全省合计产能', '2017', 'table-allotted'],
    ['26', '处', '全省合计处数', '2018', 'table-allotted'],
    ['204', '万吨/年', '全省合计产能', '2018', 'table-allotted'],
  ])
})

test('a row may have a unit of its own, broken over two lines; without any unit it says nothing', () => {
  const text = `某省城乡建设工作方案

附件
2021年全省城乡建设工作任务分解表
地市 甲市 乙市 丙市 丁市
雨水管网（公里）  100  60  80  10
老旧小区 改造  3  5  1  2
项目 （个）
绿道（公  130  40  10  20
里）
雨洪公园  1  1  1  1
`
  expect(targetsOf(text).map(([number, unit]) => `${number}${unit}`)).toEqual(
    '100公里 60公里 80公里 10公里 3个 5个 1个 2个 130公里 40公里 10公里 20公里'.split(' '),
  )
})

test('rows of figures under a title that sets no task are no goals', () => {
  const text = `某省统计资料

各市主要经济指标情况
单位：亿元
甲市  100  60  80
乙市  100  60  80
丙市  100  60  80
`
  expect(targetsOf(text)).toEqual([])
})
