import { describe, expect, test } from 'vitest'
import { matchedAlias, otherNames, suggest } from '../../../src/browser/suggestions.ts'
import type { Suggestion } from '../../../src/model/search-suggestion.ts'

const entry = (
  kind: Suggestion['kind'],
  words: string,
  aliases: string[],
  ...pinyin: string[]
): Suggestion => ({ words, kind, aliases, path: `${words}/`, pinyin })

const entries = [
  entry('term', '放管服', ['“放管服”改革', '放管服改革'], 'fang guan fu', 'fang guan fu gai ge'),
  entry('term', '高新技术企业', ['高企'], 'gao xin ji shu qi ye', 'gao qi'),
  entry('term', '棚改', ['棚户区改造'], 'peng gai', 'peng hu qu gai zao'),
  entry(
    'indicator',
    '新增高新技术企业',
    ['新增高企'],
    'xin zeng gao xin ji shu qi ye',
    'xin zeng gao qi',
  ),
  entry('indicator', '棚改安置房', [], 'peng gai an zhi fang'),
  entry('indicator', '地区生产总值', ['GDP'], 'di qu sheng chan zong zhi', 'g d p'),
  entry('indicator', '绿化覆盖率', [], 'lu hua fu gai lu'),
  entry('topic', '绿色发展', [], 'lu se fa zhan'),
  entry('department', '区科技局', ['科技局'], 'qu ke ji ju'),
  entry('region', '高新区', ['某省某市高新技术产业开发区'], 'gao xin qu'),
  entry('document', '高新区工作报告', ['高企之年'], 'gao qi zhi nian'),
]
const names = (input: string, limit = 6) => suggest(entries, input, limit).map(({ words }) => words)

describe('suggest', () => {
  test('finds by initials, by syllables, apart or not, in any case', () => {
    for (const input of ['fgf', 'FGF', 'fangguan', 'fang guan fu', "fang'guan'fu", 'fangguanf'])
      expect(names(input)).toEqual(['放管服'])
  })
  test('takes v and ü for u where pinyin has ü', () => {
    for (const input of ['lvse', 'lüse', 'luse']) expect(names(input)).toEqual(['绿色发展'])
  })
  test('puts an equal name first, then a name that begins so, then aliases, then what contains it', () => {
    expect(names('棚改')).toEqual(['棚改', '棚改安置房'])
    expect(names('高新')).toEqual(['高新区', '高新技术企业', '高新区工作报告', '新增高新技术企业'])
    expect(names('高企')).toEqual(['高新技术企业', '高新区工作报告', '新增高新技术企业'])
  })
  test('puts what is written so before what is read so', () => {
    expect(names('gdp')).toEqual(['地区生产总值'])
  })
  test('overlooks quotation marks, blanks and width', () => {
    expect(names('“放管服” 改革')).toEqual(['放管服'])
    expect(names('ＧＤＰ')).toEqual(['地区生产总值'])
  })
  test('gives no more than asked for, and nothing for nothing', () => {
    expect(names('高新', 2)).toEqual(['高新区', '高新技术企业'])
    expect(names('')).toEqual([])
    expect(names('“”')).toEqual([])
    expect(names('鱻')).toEqual([])
  })
})

describe('matchedAlias', () => {
  const find = (words: string) => entries.find((one) => one.words === words) as Suggestion
  test('names the alias that made it a suggestion', () => {
    expect(matchedAlias(find('高新技术企业'), '高企')).toBe('高企')
  })
  test('is silent where the name itself says it, or where letters were read', () => {
    expect(matchedAlias(find('放管服'), '放管')).toBeNull()
    expect(matchedAlias(find('高新技术企业'), 'gaoqi')).toBeNull()
  })
})

describe('otherNames', () => {
  test.each([
    ['an alias leads to the name', '高企', ['高新技术企业']],
    ['a name leads to its alias', '高新技术企业', ['高企']],
    ['in any case', 'gdp', ['地区生产总值']],
    ['inside a longer query', '高企培育', ['高新技术企业培育']],
    ['with Latin letters as typed beside it', 'GDP增长', ['地区生产总值增长']],
    ['a longer name inside is tried first', '新增高企数', ['新增高新技术企业数']],
    ['a shorter one where the longer has no other', '棚改安置房', ['棚户区改造安置房']],
    ['what contains the query is found by it', '放管服', []],
    ['what the query contains is wider', '放管服改革', ['放管服']],
    ['only in spelling the same', '“放管服”改革', ['放管服']],
    ['a region is no other word', '高新区', []],
    ['nothing is named', '发展', []],
    ['a blank', ' ', []],
  ])('%s: %s', (_, query, expected) => {
    expect(otherNames(entries, query)).toEqual(expected)
  })
})
