import { expect, test } from 'vitest'
import { standardTableReader } from '../../../../src/ingest/promise/standard-tables.ts'

const TEXT = [
  '全市新建泵站5座。',
  '表5 雨水管渠设计重现期(年)',
  '城镇类型',
  '大城市',
  '2~5',
  '注:1. 按表中所列重现期设计时,均采用年最大法,并以当地近三十年来的暴雨资料为依据,不足的按邻近测站的资料推求,每五年修订1次。',
  '(三)落实方案',
  '整治易涝点12处。',
  '表6 主要指标',
  '95',
].join('\n')

test('a table titled as a standard holds no promises, down to the next heading', () => {
  const isStandard = standardTableReader(TEXT)
  expect(isStandard(TEXT.indexOf('2~5'))).toBe(true)
  expect(isStandard(TEXT.indexOf('1次'))).toBe(true)
  expect(isStandard(TEXT.indexOf('5座'))).toBe(false)
  expect(isStandard(TEXT.indexOf('12处'))).toBe(false)
  expect(isStandard(TEXT.indexOf('95'))).toBe(false)
})
