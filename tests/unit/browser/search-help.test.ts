import { expect, test } from 'vitest'
import { runSearch } from '../../../src/browser/search-engine.ts'
import { findOffers } from '../../../src/browser/search-help.ts'
import { bundleOf, rowsOf } from './search-bundle.ts'

const bundle = bundleOf(
  rowsOf({
    passages: [{ text: '研发投入' }, { text: '2020年前建成' }, { text: '创新' }],
    targets: [{ quote: '研发增长5%', due: '2019' }],
  }),
)

async function offers(query: string) {
  const answer = await runSearch(bundle, { query })
  return findOffers(bundle, { query, filters: {}, order: 'relevance' }, answer)
}

test('after no answer, each part that would find something is offered with its count', async () => {
  expect(await offers('研发 鱻')).toEqual([{ words: '研发', query: '研发', count: 2 }])
})

test('operators that a text has as plain words are offered as operators', async () => {
  expect(await offers('2020年前')).toEqual([
    { words: '目标：期限≤2020年', query: '期限≤2020年', count: null },
  ])
})

test('nothing is offered beside an answer that leaves nothing open', async () => {
  for (const query of ['研发', '研发 投入', '≥5%', '期限≤2020年', '投入研发'])
    expect(await offers(query), query).toEqual([])
})
