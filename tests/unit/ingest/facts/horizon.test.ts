import { expect, test } from 'vitest'
import { FIVE_YEAR_PLANS, horizonOf } from '../../../../src/ingest/facts/horizon.ts'

const NOTHING = { title: '', subtitle: '', kind: 'plan', published: null, source: '' } as const

test.each(FIVE_YEAR_PLANS)('%s ends in %s', (name, last) => {
  for (const words of name.source.split('|'))
    expect(horizonOf({ ...NOTHING, title: `某市${words}发展规划` })).toBe(last)
})

test('an article without date speaks of the first year it promises something for', () => {
  const source = '2015年完成投资8亿元。2020年，高新区计划签约292亿元。到2025年，力争突破。'
  expect(horizonOf({ ...NOTHING, kind: 'press-article', source })).toBe('2020')
})

test('a plan without period has none, whatever years it speaks of', () => {
  expect(
    horizonOf({ ...NOTHING, title: '某市实施意见', source: '到2025年，力争突破。' }),
  ).toBeNull()
})
