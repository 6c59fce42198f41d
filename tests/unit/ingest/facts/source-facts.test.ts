import { describe, expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'

describe('title', () => {
  test.each([
    ['one line', '某市关于推进绿色发展的实施意见', '某市关于推进绿色发展的实施意见'],
    [
      'three lines',
      '某市人民政府关于印发\n某市绿色发展实施方案\n的通知',
      '某市人民政府关于印发某市绿色发展实施方案的通知',
    ],
    [
      'broken inside a word',
      '某省住房城乡建设厅等 17 部门关于加强县城绿色低碳建\n设的实施意见',
      '某省住房城乡建设厅等 17 部门关于加强县城绿色低碳建设的实施意见',
    ],
    [
      'period on a line of its own',
      '某市推进数字政府建设三年行动计划\n（2021—2023年）',
      '某市推进数字政府建设三年行动计划（2021—2023年）',
    ],
    [
      'period before its end',
      '某省人民政府办公厅\n关于印发三年行动计划\n（2021—2023年）的通知',
      '某省人民政府办公厅关于印发三年行动计划（2021—2023年）的通知',
    ],
    [
      'two organs',
      '中共某市委\n某市人民政府\n关于全面推进乡村振兴的实施意见',
      '中共某市委 某市人民政府关于全面推进乡村振兴的实施意见',
    ],
    [
      'below a red head',
      '某省人民政府文件\n某府〔2021〕1号\n某省人民政府关于加快发展的意见\n各市人民政府：',
      '某省人民政府关于加快发展的意见',
    ],
    [
      'below a red head with a number in two lines',
      '某省人民政府文件\n某政发〔\n２０２１〕６２ 号\n某省人民政府印发绿色发展实施方案的通知',
      '某省人民政府印发绿色发展实施方案的通知',
    ],
    [
      'broken inside the name that it quotes',
      '关于《某市重点领域节能降碳技术改造实施方\n案》的公示\n各单位：',
      '关于《某市重点领域节能降碳技术改造实施方案》的公示',
    ],
    [
      'broken inside its last word',
      '某银行、某委关于印发《项目目录（2021 年版）\n》的通\n知\n（某发〔2021〕96 号）',
      '某银行、某委关于印发《项目目录（2021 年版）》的通知',
    ],
    [
      'with its number behind it',
      '关于印发某市创建行动实施方案的通知 某建科〔2020〕46 号',
      '关于印发某市创建行动实施方案的通知',
    ],
    [
      'lost, but named by what sends it out',
      '某政办〔2022〕3 号\n各镇人民政府：\n现将《某区节能降碳若干支持措施》印发给你们。',
      '某区节能降碳若干支持措施',
    ],
    [
      'below the mark of an attachment',
      '附件 1\n某市能源结构调整十条政策措施',
      '某市能源结构调整十条政策措施',
    ],
    ['spaced out', '某 市 高 新 区\n促 进 绿 色 发 展 办 法', '某市高新区促进绿色发展办法'],
    [
      'of an article',
      '兰山脚下 着力打造富裕幸福的新城\n发布时间：2023-07-02',
      '兰山脚下 着力打造富裕幸福的新城',
    ],
    ['below a newspaper', '某某日报\n2026年某市政府工作报告', '2026年某市政府工作报告'],
    [
      'below a strange line',
      '综合政务、其他\n某市人民政府关于促进消费的意见',
      '某市人民政府关于促进消费的意见',
    ],
    [
      'none: the first words',
      '各市人民政府，各部门：党中央高度重视改革工作。近年来取得成效。',
      '党中央高度重视改革工作',
    ],
  ])('%s', (_name, head, title) => {
    expect(factsOf(head).title).toBe(title)
  })

  test('the lines that print it again, over line breaks, and the titles of attachments', () => {
    const head = '某市人民政府关于印发某市绿色低碳发展实施方案的通知'
    const after = '某市绿色低碳发展\n实施方案\n一、目标\n附件1\n某市重点任务分工表'
    expect(factsOf(head, after).titles).toEqual([
      head,
      '某市绿色低碳发展\n实施方案',
      '某市重点任务分工表',
    ])
  })
})

test.each([
  [
    '政府工作报告\n——2026年1月27日在某省第十四届人民代表大会第四次会议上',
    '2026年1月27日在某省第十四届人民代表大会第四次会议上',
  ],
  ['新的一年打造改革新典范\n——新区工作报告解读(四)', '新区工作报告解读(四)'],
  ['某市关于促进消费的意见\n——', null],
  ['某市关于促进消费的意见\n2022年1月5日', null],
])('subtitle: %j', (head, subtitle) => {
  expect(factsOf(head).subtitle).toBe(subtitle)
})

test.each([
  [
    '各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。',
    '现在，我代表市人民政府向大会报告工作，请予审议',
  ],
  ['2023年工作回顾\n过去的一年，完成了各项任务。', '2023年工作回顾'],
])('%j has no title: its first words stand for one', (head, title) => {
  expect(factsOf(head)).toMatchObject({ title, titles: [] })
})

test('who gives a report is not its title', () => {
  expect(factsOf('县长  王  明\n各位代表：\n现在，我代表县政府向大会报告工作。').titles).toEqual([])
})

describe('issuer', () => {
  test.each([
    ['some title', '某市人民政府办公室关于印发工作方案的通知', '', '某市人民政府办公室'],
    [
      'several departments',
      '某省住房城乡建设厅等 17 部门关于加强建设的意见',
      '',
      '某省住房城乡建设厅等17部门',
    ],
    ['the signature', '关于推进科技创新的意见', '某市科学技术局\n2021年5月6日', '某市科学技术局'],
    [
      'the signature at the end of the line',
      '关于推进科技创新的意见',
      '以上请认真落实。某市人民政府办公厅2020年7月15日（此件公开发布）',
      '某市人民政府办公厅',
    ],
    ['nobody', '关于推进科技创新的意见', '', null],
  ])('%s', (_name, head, after, issuer) => {
    expect(factsOf(head, after).issuer).toBe(issuer)
  })
})

describe('published', () => {
  test.each([
    ['发布时间：2022-05-06 10:20:30  来源：某局  浏览次数：123', '', '2022-05-06'],
    ['2026-01-31 07:00:44', '', '2026-01-31'],
    [' 2019/02/26/ 10:09 来源:某新区', '', '2019-02-26'],
    ['来源：某日报\n时间：2026-02-12', '', '2026-02-12'],
    ['［2021．05．06］', '', '2021-05-06'],
    ['', '某市人民政府\n2022 年 1 月 18 日', '2022-01-18'],
    ['', '某市人民政府\n二〇二二年一月十八日', '2022-01-18'],
    ['', '某市人民政府\n二○二○年十二月三十一日', '2020-12-31'],
    ['', '以上请认真落实。某市人民政府办公厅2020年7月15日（此件公开发布）', '2020-07-15'],
    ['发布日期：2022-01-20', '某市人民政府\n2022年1月18日', '2022-01-20'],
    ['——2026年1月27日在某省人民代表大会第四次会议上', '', '2026-01-27'],
    ['施行日期：2022-01-20', '', null],
    ['', `${'长'.repeat(200)}。\n2022年1月18日\n${'长'.repeat(200)}。`, '2022-01-18'],
    ['', '某市人民政府\n2022年13月18日', null],
    ['', '', null],
  ])('%j … %j: %s', (line, after, day) => {
    expect(factsOf(`某市政府工作报告\n${line}`, after).published).toBe(day)
  })
})

test.each([
  ['（皖政办秘〔2021〕82号）', '皖政办秘〔2021〕82号'],
  ['国发 [2021] 23 号', '国发〔2021〕23号'],
  ['某政发（２０２１）８号', '某政发〔2021〕8号'],
  ['某府规【2020】第5号', '某府规〔2020〕5号'],
  ['根据某发〔2021〕8号文件精神，制定本方案', null],
])('document number: %s', (line, number) => {
  expect(factsOf(`某市关于促进消费的意见\n${line}`).documentNumber).toBe(number)
})

test('publisher: the source of the byline, not of a sentence', () => {
  expect(factsOf('某市工作要点\n来源：某市日报 作者：张某').publisher).toBe('某市日报')
  expect(
    factsOf('某市工作要点', '资金来源：财政拨款，用于各项民生支出，具体以批复为准。').publisher,
  ).toBeNull()
})

test('the box of an archive is read, though it is furniture', () => {
  const box =
    '索引号：113/2021-1\n发文机关：某省水利厅\n发布机构：某省政务网\n成文日期：2021年5月6日\n发文字号：某水〔2021〕8号\n发布日期：2021年5月10日'
  expect(factsOf(`${box}\n关于加快水利发展的实施意见`)).toMatchObject({
    issuer: '某省水利厅',
    publisher: '某省政务网',
    documentNumber: '某水〔2021〕8号',
    published: '2021-05-10',
    titles: ['关于加快水利发展的实施意见'],
  })
})

test.each([
  ['2026年某省政府工作报告', 'work-report'],
  ['某市2023年政府工作报告重点任务责任分解', 'plan'],
  ['某市关于促进消费的意见（征求意见稿）', 'draft-for-comment'],
  ['新的一年\n——新区工作报告解读(四)', 'report-digest'],
  ['某市关于印发绿色发展实施方案的通知', 'plan'],
  ['某区促进绿色低碳发展办法', 'notice'],
  ['加快建设富裕幸福的新城', 'press-article'],
  ['党中央高度重视改革工作。现制定如下分工方案。近年来取得成效。', 'plan'],
  ['各位代表：\n现在，我代表市人民政府，向大会报告工作，请予审议。', 'work-report'],
  ['各位委员：\n下面，我代表行署作工作报告，请予审议。', 'work-report'],
  ['2023年工作回顾\n过去的一年，完成了各项任务。', 'work-report'],
  ['第三章　发展目标', 'plan'],
])('kind of %s', (head, kind) => {
  expect(factsOf(head).kind).toBe(kind)
})

test('a web copy without line breaks gives title and day on its first line', () => {
  const glued =
    '某省人民政府办公厅关于印发某省绿色发展工作方案的通知发布日期：2022-3-14各市人民政府，省有关单位：'
  expect(factsOf(glued)).toMatchObject({
    title: '某省人民政府办公厅关于印发某省绿色发展工作方案的通知',
    published: '2022-03-14',
  })
})
