import { describe, expect, test } from 'vitest'
import { cutBlocks } from '../../../../src/ingest/structure/blocks.ts'
import { cellReader } from '../../../../src/ingest/structure/table-cells.ts'
import { findTables } from '../../../../src/ingest/structure/tables.ts'
import { sourceLines } from '../../../../src/text/source-lines.ts'

/** The cells of every table of a text. */
function tablesOf(text: string): string[][][] {
  return findTables(text, sourceLines(text)).map(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ start, end }) => text.slice(start, end))),
  )
}

const TEXT = '各级各部门要把这项工作摆上重要议事日程，层层压实责任。'

describe('tables', () => {
  test('rows with tabs, empty cells included', () => {
    const text = `${TEXT}\n指标\t单位\t2025年\n绿化率\t%\t45\n\t\t50\n${TEXT}`
    expect(tablesOf(text)).toEqual([
      [
        ['指标', '单位', '2025年'],
        ['绿化率', '%', '45'],
        ['', '', '50'],
      ],
    ])
  })

  test('rows whose units stand behind their names', () => {
    const text = [
      '考核依据 序号 指　　标 基期水平  2022年目标值',
      '1 婴儿死亡率（‰）  6.8  ≤7',
      '《规划》 2 居民健康素养水平（%）  2014年为15.8  ≥22',
      '和相关文件',
      '3 覆盖率（ %）  85  100',
    ].join('\n')
    expect(tablesOf(text)).toEqual([
      [
        ['考核依据', '序号', '指　　标', '基期水平', '2022年目标值'],
        ['', '1', '婴儿死亡率（‰）', '6.8', '≤7'],
        ['《规划》', '2', '居民健康素养水平（%）', '2014年为15.8', '≥22'],
        ['和相关文件'],
        ['', '3', '覆盖率（ %）', '85', '100'],
      ],
    ])
  })

  test('a short line among rows with tabs spans them', () => {
    const text = '指标\t2025年\n一、生态\n绿化率\t45%\n二、创新\n研发投入\t3%\n'
    expect(tablesOf(text)[0]).toHaveLength(5)
  })

  test.each([['  '], ['    '], ['　'], ['\u00a0\u00a0']])('rows with gaps of “%s”', (gap) => {
    const rows = [
      ['指标', '2020年', '2025年'],
      ['绿化率', '35%', '45%'],
      ['高企数', '200家', '≥260家'],
    ]
    expect(tablesOf(rows.map((row) => row.join(gap)).join('\n'))).toEqual([rows])
  })

  test('rows that hold a unit and, parted by blanks, as many values as the head names behind it', () => {
    const text = [
      '指标名称 单位  2020年数据  2023年目标  2025年目标',
      '1.人均预期寿命 岁  79.05  80  81',
      '4.孕产妇死亡率  /10万  15.01  ≤13  ≤10',
      '5.重大慢',
      '性病过早死亡 %  13.41（2019年）  ≤13.2  ≤13',
      '率',
      '8.空气质量优良天数比例  %  99.5 保持稳定 保持稳定',
      '11.事故死亡率  /10万  6.52 年均下降 5%以上 年均下降5%以上',
    ].join('\n')
    expect(tablesOf(`${text}\n${TEXT}`)).toEqual([
      [
        ['指标名称', '单位', '2020年数据', '2023年目标', '2025年目标'],
        ['1.人均预期寿命', '岁', '79.05', '80', '81'],
        ['4.孕产妇死亡率', '/10万', '15.01', '≤13', '≤10'],
        ['5.重大慢'],
        ['性病过早死亡', '%', '13.41（2019年）', '≤13.2', '≤13'],
        ['率'],
        ['8.空气质量优良天数比例', '%', '99.5', '保持稳定', '保持稳定'],
        ['11.事故死亡率', '/10万', '6.52', '年均下降 5%以上', '年均下降5%以上'],
      ],
    ])
  })

  test('numbered rows with a unit keep their number apart', () => {
    const text =
      '序号 名称 单位  2020年  2025年\n1 运营基地 个  4  ≥5\n2 示范项目 个  —  ≥6\n其中：占比  %  —  ≥50'
    expect(tablesOf(text)).toEqual([
      [
        ['序号', '名称', '单位', '2020年', '2025年'],
        ['1', '运营基地', '个', '4', '≥5'],
        ['2', '示范项目', '个', '—', '≥6'],
        ['', '其中：占比', '%', '—', '≥50'],
      ],
    ])
  })

  test('years over places, with a second head under each year', () => {
    const rows = [
      '地区  2019年  2020年',
      '年末存栏 全年出栏数 年末存栏 全年出栏数',
      '福州  89  165  98  177',
      '厦门  15  27  20  36',
      '全省 合计  104  192  118  213',
    ]
    expect(tablesOf(`${TEXT}\n${rows.join('\n')}`)[0]?.slice(-2)).toEqual([
      ['厦门', '15', '27', '20', '36'],
      ['全省 合计', '104', '192', '118', '213'],
    ])
    expect(tablesOf(rows.slice(0, 4).join('\n'))).toEqual([])
  })

  test('cells one to a line, numbered in their first column', () => {
    const head = ['序号', '单位', '主要意见', '采纳情况']
    const rows = [
      ['1', '甲局', '建议增加内容。', ''],
      ['2', '乙局', '建议修改内容。', '部分采纳'],
      ['3', '丙局', '建议删除内容。', ''],
    ]
    const text = [...head, ...rows.flat()].filter((cell) => cell !== '').join('\n\n')
    expect(tablesOf(text)).toEqual([[head, ...rows]])
  })

  test('cells one to a line, of which several rows share the first', () => {
    const head = ['序号', '工作事项', '主要内容', '牵头单位', '配合单位']
    const rows = [
      ['1', '抓产业', '强链条。', '甲局', '乙局'],
      ['', '', '建园区。', '甲局', '丙局'],
      ['2', '抓消费', '办展会。', '乙局', '甲局'],
      ['3', '抓创新', '建平台。', '丙局', '甲局'],
    ]
    const text = [...head, ...rows.flat()].filter((cell) => cell !== '').join('\n')
    expect(tablesOf(`${text}\n${TEXT}`)).toEqual([[head, ...rows]])
  })

  test('cells one to a line, labels broken over two', () => {
    const text =
      '序号\n指标\n2020年\n2025年\n属性\n1\n森林覆盖\n率（%）\n40\n42\n约束性\n2\n用水量\n[3]\n[2.5]\n预期性\n3\n5级堤防达标率\n—\n85\n预期性'
    expect(tablesOf(`${text}\n${TEXT}`)).toEqual([
      [
        ['序号', '指标', '2020年', '2025年', '属性'],
        ['1', '森林覆盖\n率（%）', '40', '42', '约束性'],
        ['2', '用水量', '[3]', '[2.5]', '预期性'],
        ['3', '5级堤防达标率', '—', '85', '预期性'],
      ],
    ])
  })

  test('cells one to a line, groups over some rows, values of several lines', () => {
    const text =
      '序号\n类别\n主要指标\n2020年现状\n2025年目标\n指标\n属性\n1\n综合\n治理\n内涝防治达标率（%）\n——\n95\n约束性\n2\n防洪达标率（%）\n80\n95\n约束性\n3\n管网监测率（%）\n——\n重点城市≥30\n一般城市≥15\n预期性\n4\n数字\n赋能\n智慧化覆盖率（%）\n46\n100\n预期性'
    expect(tablesOf(`${text}\n${TEXT}`)).toEqual([
      [
        ['序号', '主要指标', '2020年现状', '2025年目标', '属性'],
        ['1', '内涝防治达标率（%）', '——', '95', '约束性'],
        ['2', '防洪达标率（%）', '80', '95', '约束性'],
        ['3\n管网监测率（%）\n——\n重点城市≥30\n一般城市≥15\n预期性'],
        ['4', '智慧化覆盖率（%）', '46', '100', '预期性'],
      ],
    ])
  })

  test('rows that end in 预期性 or 约束性, one with words for a value, one that cannot be told apart', () => {
    const text = [
      '类别 主 要 指 标  2020年现状指标  2025年目标  2035年目标 指标属性',
      '建成区垃圾分类覆盖率 中心城区100%  100%  100% 预期性',
      '分类示范村占比  35.92%  50% 全面推广 约束性',
      '回收利用率：城区 回收利用率：县城（含县级市城区以及独立的开发区）  35% /  40% 30%  // 约束性预期性',
      '一次转运能力（万吨/日）  3.33  4.87  / 预期性',
      '建',
      '建筑垃圾 资源化利用率  33%  53%  82% 预期性',
    ].join('\n')
    const rows = tablesOf(`${text}\n${TEXT}`)[0]
    expect(rows?.map((row) => row.filter((cell) => cell !== ''))).toEqual([
      ['指', '2020年现状指标', '2025年目标', '2035年目标', '指标属性'],
      ['建成区垃圾分类覆盖率', '中心城区100%', '100%', '100%', '预期性'],
      ['分类示范村占比', '35.92%', '50%', '全面推广', '约束性'],
      [text.split('\n')[3]],
      ['一次转运能力（万吨/日）', '3.33', '4.87', '/', '预期性'],
      ['建'],
      ['建筑垃圾 资源化利用率', '33%', '53%', '82%', '预期性'],
    ])
  })

  test('cells that a page laid out with blanks, groups and units on lines of their own', () => {
    const text = [
      '类别 序号 指标名称             2020年  2025年  年均增长  属性',
      '                                              〔累计〕',
      '     1    生产总值（亿元）     562.8   800     7%左右    预期性',
      '经济 2    财政收入（亿元）     41.6    54      5.5%      预期性',
      '发展 3    人均发明专利拥有量 7.2     12      -         预期性',
      '          （件）',
      '     4    失业率（%）          5.2     ≤5.5   〔2.8〕   预期性',
    ].join('\n')
    expect(tablesOf(`${text}\n${TEXT}`)).toEqual([
      [
        ['类别', '序号', '指标名称', '2020年', '2025年', '年均增长', '属性'],
        ['〔累计〕'],
        ['1', '生产总值（亿元）', '562.8', '800', '7%左右', '预期性'],
        ['经济 2', '财政收入（亿元）', '41.6', '54', '5.5%', '预期性'],
        ['发展 3', '人均发明专利拥有量', '7.2', '12', '-', '预期性'],
        ['（件）'],
        ['4', '失业率（%）', '5.2', '≤5.5', '〔2.8〕', '预期性'],
      ],
    ])
  })

  test.each([
    ['one line with a tab', `${TEXT}\n日期\t来源\n${TEXT}`],
    [
      'names of signatories',
      '甲市卫生局    甲市财政局\n甲市人社局    甲市医保局\n甲市教育局    甲市民政局',
    ],
    ['two lines with gaps', '指标  45%\n数量  50%'],
    ['gaps in other places', '指标  45%\n数量  5  50%\n甲  3%'],
    ['sentences with gaps', '到2025年  45%。\n到2030年  50%。\n到2035年  60%。'],
    ['a head with rows that nobody counted', '序号\n单位\n意见\n甲局\n乙局\n丙局'],
    [
      'rows of different lengths',
      '序号\n事项\n内容\n单位\n1\n甲\n乙\n丙\n丁\n2\n甲\n乙\n丙\n3\n甲\n乙',
    ],
    ['a numbered list', '序号\n1\n2\n3\n4'],
  ])('%s: none', (_, text) => {
    expect(tablesOf(text)).toEqual([])
  })
})

