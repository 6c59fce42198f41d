import { expect, test } from 'vitest'
import { searchSuggestions } from '../../../src/integrations/search-suggestions.ts'
import { SUGGESTION_KINDS } from '../../../src/model/search-suggestion.ts'

const rows = {
  terms: [{ id: 'fangguanfu', name: '放管服', aliases: ['“放管服”改革', '放管服改革', '放管服'] }],
  indicators: [{ id: 'gdp', name: '地区生产总值', aliases: ['GDP'] }],
  topics: [{ id: 'green', name: '绿色发展' }],
  departments: [{ id: 'a-keji', name: '区科技局', aliases: ['科技局'], regionName: '甲区' }],
  regions: [{ id: 'a', name: '甲区', fullName: '某省甲区' }],
  documents: [
    { id: 'plan', title: '关于发展的实施意见', shortTitle: '实施意见', regionName: '甲区' },
  ],
}

test('names everything that has a page, by kind, with paths from the root and readings', () => {
  const suggestions = searchSuggestions(rows)
  expect(suggestions.map(({ kind }) => kind)).toEqual(SUGGESTION_KINDS)
  expect(suggestions).toEqual([
    {
      words: '放管服',
      kind: 'term',
      aliases: ['“放管服”改革', '放管服改革'],
      path: 'glossary/#fangguanfu',
      pinyin: ['fang guan fu', 'fang guan fu gai ge'],
    },
    {
      words: '地区生产总值',
      kind: 'indicator',
      aliases: ['GDP'],
      path: 'indicators/gdp/',
      pinyin: ['di qu sheng chan zong zhi', 'g d p'],
    },
    {
      words: '绿色发展',
      kind: 'topic',
      aliases: [],
      path: 'topics/green/',
      pinyin: ['lu se fa zhan'],
    },
    {
      words: '区科技局',
      kind: 'department',
      aliases: ['科技局'],
      path: 'departments/a-keji/',
      region: '甲区',
      // 科技局 is found inside it.
      pinyin: ['qu ke ji ju'],
    },
    {
      words: '甲区',
      kind: 'region',
      aliases: ['某省甲区'],
      path: 'regions/a/',
      pinyin: ['jia qu', 'mou sheng jia qu'],
    },
    {
      words: '关于发展的实施意见',
      kind: 'document',
      aliases: ['实施意见'],
      path: 'documents/plan/',
      region: '甲区',
      pinyin: ['shi shi yi jian'],
    },
  ])
})

test('a document whose short title is its title has no alias', () => {
  const [document] = searchSuggestions({
    ...rows,
    documents: [{ id: 'plan', title: '意见', shortTitle: '意见', regionName: '甲区' }],
  }).slice(-1)
  expect(document?.aliases).toEqual([])
})
