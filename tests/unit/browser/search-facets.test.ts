import { describe, expect, test } from 'vitest'
import { runSearch } from '../../../src/browser/search-engine.ts'
import { facetOptions } from '../../../src/browser/search-facets.ts'
import type { Filters } from '../../../src/browser/search-filters.ts'
import type { SearchFacet } from '../../../src/model/search-record.ts'
import { bundleOf, rowsOf } from './search-bundle.ts'

const bundle = bundleOf(
  rowsOf({
    targets: [
      { quote: '目标', due: '2022', topic: 'economy' },
      { quote: '目标', due: '2020-06', topic: 'innovation', document: 'b' },
      { quote: '目标', due: '2022-12', topic: 'economy', document: 'b' },
    ],
    passages: [{ text: '目标', document: 'b' }],
  }),
)

/** Options as `label count`, a chosen one with a tick. */
async function options(facet: SearchFacet, filters: Filters = {}): Promise<string[]> {
  const answer = await runSearch(bundle, { query: '目标', filters })
  return facetOptions(facet, answer, filters, bundle.labels).map(
    ({ label, count, checked }) => `${label} ${count}${checked ? ' ✓' : ''}`,
  )
}

describe('facetOptions', () => {
  test('stand by count, the larger first', async () => {
    expect(await options('region')).toEqual(['b区 3', 'a区 1'])
    expect(await options('document')).toEqual(['b 3', 'a 1'])
    expect(await options('documentKind')).toEqual(['通知 3', '实施方案 1'])
    expect(await options('indicator')).toEqual(['地区生产总值 3'])
  })
  test('stand in their own order where they have one', async () => {
    expect(await options('kind')).toEqual(['目标 3', '全文 1'])
    expect(await options('topic')).toEqual(['创新发展 1', '经济发展 2'])
    expect(await options('due')).toEqual(['2020 年 1', '2022 年 2'])
  })
  test('leave out what would give nothing, unless it is chosen', async () => {
    expect(await options('role')).toEqual([])
    expect(await options('department', { department: ['kejiju'] })).toEqual(['区科技局 0 ✓'])
    expect(await options('topic', { topic: ['gone', 'economy'] })).toEqual([
      '创新发展 1',
      '经济发展 2 ✓',
      'gone 0 ✓',
    ])
    expect(await options('due', { due: ['2031'] })).toEqual([
      '2020 年 1',
      '2022 年 2',
      '2031 年 0 ✓',
    ])
  })
})
