import { describe, expect, test } from 'vitest'
import {
  HEADING_STYLES,
  headingShape,
  NOTATIONS,
  ordinalOf,
} from '../../../src/text/heading-shape.ts'
import { toWide } from '../wide.ts'

describe('every notation', () => {
  test.each(NOTATIONS.map(({ style, example }) => [example, style]))('%s is %s', (line, style) => {
    expect(headingShape(line)?.style).toBe(style)
    expect(headingShape(toWide(line))).toEqual(headingShape(line))
  })

  test('no notation is hidden by those before it', () => {
    for (const { example, pattern } of NOTATIONS) expect(pattern.test(toNarrow(example))).toBe(true)
  })

  test('the styles have notations, but for those without a number', () => {
    const numbered = HEADING_STYLES.filter(
      (style) => !['plain', 'slogan', 'ordinal'].includes(style),
    )
    expect(new Set(NOTATIONS.map(({ style }) => style))).toEqual(new Set(numbered))
  })
})

const toNarrow = (text: string) =>
  text.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))

test.each([
  ['一、总体要求', '一', 1],
  ['（二十三）强化监督', '二十三', 23],
  ['〔三〕重大战略', '三', 3],
  ['第十二章 附则', '第十二章', 12],
  ['第3条 适用', '第3条', 3],
  ['第十条之一 例外', '第十条之一', 10],
  ['工作18：增强', '工作18', 18],
  ['任务三：推进', '任务三', 3],
  ['专栏3  数据', '专栏3', 3],
  ['专栏二 数据', '专栏二', 2],
  ['附件', '附件', 0],
  ['附件 2', '附件2', 2],
  ['附表1：指标', '附表1', 1],
  ['１．深化改革', '1', 1],
  ['12、深化改革', '12', 12],
  ['2.2035年，基本建成', '2', 2],
  ['1.5G网络建设', '1', 1],
  ['3. 深化', '3', 3],
  ['2.1 总体目标', '2.1', 1],
  ['③充电桩', '③', 3],
  ['⑵充电桩', '⑵', 2],
  ['⒊充电桩', '⒊', 3],
  ['㈣充电桩', '㈣', 4],
  ['（1）充电桩', '1', 1],
  ['1）充电桩', '1', 1],
  ['一）充电桩', '一', 1],
])('%s has the number %s', (line, number, value) => {
  expect(headingShape(line)).toMatchObject({ number, value })
})

test.each([
  '3.5%以上',
  '3.5 万吨',
  '3. 5%以上',
  '2020年,高新区',
  '10个以上',
  '10 个以上',
  '1 万元补贴',
  '15 亿元的项目',
  '一是加强领导',
  '一批项目',
  '一、二、三产业融合',
  '二、三产业融合',
  '项目 3 个',
  '任务十分艰巨',
  '附件：1.指标表',
  '附件：《办法》',
  '统筹推进',
  '第一批项目',
  '第二条例外',
  '1,200户',
  '',
])('%s has no number of a heading', (line) => {
  expect(headingShape(line)).toBeNull()
  expect(headingShape(toWide(line))).toBeNull()
})

test.each([
  ['一是加强领导', '一是'],
  ['二要抓落实', '二要'],
  ['第三，抓落实', '第三'],
  ['其四，抓落实', '其四'],
])('%s opens with the ordinal %s', (line, ordinal) => {
  expect(ordinalOf(line)).toBe(ordinal)
})

test.each(['一项工作', '第三批', '其中五个', '是否'])('%s opens with none', (line) => {
  expect(ordinalOf(line)).toBeNull()
})
