import { describe, expect, test } from 'vitest'
import { runSearch } from '../../../src/browser/search-engine.ts'
import type { Filters } from '../../../src/browser/search-filters.ts'
import { statusSentence } from '../../../src/browser/search-status.ts'
import { bundleOf, rowsOf } from './search-bundle.ts'

const bundle = bundleOf(
  rowsOf({
    passages: [{ text: '研发投入' }, { text: '研发“经费”增长', document: 'b' }],
    targets: [{ quote: '研发投入增长5%', value: 5, due: '2020', document: 'b' }],
    measures: [{ title: '增加研发' }],
  }),
)

async function say(query: string, filters: Filters = {}): Promise<string> {
  return statusSentence(query, await runSearch(bundle, { query, filters }), filters)
}

describe('statusSentence', () => {
  test.each([
    ['研发', '“研发”在 2 份文献中出现，共 4 条：1 个目标，2 段全文，1 项任务。'],
    [' 经费 ', '“经费”在 1 份文献中出现，共 1 条：1 段全文。'],
    ['研发经费', '“研发经费”在 1 份文献中出现，共 1 条：1 段全文。'],
    ['鱻', '没有找到“鱻”。'],
    ['投入研发', '原文没有“投入研发”这样的写法。近似结果 2 条，都含有“投入”“研发”。'],
    ['研发 ≥5%', '含“研发”、数值≥5%的目标，在 1 份文献中出现，共 1 条：1 个目标。'],
    ['2020年前', '期限≤2020年的目标，在 1 份文献中出现，共 1 条：1 个目标。'],
  ])('%s', async (query, sentence) => {
    expect(await say(query)).toBe(sentence)
  })
  test('counts what the filters leave, and says when they leave nothing', async () => {
    expect(await say('研发', { kind: ['target'] })).toBe(
      '“研发”在 1 份文献中出现，共 1 条：1 个目标。',
    )
    expect(await say('研发', { topic: ['green'] })).toBe(
      '“研发”有 4 条结果，都不在所选的筛选之内。',
    )
  })
})