describe('what a table says about a cell', () => {
  /** The context of the cell in 〔〕. */
  function contextOf(marked: string) {
    const offset = marked.indexOf('〔')
    const text = marked.replace(/[〔〕]/g, '')
    const context = cellReader(text, cutBlocks(text, sourceLines(text), [], []))(offset)
    return context && { text: context.cell.text, row: context.row, column: context.column }
  }

  test('row and column heads', () => {
    const text =
      '序号\t指标\t单位\t2020年\t2025年\t属性\n1\t研发投入强度\t%\t2.5\t〔3.0〕\t预期性\n2\t高企数\t家\t200\t260\t约束性'
    expect(contextOf(text)).toEqual({ text: '3.0', row: ['研发投入强度', '%'], column: ['2025年'] })
  })

  test('all cells of the row with their heads', () => {
    const text = '指标\t单位\t2025年\n绿化率\t%\t45\n高企数\t家\t260'
    const reader = cellReader(text, cutBlocks(text, sourceLines(text), [], []))
    expect(reader(text.indexOf('260'))?.cells.map((cell) => `${cell.column}=${cell.text}`)).toEqual(
      ['指标=高企数', '单位=家', '2025年=260'],
    )
    expect(reader(text.indexOf('\t'))).toBeNull()
  })

  test('two rows of heads that lost their spans', () => {
    const text =
      '指标\t目标值\t属性\n2025年\t2030年\n绿化率\t45%\t〔50%〕\t预期性\n高企数\t260\t300\t预期性'
    expect(contextOf(text)).toMatchObject({ row: ['绿化率'], column: ['目标值', '2030年'] })
  })

  test('two rows of heads that kept their empty cells', () => {
    const text =
      '指标\t单位\t目标值\n\t\t2025年\t2030年\n绿化率\t%\t45\t〔50〕\n高企数\t家\t260\t300'
    expect(contextOf(text)).toMatchObject({ row: ['绿化率', '%'], column: ['目标值', '2030年'] })
  })

  test('a group that rows below share, given once, by an empty cell or by none', () => {
    const rows = '类别\t指标\t2025年\n创新\t研发投入\t3%\n'
    expect(contextOf(`${rows}高企数\t〔260家〕\n生态\t绿化率\t45%`)?.row).toEqual([
      '创新',
      '高企数',
    ])
    expect(contextOf(`${rows}\t高企数\t〔260家〕\n生态\t绿化率\t45%`)?.row).toEqual([
      '创新',
      '高企数',
    ])
    expect(contextOf(`${rows}高企数\t260家\n生态\t绿化率\t〔45%〕`)?.row).toEqual([
      '生态',
      '绿化率',
    ])
  })

  test('a line that spans the rows below', () => {
    const text = '指标\t2025年\n一、创新\n研发投入\t3%\n二、生态\n绿化率\t〔45%〕'
    expect(contextOf(text)).toMatchObject({ row: ['二、生态', '绿化率'], column: ['2025年'] })
  })

  test('outside tables nothing', () => {
    expect(contextOf(`〔${TEXT}〕`)).toBeNull()
  })
})
