import { expect, test } from 'vitest'
import { BOX_LABELS } from '../../../../src/ingest/page/box-labels.ts'
import { type BoxField, findMetadataBoxes } from '../../../../src/ingest/page/metadata-box.ts'
import { sourceLines } from '../../../../src/text/source-lines.ts'

const boxesOf = (text: string) => findMetadataBoxes(sourceLines(text))

test.each(Object.entries(BOX_LABELS))('labels of %s', (field, labels) => {
  for (const label of labels) {
    const [box] = boxesOf(`索引号：1\n主题分类：2\n${label}：甲`)
    expect([label, box?.last]).toEqual([label, 2])
    if (field !== 'other') expect([label, box?.values[field as BoxField]]).toEqual([label, '甲'])
  }
})

test.each([
  ['value on the next line', '索引号：\n113/1\n文号：\n某发〔2022〕3号\n主题分类：\n综合'],
  ['spaced-out labels', '索 引 号：113/1\n文　　号：某发〔2022〕3号\n主题分类：综合'],
  ['several on a line', '索引号：113/1 文号：某发〔2022〕3号 主题分类：综合'],
  ['cells of a table', '索引号\t113/1\t文号\t某发〔2022〕3号\n主题分类\t综合'],
  ['marked labels', '【索引号】113/1\n【文号】某发〔2022〕3号\n【主题分类】综合'],
  ['ASCII', '索引号:113/1\n文号:某发〔2022〕3号\n主题分类:综合'],
])('%s', (_name, text) => {
  expect(boxesOf(text)).toMatchObject([
    { first: 0, last: text.split('\n').length - 1, values: { number: '某发〔2022〕3号' } },
  ])
})

test('the title of the document is no value of an empty label', () => {
  const text = '索引号：1\n文号：2\n主题词：\n某市关于促进消费的实施意见\n发布日期：2022-01-06'
  expect(boxesOf(text)).toMatchObject([{ first: 0, last: 2 }])
})

test('a kind of document is a value', () => {
  expect(boxesOf('索引号：\n1\n公文种类：\n通知\n文号：\n2')).toMatchObject([{ last: 5 }])
})

test.each([
  '来源：某日报\n发布日期：2022-01-06\n标题：某事',
  '文号：1\n主题分类：2',
  '分类施策。\n有效性得到提高。\n名称变更。',
])('no box: %j', (text) => {
  expect(boxesOf(text)).toEqual([])
})
