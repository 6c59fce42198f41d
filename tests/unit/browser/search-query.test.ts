import { describe, expect, test } from 'vitest'
import type { TargetFacts } from '../../../src/browser/search-facts.ts'
import { isWithin, parseQuery } from '../../../src/browser/search-query.ts'

const UNITS = new Set(['元', '%', '人', '个'])
const parse = (query: string) => parseQuery(query, UNITS)
const words = (query: string) => {
  const { terms, without } = parse(query)
  return [...terms, ...without.map((term) => `-${term}`)]
}
/** The bounds as `relation value unit`, `年` for a year. */
const bounds = (query: string) =>
  parse(query).bounds.map(({ relation, value, unit }) => `${relation} ${value} ${unit ?? '年'}`)

describe('terms', () => {
  test.each([
    ['研发投入', ['研发投入']],
    [' 研发　投入 ', ['研发', '投入']],
    ['创新 -试点', ['创新', '-试点']],
    ['创新 －试点', ['创新', '-试点']],
    ['-试点', ['-试点']],
    ['"放管服" 改革', ['放管服', '改革']],
    ['"研发 投入" "改革"', ['研发 投入', '改革']],
    ['＂研发 投入＂', ['研发 投入']],
    ['创新 -"5%"', ['创新', '-5%']],
    ['创新 -“试点”', ['创新', '-“试点”']],
    ['-5%', ['-5%']],
    ['创新 -5%', ['创新', '-5%']],
    ['1-2 个', ['1-2', '个']],
    ['“放管服”改革', ['“放管服”改革']],
  ])('%s', (query, expected) => {
    expect(words(query)).toEqual(expected)
    expect(parse(query).bounds).toEqual([])
  })
  test('a sign before a digit excludes nothing', () => {
    expect(parse('-5%').without).toEqual([])
    expect(parse('创新 -5%').without).toEqual([])
  })
  test.each(['"', '-', '-"', '""', '" "', '-" "'])('%s asks for nothing yet', (query) => {
    expect(words(query)).toEqual([])
    expect(words(`研发 ${query}`)).toEqual(['研发'])
  })
  test('a phrase that is not closed yet is words', () => {
    expect(words('"研发 投')).toEqual(['"研发', '投'])
  })
})

describe('hasOperators', () => {
  test.each([
    ['研发投入', false],
    [' 研发投入 ', false],
    ['３．５％', false],
    ['-5%', false],
    ['研发 投入', true],
    ['-试点', true],
    ['"研发"', true],
    ['≥5%', true],
    ['2020年前', true],
  ])('%s: %s', (query, expected) => {
    expect(parse(query).hasOperators).toBe(expected)
  })
})

describe('bounds of numbers', () => {
  test.each([
    ['≥5%', ['≥ 5 %']],
    ['>=5％', ['≥ 5 %']],
    ['＞＝５％', ['≥ 5 %']],
    ['≧5', ['≥ 5 ']],
    ['> 100 亿元', ['> 10000000000 元']],
    ['＞１００亿元', ['> 10000000000 元']],
    ['=1000万元', ['= 10000000 元']],
    ['=0.1亿元', ['= 10000000 元']],
    ['<1,500个', ['< 1500 个']],
    ['≤3.5', ['≤ 3.5 ']],
    ['≤2个百分点', ['≤ 2 %']],
    ['≥100亿', ['≥ 10000000000 ']],
    ['≥100 亿', ['≥ 10000000000 ']],
    ['≥5% ≤10%', ['≥ 5 %', '≤ 10 %']],
    ['≥1只', ['≥ 1 只']],
  ])('%s', (query, expected) => {
    expect(bounds(query)).toEqual(expected)
    expect(words(query)).toEqual([])
  })
  test('stand among terms', () => {
    expect(bounds('研发 ≥5% -试点')).toEqual(['≥ 5 %'])
    expect(words('研发 ≥5% -试点')).toEqual(['研发', '-试点'])
  })
  test('a word behind a blank is a unit only if the corpus has it', () => {
    expect(bounds('>100 改革')).toEqual(['> 100 '])
    expect(words('>100 改革')).toEqual(['改革'])
  })
  test('read on the page as they were written, narrow', () => {
    expect(parse('＞＝ 1,000 万元').bounds.map((bound) => bound.words)).toEqual(['≥1,000万元'])
  })
  test.each(['A>100', '"≥5%"', '≥', '>亿元'])('%s has none', (query) => {
    expect(bounds(query)).toEqual([])
  })
})

