import { describe, expect, test } from 'vitest'
import { toWide } from '../../wide.ts'
import { outlineOf, TEXT } from './outline-of.ts'

/** Only the headings. */
const headingsOf = (text: string) => outlineOf(text).filter((block) => /^\d/.test(block))
const lines = (...all: string[]) => all.join('\n')

describe('headings', () => {
  test.each([
    [
      'sections',
      ['一、总体要求', TEXT, '二、主要任务', TEXT],
      ['2 一、总体要求', '2 二、主要任务'],
    ],
    [
      'three depths with text run in',
      [
        '一、任务',
        '(一)抓产业',
        `1.强链条。${TEXT}`,
        `2.建园区。${TEXT}`,
        '(二)抓消费',
        `1.办展会。${TEXT}`,
      ],
      [
        '2 一、任务',
        '3 (一)抓产业',
        '4 1.强链条。',
        '4 2.建园区。',
        '3 (二)抓消费',
        '4 1.办展会。',
      ],
    ],
    [
      'chapters, sections and articles',
      [
        '第一章 总则',
        '第一节 目的',
        `第一条 【依据】${TEXT}`,
        '第二章 附则',
        `第二条 【施行】${TEXT}`,
      ],
      ['2 第一章 总则', '3 第一节 目的', '4 第一条 【依据】', '2 第二章 附则', '3 第二条 【施行】'],
    ],
    [
      'numbers that run on through the sections',
      ['一、生产', `(一)抓工业。${TEXT}`, '二、流通', `(二)抓物流。${TEXT}`],
      ['2 一、生产', '3 (一)抓工业。', '2 二、流通', '3 (二)抓物流。'],
    ],
    [
      'a style that elsewhere stands further out nests where its list begins anew',
      [
        '1.抓工业',
        '一、强链',
        TEXT,
        '二、补链',
        TEXT,
        '2.抓农业',
        '一、种粮',
        TEXT,
        '二、种菜',
        TEXT,
      ],
      ['2 1.抓工业', '3 一、强链', '3 二、补链', '2 2.抓农业', '3 一、种粮', '3 二、种菜'],
    ],
    [
      'boxes stand below what they illustrate',
      ['一、行动', `(一)强基。${TEXT}`, '专栏1 强基工程', TEXT, `(二)赋能。${TEXT}`],
      ['2 一、行动', '3 (一)强基。', '4 专栏1 强基工程', '3 (二)赋能。'],
    ],
    [
      'attached documents begin anew',
      [
        '一、总则',
        TEXT,
        '二、附则',
        TEXT,
        '附件1',
        '重点任务分工方案',
        '一、目标',
        TEXT,
        '二、任务',
        TEXT,
      ],
      ['2 一、总则', '2 二、附则', '2 附件1', '2 重点任务分工方案', '3 一、目标', '3 二、任务'],
    ],
    [
      'unnumbered headings around numbers that restart',
      ['全年回顾', TEXT, '重点工作', `(一)扩内需。${TEXT}`, `(二)促创新。${TEXT}`],
      ['2 全年回顾', '2 重点工作', '3 (一)扩内需。', '3 (二)促创新。'],
    ],
    [
      'unnumbered headings between numbers that go on',
      ['一、回顾', TEXT, '产业提质增效', TEXT, '城乡协同融合', TEXT, '二、任务', TEXT],
      ['2 一、回顾', '3 产业提质增效', '3 城乡协同融合', '2 二、任务'],
    ],
    [
      'two lines of one heading',
      [TEXT, '加快改革步伐', '打造活力新城', TEXT],
      ['2 加快改革步伐⏎打造活力新城'],
    ],
    [
      'slogans again and again',
      [
        '一、回顾',
        '生态底色更加亮丽。',
        TEXT,
        '现代产业加速集聚。',
        TEXT,
        '民生改善可感可及。',
        TEXT,
      ],
      ['2 一、回顾', '3 生态底色更加亮丽。', '3 现代产业加速集聚。', '3 民生改善可感可及。'],
    ],
    [
      'an item of another style that goes on counting',
      ['一、要求', `1、思想。${TEXT}`, `2、目标。${TEXT}`, `(三)战略。${TEXT}`, '二、行动', TEXT],
      ['2 一、要求', '3 1、思想。', '3 2、目标。', '3 (三)战略。', '2 二、行动'],
    ],
    [
      'parts glued to one line',
      [
        `意见如下。一、便利度（一）优化流程。${TEXT}（二）压减时限。${TEXT}二、低门槛（三）放宽条件。${TEXT}`,
      ],
      [
        '2 一、便利度',
        '3 （一）优化流程。',
        '3 （二）压减时限。',
        '2 二、低门槛',
        '3 （三）放宽条件。',
      ],
    ],
    [
      'a serial that begins in the middle',
      ['工作18:强辐射', TEXT, '(五)抓生态', '工作19:抓绿化', TEXT],
      ['2 工作18:强辐射', '2 (五)抓生态', '3 工作19:抓绿化'],
    ],
  ])('%s', (_, source, expected) => {
    expect(headingsOf(lines(...source))).toEqual(expected)
    expect(headingsOf(toWide(lines(...source)))).toEqual(
      expected.map(
        (heading) => heading.slice(0, 2) + toWide(heading.slice(2)).replaceAll('　', ' '),
      ),
    )
  })

  test.each([
    ['a lone sloganlike sentence', [TEXT, '特此通知。', TEXT]],
    [
      'list items that are sentences',
      [TEXT, '1.依法依规生产；', '2.信用状况良好；', '3.通过年度考核。', TEXT],
    ],
    [
      'rules with their conditions',
      ['（一）对获得认定的企业，给予一次性奖励。', '（二）对通过复审的企业，按比例补助。'],
    ],
    ['a list of names', ['1.甲市图书馆', '2.乙市图书馆', '3.丙市图书馆']],
    ['a page that broke before a number', [TEXT, '15 个以上的重点项目', TEXT]],
    ['a percentage', [TEXT, '3.5%以上', TEXT]],
    [
      'signature, date and salutation',
      [TEXT, '各位代表：', TEXT, '某某市人民政府', '2026年1月5日', TEXT, '某某市财政局', TEXT],
    ],
    ['bylines', ['某某省省长 张三', TEXT, '自治区主席　李　四', TEXT]],
    ['bullets', ['——综合实力显著增强', TEXT, '●创新动能加快集聚', TEXT]],
    ['ordinals that open sentences', ['一是产业提质', TEXT, '二是城乡协同', TEXT]],
    ['the list of what is attached', [TEXT, '附件：1.重点任务分工表', '2.重点项目清单', TEXT]],
    ['annexes in a row', [TEXT, '附件1：分工表', '附件2：项目清单', TEXT]],
    [
      'cells of a table that lost its shape',
      [
        TEXT,
        '一级指标',
        '二级指标',
        '评价标准',
        '数据来源',
        '服务供给',
        '1.签约覆盖率',
        '逐年增加。',
        '服务内涵',
        '2.建档率',
        '逐年增加。',
      ],
    ],
  ])('%s: none', (_, source) => {
    expect(headingsOf(lines(...source))).toEqual([])
    expect(headingsOf(toWide(lines(...source)))).toEqual([])
  })

  test('a measure that lost its full stop has a heading like its neighbours', () => {
    const clause = '（牵头单位：区教育局）'
    const text = lines(
      `1.抓园区。${TEXT}${clause}`,
      `2.抓项目。${TEXT}${clause}`,
      `3.抓教育推进均衡发展，建成学校。${clause}`.replace(
        '。',
        '，办好每一所学校让每个孩子都能在家门口上好学接受公平而有质量的教育的同时不断改善办学条件。',
      ),
    )
    expect(headingsOf(text)).toEqual(['2 1.抓园区。', '2 2.抓项目。', '2 3.抓教育推进均衡发展，'])
  })
})
