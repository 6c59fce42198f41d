import { expect, test } from 'vitest'
import { genreOfDocument } from '../../../../src/ingest/promise/genre.ts'

const MARKET = '批发市场每斤涨了2元，零售价格高位徘徊，商户说货源偏紧，月底前难以回落。'
const PLAN = '加快推进园区建设，培育企业20家，健全服务体系。'

test('a long text in which hardly anything is to be done reports a market', () => {
  expect(genreOfDocument('猪肉价格创新高', MARKET.repeat(30))).toBe('review')
  expect(genreOfDocument('猪肉价格创新高', MARKET.repeat(30) + PLAN.repeat(10))).toBe('text')
})

test('a short one, and a terse digest of a report, do not', () => {
  expect(genreOfDocument('猪肉价格创新高', MARKET.repeat(3))).toBe('text')
  expect(genreOfDocument('今年这样做', `区长作政府工作报告。${MARKET.repeat(30)}`)).toBe('text')
})

test('the title says more than the words', () => {
  expect(genreOfDocument('某市2月份采购经理指数为52.2%', PLAN.repeat(50))).toBe('review')
  expect(genreOfDocument('某区2024年工作计划', MARKET.repeat(30))).toBe('plan')
})

const COMPARED = '房地产开发投资同比增长10.5%，比一季度提升9.8个百分点。'
const NARRATED = '张先金告诉记者，一家人搬进了新房，“日子好过了”。社区已建成活动室3个。'
const AIMED = '到2027年，建成示范社区20个，力争入住率达到95%，今后将扩大规模。'

test('a text that compares figure after figure gives an account of them', () => {
  expect(genreOfDocument('某市工业稳中有进', COMPARED.repeat(8))).toBe('account')
  expect(genreOfDocument('某市工业稳中有进', COMPARED.repeat(4) + AIMED.repeat(8))).toBe('text')
})

test('an article on what was done is one too, unless it digests a report', () => {
  expect(genreOfDocument('搬出大山', NARRATED.repeat(6))).toBe('account')
  expect(genreOfDocument('搬出大山', NARRATED.repeat(3) + AIMED.repeat(6))).toBe('text')
  expect(genreOfDocument('某县力争引资160亿', NARRATED.repeat(6))).toBe('text')
  expect(genreOfDocument('搬出大山', `市长作政府工作报告。${NARRATED.repeat(6)}`)).toBe('text')
})

test.each([
  '广东前三季度GDP达8.8万亿,当月进出口创新高',
  '1-4月西安制造业带动电力消费快速增长',
  '湖南14市州GDP排行出炉',
])('the title alone says so: %s', (title) => {
  expect(genreOfDocument(title, AIMED)).toBe('account')
})

test.each(['某市下半年力争工业增长6%', '某区一季度计划开工项目50个,增长8%'])(
  'a title that looks ahead does not: %s',
  (title) => {
    expect(genreOfDocument(title, AIMED)).not.toBe('account')
  },
)

test('so does one that publishes statistics', () => {
  expect(genreOfDocument('某会会内统计主要数据发布', AIMED)).toBe('review')
})
