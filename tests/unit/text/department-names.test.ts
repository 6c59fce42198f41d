import { describe, expect, test } from 'vitest'
import {
  isGenericName,
  isLikelyName,
  isStrongName,
  splitNames,
} from '../../../src/text/department-names.ts'
import { clauseText } from '../../../src/text/responsibility-text.ts'

function split(text: string): string[] {
  const source = clauseText(text)
  return splitNames(source, 0, source.text.length).map((span) => source.text.slice(...span))
}

describe('what is one name', () => {
  test.each([
    '市住房和城乡建设局',
    '市文化和旅游局',
    '市人力资源和社会保障局',
    '区规划和自然资源局',
    '区商务和投资促进局',
    '县发展和改革局',
    '工业和信息化部',
    '各县党委和政府',
    '国务院相关部门和单位',
    '和平区政府',
    '区政府及其部门',
    '各高等学校',
    '市残疾人联合会',
    '各区(市)县政府(管委会)',
    '市交通局(市铁路办、市民航办)',
    '各县、区人民政府',
    '各市、县(市、区)人民政府',
    '各省、自治区、直辖市人民政府',
    '各乡镇党委、政府',
    '各县(市、区)委、人民政府',
    '市委市政府督查室',
    '人民银行某某市中心支行',
  ])('%s', (name) => {
    expect(split(name)).toEqual([name])
  })
})

describe('what is several', () => {
  test.each([
    ['市财政局和市教育局', ['市财政局', '市教育局']],
    ['市农业农村局和林业局', ['市农业农村局', '林业局']],
    ['市财政局、市教育局及各区政府', ['市财政局', '市教育局', '各区政府']],
    ['国务院相关部门及各地区', ['国务院相关部门', '各地区']],
    ['市直有关单位和各县区', ['市直有关单位', '各县区']],
    ['司法部等国务院相关部门', ['司法部', '国务院相关部门']],
    ['市财政局等3个部门', ['市财政局']],
    ['市财政局等', ['市财政局']],
    ['各区、市财政局', ['各区', '市财政局']],
    ['各县、市直有关部门', ['各县', '市直有关部门']],
    ['金堂县、大邑县政府', ['金堂县', '大邑县政府']],
    ['市财政局 教育局 各区', ['市财政局', '教育局', '各区']],
    ['市财政局/市教育局', ['市财政局', '市教育局']],
    ['市 财 政 局', ['市财政局']],
    ['高新区管委\n会', ['高新区管委会']],
    ['会同市财政局', ['市财政局']],
  ])('%s', (text, names) => {
    expect(split(text)).toEqual(names)
  })
})

test.each(['格局', '全局', '举办', '干部', '数字政府', '客厅', '推进改革'])(
  '%s is no name',
  (words) => {
    expect(isStrongName(words)).toBe(false)
  },
)

test('a group is no body, but a name', () => {
  expect(isGenericName('各有关单位')).toBe(true)
  expect(isGenericName('市财政局')).toBe(false)
  expect(isLikelyName('市大数据中心')).toBe(true)
  expect(isLikelyName('加强统筹协调')).toBe(false)
})

test.each(['县文广新局', '市国家安全局', '省药品安全局', '县扶开局', '建筑业管理科'])(
  '%s is an organ, though its end is a word of plans as well',
  (name) => {
    expect(isLikelyName(name)).toBe(true)
  },
)

test.each(['发展新局', '发展全局', '良好开局'])('%s is none', (words) => {
  expect(isLikelyName(words)).toBe(false)
})
