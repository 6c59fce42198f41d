import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findNumbers } from '../../../src/text/numbers.ts'

const read = (text: string) =>
  findNumbers(text).map(({ text: number, rule }) => `${number}:${rule}`)

test.each([
  ['2019年8月2日', ['2019:date', '8:date', '2:date']],
  ['2019/02/26/ 10:09 来源', ['2019:date', '02:date', '26:date', '10:date', '09:date']],
  ['“十四五”期间', ['十四五:date']],
  ['前3个季度推进3个', ['3:date', '3:null']],
  ['第3页第二项', ['3:document-number', '二:ordinal']],
  [
    '一、总体要求\n(二)目标\n1.推进\n2、建设\n3 发展',
    ['一:ordinal', '二:ordinal', '1:ordinal', '2:ordinal', '3:ordinal'],
  ],
  ['工作18:增强', ['18:ordinal']],
  ['2.2035年,基本建成', ['2:ordinal', '2035:date']],
  ['27.10个样板建设', ['27:ordinal', '10:null']],
  ['1.5个百分点', ['1.5:null']],
  ['2.3项目概况', ['2.3:null']],
  ['国发〔2021〕4 号', ['2021:document-number', '4:document-number']],
  ['陇ICP备17002353号', ['17002353:document-number']],
  ['“1+6”改革方案', ['1:policy-label', '6:policy-label']],
  ['“一核三带”格局', ['一:policy-label', '三:policy-label']],
  ['支持19条措施、六大计划', ['19:policy-label', '六:policy-label']],
  ['万人引进计划', ['万:policy-label']],
  ['加快4G、5G建设,对标3.0版本', ['4:specification', '5:specification', '3.0:specification']],
  ['175个亿元以上在建项目', ['175:null', '亿:specification']],
  ['2个30亿', ['2:null', '30:specification']],
  ['党的十九大和十九届二中全会', ['十九:ordinal', '十九:ordinal', '二:ordinal']],
  ['成立70周年', ['70:context']],
  ['守住两条底线,批复三大园区', ['两:null', '三:null']],
  ['改为“20000万美元”', ['20000:null']],
  ['达到3.5%以上', ['3.5:null']],
  // The line of a page ends inside an amount; a line that begins with a number of its own is another.
  ['补助1000\n万元', ['1000:null']],
  ['补助1000\r\n  万元', ['1000:null']],
  ['共10\n三亿', ['10:null', '三:null']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('一 and other numerals that count nothing are left out', () => {
  expect(read('进一步统一一体化,统筹万达、四川、百姓,推进长三角零部件')).toEqual([])
})

test('full-width writing gives the same ledger', () => {
  expect(read('２０１９年，达到３．５％')).toEqual(['２０１９:date', '３．５:null'])
})

test('every digit of the sources is in the ledger', () => {
  for (const file of readdirSync('seeds')) {
    const source = readFileSync(`seeds/${file}`, 'utf8')
    const covered = new Set(
      findNumbers(source).flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (_, index) => start + index),
      ),
    )
    for (const match of source.matchAll(/\d/g)) expect(covered).toContain(match.index)
  }
})
