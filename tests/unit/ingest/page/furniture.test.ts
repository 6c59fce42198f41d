import { describe, expect, test } from 'vitest'
import { findFurniture } from '../../../../src/ingest/page/furniture.ts'
import { FURNITURE_RULES } from '../../../../src/ingest/page/furniture-lexicon.ts'
import { furnitureMark } from '../../../../src/ingest/page/furniture-lines.ts'
import { FURNITURE_WORDS, TEASER_HEADS } from '../../../../src/ingest/page/furniture-words.ts'
import { sourceLines } from '../../../../src/text/source-lines.ts'

/** What is omitted, as `reason: words`, and what is kept, line by line. */
function parted(text: string) {
  const lines = sourceLines(text)
  const omitted = findFurniture(lines, text)
  const isOmitted = (line: { start: number; end: number }) =>
    omitted.some(({ start, end }) => line.start >= start && line.end <= end)
  return {
    omitted: omitted.map(
      ({ start, end, reason }) => `${reason}: ${text.slice(start, end).replace(/\s+/g, ' ')}`,
    ),
    kept: lines.filter((line) => !isOmitted(line)).map((line) => line.text),
  }
}

const BODY = [
  '某市关于促进绿色发展的实施意见',
  '为深入贯彻落实国家和省有关要求，加快推进绿色低碳发展，结合实际，制定本意见。',
  '一、总体要求',
  '到2025年，森林覆盖率达到45%以上。',
]
const page = (before: string[], after: string[] = []) =>
  parted([...before, ...BODY, ...after].join('\n'))

describe('the lexicon', () => {
  const examples = FURNITURE_RULES.flatMap((rule) =>
    rule.examples.map((example) => [rule.name, example, rule] as const),
  )
  test.each(examples)('%s: %s', (name, example, { reason, sure }) => {
    expect(furnitureMark(example)).toEqual({ rule: name, reason, sure })
  })

  test.each(Object.entries(FURNITURE_WORDS))('rows of words: %s', (reason, words) => {
    for (const word of words)
      if (!FURNITURE_RULES.some(({ shape }) => shape.test(word)))
        expect([word, furnitureMark(`${word} | ${word}`)?.reason]).toEqual([word, reason])
  })

  test.each([
    '到2025年，森林覆盖率达到45%以上。',
    '首页办事效率提高50%。',
    '当前位置优势明显，交通便利',
    '主办单位要加强统筹，承办单位要抓好落实。',
    '地址变更登记办理时限压缩到1个工作日',
    '一、打造政务服务中心',
    '下一步工作打算',
    '上一年度工作回顾',
    '分享发展成果',
    '相关工作要求',
    '（接上期）',
    '（未完待续）',
    '版权所有者的权益得到保护',
    '——2026年1月27日在某市人民代表大会上',
    '发布日期：2023-11-07 浏览次数：12',
    '编辑：何某某',
    '附件：1.任务分工表',
    '欢迎程度不断提高。',
    'PM2.5>75 微克/立方米',
  ])('not furniture by itself: %s', (line) => {
    expect(furnitureMark(line)?.sure ?? false).toBe(false)
    expect(parted([BODY[0], line, ...BODY.slice(1)].join('\n')).omitted).toEqual([])
  })
})

