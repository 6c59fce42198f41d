import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSource } from '../../../src/ingest/read-source.ts'

const seed = (id: string) => readSource(readFileSync(`seeds/${id}.txt`, 'utf8'))

/** Words, value, unit, kind and deadline of every target of a text. */
function targetsOf(text: string) {
  return readSource(text).targets.map(({ start, end, value, unit, kind, due }) =>
    [text.slice(start, end), [value].flat().join('~') + unit, kind, due.date ?? due.basis].join(
      ' | ',
    ),
  )
}

/** The reason of the number that stands in the brackets of the text. */
function reasonOf(marked: string) {
  const start = marked.indexOf('[')
  const text = marked.replace(/[[\]]/g, '')
  return readSource(text).excluded.find((number) => number.start === start)?.reason ?? null
}

describe('targets', () => {
  test('a list under one head is several targets', () => {
    expect(targetsOf('2019年重点工作\n建成幼儿园10所、小学2所、九年制学校1所。')).toEqual([
      '建成幼儿园10所 | 10所 | count | 2019',
      '小学2所 | 2所 | count | 2019',
      '九年制学校1所 | 1所 | count | 2019',
    ])
  })

  test('a table of indicators promises what stands under the year to come, and in brackets its sum', () => {
    const rows = [
      ['指标', '单位', '2020年', '2025年', '年均增速[累计]', '属性'],
      ['城镇化率', '%', '61.4', '67', '[5.6]', '预期性'],
      ['供水能力', '亿立方米', '1.2', '≥3.5', '[2.3]', '预期性'],
      ['森林覆盖率', '%', '40', '42', '—', '约束性'],
    ]
    const text = `某市水安全规划（2021—2025年）\n\n${rows.map((row) => row.join('\t')).join('\n')}\n`
    const found = readSource(text).targets.map(({ indicator, value, kind, due, unitInHead }) =>
      [indicator, `${value}${unitInHead}`, kind, due.date].join(' | '),
    )
    expect(found).toEqual([
      '城镇化率 | 67% | level | 2025',
      '城镇化率 | 5.6% | cumulative | 2025',
      '供水能力 | 3.5亿立方米 | level | 2025',
      '供水能力 | 2.3亿立方米 | cumulative | 2025',
      '森林覆盖率 | 42% | level | 2025',
    ])
  })

  test('a table of goals year by year: its title gives the unit, the end of a year is its last month', () => {
    const text =
      '某省稳产行动计划（2019—2020年）\n\n各地养殖目标数单位：万头\n地区  2019年  2020年\n年末存栏 全年出栏 年末存栏 全年出栏\n甲市  89  165  98  177\n乙市  15  27  20  36\n合计  104  192  118  213\n'
    const found = readSource(text).targets.map(({ indicator, value, due, unitInHead }) =>
      [indicator, `${value}${unitInHead}`, due.date].join(' | '),
    )
    expect(found).toHaveLength(12)
    expect(found.slice(4, 8)).toEqual([
      '乙市年末存栏 | 15万头 | 2019-12',
      '乙市全年出栏 | 27万头 | 2019',
      '乙市年末存栏 | 20万头 | 2020-12',
      '乙市全年出栏 | 36万头 | 2020',
    ])
  })

  test('a year that opens a sentence holds for all its parts', () => {
    const text =
      '某省行动计划（2019—2021年）\n全省稳产保供。2020年底，全省生猪存栏900万头；规模养殖比重达96%。养殖场利用率达95%。'
    expect(readSource(text).targets.map(({ due }) => due.date)).toEqual([
      '2020-12',
      '2020-12',
      '2021',
    ])
  })

  test('a sentence that the end of a page broke goes on', () => {
    const text =
      '某市实施方案\n到2022年底，全市城市建成区范围内所有街道和50%以上的行政村开展生活垃圾分类示范，中心城\n区回收利用率达到40%以上。'
    expect(readSource(text).targets.map(({ due }) => due.date)).toEqual(['2022-12', '2022-12'])
  })

  test('a level and its growth in one clause are two', () => {
    expect(targetsOf('重点工作\n到2025年,完成工业投资120亿元,增长20%以上。')).toEqual([
      '完成工业投资120亿元 | 120亿元 | level | 2025',
      '增长20%以上 | 20% | growth | 2025',
    ])
  })

  test('two rates over the same words', () => {
    expect(targetsOf('重点工作\n养老、医疗保险参保率分别达到98%和99%以上。')).toEqual([
      '养老、医疗保险参保率分别达到98%和99%以上 | 98% | level | none',
      '养老、医疗保险参保率分别达到98%和99%以上 | 99% | level | none',
    ])
  })

  test('a decline is negative, the year to compare with is no deadline', () => {
    expect(targetsOf('实施方案\n到2025年,单位能耗比2020年下降13.5%。')).toEqual([
      '单位能耗比2020年下降13.5% | -13.5% | growth | 2025',
    ])
  })

  test.each([
    ['其中10亿元以上项目20个。', '10亿元以上项目20个 | 20个 | count | 2024'],
    ['培育50亿级企业10家。', '培育50亿级企业10家 | 10家 | count | 2024'],
    ['2个30亿的任务全部完成。', '2个30亿 | 2个 | count | 2024'],
    ['建成区12宗闲置土地盘活利用,成效更好。', '建成区12宗闲置土地盘活利用 | 12宗 | count | 2024'],
    ['75%以上科技人员落户企业。', '75%以上科技人员落户企业 | 75% | level | 2024'],
    [
      'PM2.5平均浓度降至32微克/立方米以下。',
      'PM2.5平均浓度降至32微克/立方米以下 | 32微克/立方米 | level | 2024',
    ],
    [
      'GDP增速高于全省平均水平1个百分点。',
      'GDP增速高于全省平均水平1个百分点 | 1个百分点 | relative | 2024',
    ],
  ])('%s', (text, target) => {
    expect(targetsOf(`2024年工作计划\n${text}`)).toEqual([target])
  })

  test('a second rate goes on with the verb of the first', () => {
    expect(targetsOf('2024年工作计划\n地区生产总值增长6.5%以上、力争7%。')).toMatchObject([
      '地区生产总值增长6.5%以上 | 6.5% | growth | 2024',
      '力争7% | 7% | growth | 2024',
    ])
  })

  test('words that a page broke are whole', () => {
    const lines = Array.from(
      { length: 30 },
      () => '推进绿色低碳循环发展经济体系建设统筹推进各项工作有序开',
    )
    const text = `实施方案\n${lines.join('\n')}\n统筹推进各项工作有序开展有序开展,到2025年,森林覆盖\n率达到45%以上。`
    expect(readSource(text).targets).toMatchObject([
      { indicator: '森林覆盖率', comparator: 'at-least', due: { date: '2025' } },
    ])
  })

  test('full-width and ASCII punctuation give the same targets', () => {
    const ascii = '2020年工作\n力争新增高企260家以上,上市公司2家(含2家)以上;失业率控制在4%以内。'
    const wide = ascii.replace(/[,;()%]/g, (char) =>
      String.fromCharCode(char.charCodeAt(0) + 0xfee0),
    )
    const fields = (text: string) =>
      readSource(text).targets.map(({ unit, ...target }) => ({ ...target, indicator: null }))
    expect(fields(wide)).toEqual(fields(ascii))
  })
})

