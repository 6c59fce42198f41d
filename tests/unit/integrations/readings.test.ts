import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readings } from '../../../src/integrations/readings.ts'

describe('readings', () => {
  // Characters of two readings, in the words in which plans have them.
  test.each([
    ['放管服', 'fang guan fu'],
    ['重庆市', 'chong qing shi'],
    ['重点项目', 'zhong dian xiang mu'],
    ['三重一创', 'san chong yi chuang'],
    ['银行业', 'yin hang ye'],
    ['行政区划', 'xing zheng qu hua'],
    ['长江经济带', 'chang jiang jing ji dai'],
    ['增长', 'zeng zhang'],
    ['河长制', 'he zhang zhi'],
    ['链长制', 'lian zhang zhi'],
    ['给水管网', 'ji shui guan wang'],
    ['供给侧', 'gong ji ce'],
    ['城乡居民养老保险参保率', 'cheng xiang ju min yang lao bao xian can bao lu'],
    ['率先', 'shuai xian'],
    ['结构调整', 'jie gou tiao zheng'],
    ['会计', 'kuai ji'],
    ['还款', 'huan kuan'],
    ['都市圈', 'du shi quan'],
    ['六安', 'lu an'],
    ['战略性新兴产业', 'zhan lue xing xin xing chan ye'],
  ])('%s is read %s', (words, reading) => {
    expect(readings(words)).toEqual([reading])
  })
  test('gives both where readers type two', () => {
    expect(readings('“卡脖子”技术')).toEqual(['qia bo zi ji shu', 'ka bo zi ji shu'])
  })
  test('spells letters and digits one by one, and leaves punctuation out', () => {
    expect(readings('GDP增速')).toEqual(['g d p zeng su'])
    expect(readings('引进“５００强”')).toEqual(['yin jin 5 0 0 qiang'])
    expect(readings('——')).toEqual([])
  })
  test('keeps place with characters outside the basic plane', () => {
    expect(readings('𠮷河长')).toEqual(['he zhang'])
  })
  test('is made of small letters and single digits only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        for (const reading of readings(words))
          expect(reading).toMatch(/^(?:[a-z]+|\d)(?: (?:[a-z]+|\d))*$/)
      }),
    )
  })
})