describe('before the document', () => {
  test('a portal menu of words that no list knows', () => {
    const menu = '首页 要闻动态 走进某城 某城概览 政务公开 网上办事 阳光信箱 招商引资'.split(' ')
    expect(page(menu)).toEqual({ omitted: [`navigation: ${menu.join(' ')}`], kept: BODY })
  })

  test('a menu on one line', () => {
    const menu = '首页  要闻动态  政务公开  办事服务  互动交流  魅力某城'
    expect(page([menu]).kept).toEqual(BODY)
  })

  test('a short title right behind the menu stays', () => {
    const menu = '首页 新闻中心 政务公开 政务服务 互动交流 专题专栏'.split(' ')
    const { kept } = parted([...menu, '政府工作报告', '市长 张某', ...BODY.slice(1)].join('\n'))
    expect(kept.slice(0, 2)).toEqual(['政府工作报告', '市长 张某'])
  })

  test('short lines without a word of menus stay', () => {
    const cover = ['某某市', '人民政府', '文件', '绿色', '低碳', '循环', '发展']
    expect(page(cover).omitted).toEqual([])
  })

  test('a bar of buttons, the number and the date line between them', () => {
    expect(
      page([
        '下载',
        '打印',
        '【字号：',
        '加大',
        '还原',
        '】',
        '某政发〔2022〕3号',
        '发布时间：2022-01-05',
      ]),
    ).toEqual({
      omitted: ['share-bar: 下载 打印 【字号： 加大 还原 】'],
      kept: ['某政发〔2022〕3号', '发布时间：2022-01-05', ...BODY],
    })
  })

  test.each([
    [
      'labels and values on lines of their own',
      '索引号：\n113/2022-00012\n分类：\n发布机构：\n某市发展改革委\n文号：\n某发改〔2022〕3号\n主题词：',
    ],
    [
      'labels before their values',
      '索 引 号：113/2022 主题分类：综合政务\n发文机关：某市人民政府 成文日期：2022年1月5日\n发布日期：2022-01-06 有效性：有效',
    ],
    [
      'a table',
      '索引号\t113/2022\t主题分类\t综合政务\n发文字号\t某政发〔2022〕3号\t发布日期\t2022-01-06',
    ],
    [
      'the labels of a law database',
      '【发布部门】某市人民政府\n【发文字号】某政发〔2022〕3号\n【时效性】现行有效',
    ],
  ])('the box of an archive: %s', (_name, box) => {
    expect(page(box.split('\n'))).toEqual({
      omitted: [`navigation: ${box.replace(/\s+/g, ' ')}`],
      kept: BODY,
    })
  })

  test('a date line and a source alone are no box', () => {
    expect(page(['发布日期：2022-01-06', '来源：某市日报', '标题：某市意见']).omitted).toEqual([])
  })
})

describe('behind the document', () => {
  test('an unknown word between buttons is a button', () => {
    expect(page([], ['打印本页', '听新闻', '关闭窗口']).kept).toEqual(BODY)
  })

  test('the name of the site above its buttons', () => {
    expect(page([], ['', '某某新区', '官方微信', '官方微博', '返回顶部']).kept).toEqual(BODY)
  })

  test('neighbours, other articles and the foot of the page', () => {
    const signature = ['某市人民政府', '2022年1月5日', '（此件公开发布）', '附件：任务分工表']
    const after = [
      '上一篇：市政府召开会议',
      '下一篇：没有了',
      '相关阅读：',
      '某市2021年工作总结',
      '打印本页 关闭窗口',
      '主办单位：某市人民政府办公室',
      '地址：某市某路1号 电话：0900-1234567',
      '某ICP备12345678号',
    ]
    expect(page([], [...signature, ...after])).toEqual({
      omitted: [
        'navigation: 上一篇：市政府召开会议 下一篇：没有了',
        'teaser: 相关阅读： 某市2021年工作总结',
        'share-bar: 打印本页 关闭窗口',
        'footer: 主办单位：某市人民政府办公室 地址：某市某路1号 电话：0900-1234567',
        'licence-number: 某ICP备12345678号',
      ],
      kept: [...BODY, ...signature],
    })
  })

  test.each(TEASER_HEADS)('%s begins what is advertised', (head) => {
    const omitted = page(['第一段。'.repeat(20)], [`【${head}】`, '别处的新闻标题']).omitted
    expect(omitted).toEqual([`teaser: 【${head}】 别处的新闻标题`])
  })

  test.each([
    ['相关链接', '二、主要任务', '新建幼儿园10所。'],
    ['相关内容：', '1.新建幼儿园10所。', '2.新建小学2所。'],
  ])('%s in the midst of the document advertises nothing', (...after) => {
    expect(page([], after).omitted).toEqual([])
  })

  test('contacts and hosts of the document itself stay', () => {
    const contact = ['联系电话：0900-1234567', '某市发展改革委']
    expect(page([], contact).kept).toEqual([...BODY, ...contact])
  })
})

test('words of forms in a table of the document stay', () => {
  const table = ['序号', '标题', '全文', '内容', '到2025年，新建5G基站1万个，实现城区全覆盖。']
  expect(parted([...BODY, ...table, ...BODY].join('\n')).omitted).toEqual([])
})

test.each([
  ['one long line', '绿色，发展>'.repeat(150_000)],
  ['50,000 short lines', '首页\n'.repeat(50_000)],
  ['50,000 labels', '索引号：\n'.repeat(50_000)],
  ['50,000 numbers', Array.from({ length: 50_000 }, (_, index) => index).join('\n')],
])('%s: no hang', { timeout: 10_000 }, (_name, text) => {
  const stretches = findFurniture(sourceLines(text), text)
  expect(stretches.every(({ start, end }) => start < end && end <= text.length)).toBe(true)
})