describe('numbers that are no targets', () => {
  test.each([
    ['地区生产总值同比增长[7]%,再上台阶。', 'history'],
    ['全年新建成道路30公里,已完成投资[5]亿元。', 'history'],
    ['对通过认定的企业给予最高[500]万元补助。', 'context'],
    ['对[1403]家重点企业纾困解难。', 'existing-size'],
    ['选取南部[17.5]平方公里的工业区,引入社会主体。', 'existing-size'],
    ['牢牢守住[两]条底线。', 'not-a-quantity'],
    ['投产[20]亿剂基因重组新冠疫苗车间。', 'specification'],
    ['建议将总额达到[13343]万美元改为其他。', 'proposal'],
    ['落实“1+[6]”方案。', 'policy-label'],
    ['去年,地区生产总值完成1500亿元,增长[6]%。', 'history'],
    ['推进总投资[120]亿元的抽水蓄能电站建设。', 'specification'],
    ['常住人口[85]万人,下辖5个街道。', 'existing-size'],
  ])('%s', (text, reason) => {
    expect(reasonOf(`年度工作计划安排\n${text}`)).toBe(reason)
  })
})

describe('deadlines', () => {
  test('a heading governs what stands under it, up to the next of its level', () => {
    const text =
      '行动计划\n一、目标\n1.到2020年,全面建成。\n绿化率达到35%。\n2.2035年,基本建成。\n绿化率达到45%。\n二、保障\n绿化率达到55%。'
    expect(readSource(text).targets.map(({ due }) => [due.date, due.basis, due.words])).toEqual([
      ['2020', 'section', '到2020年'],
      ['2035', 'section', '2035年'],
      [null, 'none', null],
    ])
  })

  test('words without a year govern their own clause', () => {
    const text = '2019年工作报告\n医院上半年投入运营,建成服务中心6个。确保年底交付安置房9000套。'
    expect(readSource(text).targets.map(({ due }) => [due.date, due.basis])).toEqual([
      ['2019', 'document'],
      ['2019-12', 'clause'],
    ])
  })
})