describe('bounds of years', () => {
  test.each([
    ['2020年前', '≤ 2020 年'],
    ['２０２０年前', '≤ 2020 年'],
    ['2020年底前', '≤ 2020 年'],
    ['2020年末以前', '≤ 2020 年'],
    ['2020 年之前', '≤ 2020 年'],
    ['2020年后', '≥ 2020 年'],
    ['2020年以后', '≥ 2020 年'],
    ['期限≤2020年', '≤ 2020 年'],
    ['期限 <= 2020', '≤ 2020 年'],
    ['期限=2020年', '= 2020 年'],
    ['期限>2020年', '> 2020 年'],
  ])('%s', (query, expected) => {
    expect(bounds(query)).toEqual([expected])
    expect(words(query)).toEqual([])
  })
  test('read as a bound', () => {
    expect(parse('2020年前').bounds.map((bound) => bound.words)).toEqual(['期限≤2020年'])
  })
  test.each(['2020年', '在2020年前', '2020年前后'])('%s has none', (query) => {
    expect(bounds(query)).toEqual([])
  })
})

describe('isWithin', () => {
  const target = (changes: Partial<TargetFacts>): TargetFacts => ({
    indicator: 'x',
    due: null,
    low: 5,
    high: 5,
    unit: '%',
    ...changes,
  })
  const holds = (query: string, changes: Partial<TargetFacts> = {}) => {
    const [bound, ...others] = parse(query).bounds
    if (!bound || others.length > 0) throw new Error(`${query} is not one bound.`)
    return isWithin(target(changes), bound)
  }
  test.each([
    ['≥5%', true],
    ['>5%', false],
    ['≤5%', true],
    ['<5%', false],
    ['=5%', true],
    ['=5', true],
    ['=5个', false],
    ['≥5个百分点', true],
    ['>4.9%', true],
  ])('5%% within %s: %s', (query, expected) => {
    expect(holds(query)).toBe(expected)
  })
  test('compares in base units', () => {
    const million = { low: 1e7, high: 1e7, unit: '元' }
    for (const query of ['=0.1亿元', '=1000万元', '=10000000元', '=1000 万'])
      expect(holds(query, million), query).toBe(true)
    expect(holds('=1000美元', million)).toBe(false)
  })
  test('takes a range if any of it lies within', () => {
    const range = { low: 4, high: 6 }
    for (const query of ['≥6%', '>5%', '≤4%', '<5%', '=5%']) expect(holds(query, range)).toBe(true)
    for (const query of ['>6%', '<4%', '=7%']) expect(holds(query, range)).toBe(false)
  })
  test('takes a decline by its size', () => {
    expect(holds('≥3%', { low: -3, high: -3 })).toBe(true)
    expect(holds('=4%', { low: -5, high: -3 })).toBe(true)
    expect(holds('<3%', { low: -5, high: -3 })).toBe(false)
  })
  test('asks the year of a deadline, and none of a target without one', () => {
    expect(holds('2020年前', { due: '2020-12-31' })).toBe(true)
    expect(holds('2020年前', { due: '2019' })).toBe(true)
    expect(holds('期限<2020', { due: '2020-06' })).toBe(false)
    for (const query of ['2020年前', '2020年后', '期限=2020'])
      expect(holds(query, { due: null })).toBe(false)
  })
})
