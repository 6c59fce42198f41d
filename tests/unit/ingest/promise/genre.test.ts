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