describe('the five sources', () => {
  test('facts', () => {
    expect(seed('lanzhou-new-area-2019').facts).toMatchObject({
      title: '新的一年新区努力打造改革创新新典范',
      subtitle: '新区工作报告解读(四)',
      issuer: null,
      publisher: '兰州新区',
      published: '2019-02-26',
      kind: 'report-digest',
      horizon: '2019',
    })
    expect(seed('tongguan-five-development-2018').facts).toMatchObject({
      issuer: '中共铜官区委 铜官区人民政府',
      published: '2018-01-06',
      kind: 'draft-for-comment',
      horizon: null,
    })
    expect(seed('zhengzhou-hightech-2020').facts).toMatchObject({
      published: null,
      horizon: '2020',
    })
  })

  test('measures and their clauses', () => {
    const { measures, clauses } = seed('tongguan-five-development-2018')
    expect(measures.filter(({ partOf }) => partOf === null)).toHaveLength(24)
    expect(measures.filter(({ partOf }) => partOf !== null).map(({ id }) => id)).toEqual([
      'm4-2',
      'm4-3',
    ])
    expect(clauses).toHaveLength(22)
    expect(seed('lanzhou-hightech-innovation-plan-7').measures.map(({ number }) => number)).toEqual(
      Array.from({ length: 10 }, (_, index) => `工作${index + 18}`),
    )
  })

  test('furniture', () => {
    const { text, omitted } = seed('lanzhou-new-area-2019')
    expect(
      omitted.map(({ start, end, reason }) => [reason, text.slice(start, end).split('\n')[0]]),
    ).toEqual([
      ['navigation', '您当前的位置 : 兰州新区门户网站 >> 专题专栏 >> 改革创新'],
      ['share-bar', '兰州新区'],
      ['navigation', '返 回'],
      ['footer', '版权所有:甘肃省兰州新区党工委办公室'],
      ['licence-number', 'ICP备案编号:陇ICP备17002353号'],
    ])
    expect(seed('zhengzhou-hightech-2020').omitted).toEqual([])
  })

  test('a plan without quantified target has none', () => {
    expect(seed('lanzhou-hightech-innovation-plan-7').targets).toEqual([])
  })
})
